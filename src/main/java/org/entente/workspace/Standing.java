package org.entente.workspace;

/** Where a delegation stands with a workspace. Only SEATED opens anything beyond the invitation itself. */
public enum Standing {
    INVITED,
    SEATED,
    DECLINED,
    WITHDRAWN,
    REMOVED;

    /** Whether the delegation's key is among the holders of a new epoch. */
    boolean holdsKeys() {
        return this == INVITED || this == SEATED;
    }
}
