package org.entente.drafting;

/** How far a clause is agreed. */
public enum ClauseStatus {
    BRACKETED,
    AGREED
}
