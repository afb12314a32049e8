package org.entente.outcome;

import org.entente.audit.AuditAction;

/** What the trail records of following outcomes. */
public enum OutcomeAction implements AuditAction {
    OPEN("outcome:open");

    private final String permission;

    OutcomeAction(String permission) {
        this.permission = permission;
    }

    @Override
    public String permission() {
        return permission;
    }
}
