package org.entente.identity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;

/** A delegation's private key of one generation, sealed for one person's account. */
@Entity
class DelegationGrant {

    @Id
    private UUID id;

    @Embedded
    private DelegationId delegation;

    private int generation;

    @Embedded
    private AccountId account;

    private byte[] wrapped;

    protected DelegationGrant() {} // Hibernate

    DelegationGrant(DelegationId delegation, int generation, AccountId account, byte[] wrapped) {
        this.id = org.entente.kernel.Id.next();
        this.delegation = delegation;
        this.generation = generation;
        this.account = account;
        this.wrapped = wrapped;
    }

    DelegationId delegation() {
        return delegation;
    }

    int generation() {
        return generation;
    }

    byte[] wrapped() {
        return wrapped;
    }
}
