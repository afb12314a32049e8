package org.entente.workspace;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;

/** What a convener lists with the Committee: numbers only, under a fresh key sealed for the Committee each time. */
@Entity
class Listing {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "workspace"))
    private WorkspaceId workspace;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "committee"))
    private DelegationId committee;

    private int generation;
    private long revision;
    private byte[] commitment;
    private byte[] wrapped;

    @Embedded
    private Sealed report;

    private Instant updatedAt;

    protected Listing() {} // Hibernate

    Listing(WorkspaceId workspace) {
        this.workspace = workspace;
    }

    void replace(DelegationId forCommittee, SealedReport sealed, Instant at) {
        committee = forCommittee;
        generation = sealed.generation();
        revision = sealed.revision();
        commitment = sealed.commitment();
        wrapped = sealed.wrapped();
        report = sealed.report();
        updatedAt = at;
    }

    long nextRevision() {
        return revision + 1;
    }

    /** A report under its own key, and that key sealed for one generation of the Committee's. */
    record SealedReport(int generation, long revision, byte[] commitment, byte[] wrapped, Sealed report) {}

    SealedReport sealed() {
        return new SealedReport(generation, revision, commitment, wrapped, report);
    }

    WorkspaceId workspace() {
        return workspace;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
