package org.entente.commitment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;
import org.hibernate.annotations.Immutable;

/** The terms of a commitment as an earlier revision had them, exactly as they were sealed. Only ever added. */
@Entity
@Immutable
class PastTerms {

    @Id
    private UUID id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private CommitmentId commitment;

    private long revision;

    @Embedded
    private AccountId revisedBy;

    private Instant revisedAt;
    private int epoch;
    private long rev;

    @Embedded
    private Sealed wording;

    @Embedded
    private Sealed figures;

    protected PastTerms() {} // Hibernate

    PastTerms(Commitment before) {
        id = org.entente.kernel.Id.next();
        workspace = before.workspace();
        commitment = before.id();
        revision = before.revision();
        revisedBy = before.revisedBy();
        revisedAt = before.revisedAt();
        epoch = before.epoch();
        rev = before.rev();
        wording = before.wording();
        figures = before.figures();
    }

    CommitmentId commitment() {
        return commitment;
    }

    long revision() {
        return revision;
    }

    AccountId revisedBy() {
        return revisedBy;
    }

    Instant revisedAt() {
        return revisedAt;
    }

    long rev() {
        return rev;
    }

    Sealed wording() {
        return wording;
    }

    Sealed figures() {
        return figures;
    }
}
