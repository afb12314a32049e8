package org.entente.identity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.entente.kernel.DelegationId;

/** A delegation's public key of one generation, and the platform entry whose statement names it. */
@Entity
@Table(name = "delegation_key")
class DelegationKeyRecord {

    @Id
    private UUID id;

    @Embedded
    private DelegationId delegation;

    private int generation;
    private byte[] publicKey;
    private long statementIndex;
    private Instant madeAt;

    protected DelegationKeyRecord() {} // Hibernate

    DelegationKeyRecord(DelegationKey key, long statementIndex, Instant madeAt) {
        this.id = org.entente.kernel.Id.next();
        this.delegation = key.delegation();
        this.generation = key.generation();
        this.publicKey = key.publicKey();
        this.statementIndex = statementIndex;
        this.madeAt = madeAt;
    }

    DelegationKey key() {
        return new DelegationKey(delegation, generation, publicKey);
    }

    long statementIndex() {
        return statementIndex;
    }
}
