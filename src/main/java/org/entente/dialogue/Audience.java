package org.entente.dialogue;

/** Who reads a message. Chosen when it is written, and never changed. */
public enum Audience {
    /** Every delegation seated in the workspace. */
    WORKSPACE,
    /** The author's delegation, on every path. */
    OWN_DELEGATION
}
