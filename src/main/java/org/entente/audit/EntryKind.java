package org.entente.audit;

/** What sort of record a leaf is; the code in the leaf is the ordinal plus one. */
public enum EntryKind {
    /** Somebody did or tried something. */
    ACTION,
    /** A signed statement, whose text is kept beside the leaf. */
    STATEMENT,
    /** The platform's tick over the heads of all workspaces. */
    ANCHOR,
    /** The system acted on its own. */
    SYSTEM,
    /** Content was destroyed on purpose: its absence is in order. */
    ERASURE;

    int code() {
        return ordinal() + 1;
    }

    /** @throws IllegalArgumentException if no kind has this code */
    static EntryKind of(int code) {
        if (code < 1 || code > values().length) {
            throw new IllegalArgumentException("unknown kind of entry " + code);
        }
        return values()[code - 1];
    }
}
