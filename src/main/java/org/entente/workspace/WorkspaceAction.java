package org.entente.workspace;

import org.entente.audit.AuditAction;

/** What the trail records of a workspace itself. */
public enum WorkspaceAction implements AuditAction {
    CONVENE("workspace:convene"),
    DESCRIBE("workspace:describe"),
    OPEN("workspace:open"),
    LIST("workspace:list"),
    START_EPOCH("workspace:start-epoch"),
    SEE_PARTICIPANTS("participant:open"),
    INVITE("participant:invite"),
    ACCEPT("participant:accept"),
    DECLINE("participant:decline"),
    WITHDRAW("participant:withdraw"),
    REMOVE("participant:remove"),
    READ_TRAIL("trail:open"),
    EXPORT_TRAIL("trail:export");

    private final String permission;

    WorkspaceAction(String permission) {
        this.permission = permission;
    }

    @Override
    public String permission() {
        return permission;
    }
}
