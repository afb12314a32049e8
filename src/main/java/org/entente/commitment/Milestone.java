package org.entente.commitment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A step of a commitment. Its title, its date and what was said when it was done are sealed; that it is done is plain,
 * as it is in the trail, so that it can be counted by those who cannot open it.
 */
@Entity
class Milestone {

    @EmbeddedId
    private MilestoneId id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private CommitmentId commitment;

    private int position;
    private long sinceRevision;

    /** The revision of the terms that no longer had it; null while it stands. */
    private @Nullable Long untilRevision;

    private boolean done;
    private int epoch;
    private long rev;

    @Embedded
    private Sealed content;

    @Version
    private Long version;

    protected Milestone() {} // Hibernate

    Milestone(MilestoneId id, Commitment commitment, int position) {
        this.id = id;
        this.workspace = commitment.workspace();
        this.commitment = commitment.id();
        this.position = position;
        this.sinceRevision = commitment.revision();
    }

    void keep(int sealedIn, long sealedRev, Sealed sealed) {
        epoch = sealedIn;
        rev = sealedRev;
        content = sealed;
    }

    void done() {
        done = true;
    }

    /** Newer terms replace it; the row stays. */
    void supersede(long byRevision) {
        untilRevision = byRevision;
    }

    MilestoneId id() {
        return id;
    }

    CommitmentId commitment() {
        return commitment;
    }

    int position() {
        return position;
    }

    boolean isDone() {
        return done;
    }

    int epoch() {
        return epoch;
    }

    long rev() {
        return rev;
    }

    Sealed content() {
        return content;
    }
}
