package org.entente.identity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.jspecify.annotations.Nullable;

/** A person's place in a delegation, from a date and perhaps until one. */
@Entity
class Membership {

    @Id
    private UUID id;

    @Embedded
    private DelegationId delegation;

    @Embedded
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    private boolean mayCommit;
    private Instant since;
    private @Nullable Instant ended;

    protected Membership() {} // Hibernate

    Membership(DelegationId delegation, AccountId account, MembershipRole role, boolean mayCommit, Instant since) {
        this.id = org.entente.kernel.Id.next();
        this.delegation = delegation;
        this.account = account;
        this.role = role;
        this.mayCommit = mayCommit;
        this.since = since;
    }

    DelegationId delegation() {
        return delegation;
    }

    AccountId account() {
        return account;
    }

    MembershipRole role() {
        return role;
    }

    boolean mayCommit() {
        return mayCommit;
    }
}
