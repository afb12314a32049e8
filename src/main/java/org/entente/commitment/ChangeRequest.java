package org.entente.commitment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;
import org.hibernate.annotations.Immutable;

/** What a side asked to be changed in a revision of the terms. Only ever added. */
@Entity
@Immutable
class ChangeRequest {

    static final long ONLY_REV = 1;

    @Id
    private UUID id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private CommitmentId commitment;

    private long revision;

    @Embedded
    private DelegationId askedFor;

    @Embedded
    private AccountId askedBy;

    private Instant askedAt;
    private int epoch;

    @Embedded
    private Sealed note;

    protected ChangeRequest() {} // Hibernate

    ChangeRequest(UUID id, Commitment commitment, Hand hand, Instant at, int epoch, Sealed note) {
        this.id = id;
        this.workspace = commitment.workspace();
        this.commitment = commitment.id();
        this.revision = commitment.revision();
        this.askedFor = hand.delegation();
        this.askedBy = hand.account();
        this.askedAt = at;
        this.epoch = epoch;
        this.note = note;
    }

    UUID id() {
        return id;
    }

    CommitmentId commitment() {
        return commitment;
    }

    long revision() {
        return revision;
    }

    DelegationId askedFor() {
        return askedFor;
    }

    AccountId askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    Sealed note() {
        return note;
    }
}
