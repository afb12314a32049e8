package org.entente.workspace;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.entente.kernel.WorkspaceId;

/** A stretch of a workspace's life under one key; the commitment to that key is public. */
@Entity
class Epoch {

    @Id
    private UUID id;

    @Embedded
    private WorkspaceId workspace;

    private int number;
    private byte[] commitment;
    private long statementIndex;
    private Instant startedAt;

    protected Epoch() {} // Hibernate

    Epoch(WorkspaceId workspace, int number, byte[] commitment, long statementIndex, Instant startedAt) {
        this.id = org.entente.kernel.Id.next();
        this.workspace = workspace;
        this.number = number;
        this.commitment = commitment;
        this.statementIndex = statementIndex;
        this.startedAt = startedAt;
    }

    int number() {
        return number;
    }

    byte[] commitment() {
        return commitment;
    }

    long statementIndex() {
        return statementIndex;
    }
}
