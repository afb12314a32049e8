package org.entente.drafting;

import org.entente.audit.AuditAction;

/** What the trail records of texts. */
enum TextAction implements AuditAction {
    OPEN("text:open"),
    TABLE("text:table");

    private final String permission;

    TextAction(String permission) {
        this.permission = permission;
    }

    @Override
    public String permission() {
        return permission;
    }
}
