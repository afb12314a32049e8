package org.entente.drafting;

/** The standing that a text has among delegations. */
public enum TextKind {
    NON_PAPER,
    WORKING_PAPER,
    CHAIRS_TEXT,
    AGREED_TEXT
}
