package org.entente.workspace;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.entente.identity.DelegationKey;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;

/** An epoch's key, sealed for one delegation. */
@Entity
class EpochGrant {

    @Id
    private UUID id;

    @Embedded
    private WorkspaceId workspace;

    private int epoch;

    @Embedded
    private DelegationId delegation;

    private int generation;
    private byte[] wrapped;

    protected EpochGrant() {} // Hibernate

    EpochGrant(WorkspaceId workspace, int epoch, DelegationKey holder, byte[] wrapped) {
        this.id = org.entente.kernel.Id.next();
        this.workspace = workspace;
        this.epoch = epoch;
        this.delegation = holder.delegation();
        this.generation = holder.generation();
        this.wrapped = wrapped;
    }

    int generation() {
        return generation;
    }

    byte[] wrapped() {
        return wrapped;
    }
}
