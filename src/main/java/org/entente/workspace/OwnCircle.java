package org.entente.workspace;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;

/** What one delegation keeps to itself inside a workspace has a key of its own, sealed for that delegation only. */
@Entity
class OwnCircle {

    @Id
    private UUID id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private DelegationId delegation;

    private int generation;
    private byte[] commitment;
    private byte[] wrapped;

    protected OwnCircle() {} // Hibernate

    OwnCircle(
            UUID id,
            WorkspaceId workspace,
            DelegationId delegation,
            int generation,
            byte[] commitment,
            byte[] wrapped) {
        this.id = id;
        this.workspace = workspace;
        this.delegation = delegation;
        this.generation = generation;
        this.commitment = commitment;
        this.wrapped = wrapped;
    }

    UUID id() {
        return id;
    }

    int generation() {
        return generation;
    }

    byte[] commitment() {
        return commitment;
    }

    byte[] wrapped() {
        return wrapped;
    }
}
