package org.entente.reference;

/** How sensitive a workspace is, in the words of the United Nations; not a national classification. */
public enum Marking {
    UNCLASSIFIED,
    CONFIDENTIAL,
    STRICTLY_CONFIDENTIAL;

    /** 0 for the least sensitive; raising is open to any participant, lowering is not. */
    public int rank() {
        return ordinal();
    }

    public boolean isStricterThan(Marking other) {
        return rank() > other.rank();
    }
}
