package org.entente.identity;

/** What a delegation speaks for. */
public enum DelegationKind {
    STATE,
    COMMITTEE,
    ORGANISATION,
    SECRETARIAT
}
