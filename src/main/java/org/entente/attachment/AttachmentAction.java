package org.entente.attachment;

import org.entente.audit.AuditAction;

/** What the trail records of files. */
public enum AttachmentAction implements AuditAction {
    OPEN("attachment:open"),
    UPLOAD("attachment:upload"),
    DOWNLOAD("attachment:download");

    private final String permission;

    AttachmentAction(String permission) {
        this.permission = permission;
    }

    @Override
    public String permission() {
        return permission;
    }
}
