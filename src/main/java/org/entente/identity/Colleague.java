package org.entente.identity;

import org.entente.kernel.AccountId;

/** A person of one's own or another delegation, with the place held there. */
public record Colleague(AccountId account, String name, MembershipRole role, boolean mayCommit) {}
