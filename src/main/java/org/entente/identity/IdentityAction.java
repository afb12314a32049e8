package org.entente.identity;

import org.entente.audit.AuditAction;

/** What the platform tree records of people and delegations. */
public enum IdentityAction implements AuditAction {
    SIGN_IN("account:sign-in"),
    SIGN_OUT("account:sign-out"),
    KEYS("account:keys"),
    FOUND("delegation:found"),
    ADD_DELEGATE("delegation:add-delegate"),
    ACT_FOR("delegation:act-for");

    private final String permission;

    IdentityAction(String permission) {
        this.permission = permission;
    }

    @Override
    public String permission() {
        return permission;
    }
}
