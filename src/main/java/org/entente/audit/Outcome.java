package org.entente.audit;

/** How an attempt ended. The ordinal is the code in the leaf. */
public enum Outcome {
    DENIED,
    ALLOWED,
    FAILED
}
