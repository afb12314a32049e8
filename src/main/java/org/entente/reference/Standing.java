package org.entente.reference;

/** Where a State stands with an obligation at the date of the fact. */
public enum Standing {
    OPEN,
    FULFILLED,
    EXPECTED,
    UNCLEAR
}
