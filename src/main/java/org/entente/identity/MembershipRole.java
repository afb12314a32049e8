package org.entente.identity;

/** A person's place in a delegation: its head, or a member. */
public enum MembershipRole {
    HEAD,
    MEMBER
}
