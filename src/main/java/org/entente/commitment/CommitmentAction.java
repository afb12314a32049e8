package org.entente.commitment;

import org.entente.audit.AuditAction;

/** What delegations do with commitments, as the trail records it and as roles grant it. */
public enum CommitmentAction implements AuditAction {
    OPEN("commitment:open"),
    PROPOSE("commitment:propose"),
    REVISE("commitment:revise"),
    ACCEPT("commitment:accept"),
    ASK_FOR_CHANGE("commitment:ask-for-change"),
    DECLINE("commitment:decline"),
    WITHDRAW("commitment:withdraw"),
    MARK_DONE("milestone:done");

    private final String permission;

    CommitmentAction(String permission) {
        this.permission = permission;
    }

    @Override
    public String permission() {
        return permission;
    }
}
