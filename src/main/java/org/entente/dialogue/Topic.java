package org.entente.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;
import org.jspecify.annotations.Nullable;

/** A line of talk with a title; open until a delegation resolves it, and again when one reopens it. */
@Entity
class Topic {

    @EmbeddedId
    private TopicId id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private Sealed title;

    private int epoch;
    private long revision;

    @Embedded
    private DelegationId startedBy;

    @Embedded
    private AccountId starter;

    private Instant startedAt;

    @Embedded
    private @Nullable DelegationId resolvedBy;

    private @Nullable Instant resolvedAt;

    @Version
    private Long version;

    protected Topic() {} // Hibernate

    private Topic(TopicId id, WorkspaceId workspace) {
        this.id = id;
        this.workspace = workspace;
    }

    /** Who stands at the beginning of a topic, and when. */
    record Start(WorkspaceId workspace, DelegationId delegation, AccountId account, Instant at) {}

    static Topic started(TopicId id, Start start, Sealed title, int epoch) {
        var topic = new Topic(id, start.workspace());
        topic.startedBy = start.delegation();
        topic.starter = start.account();
        topic.startedAt = start.at();
        topic.seal(title, epoch, 1);
        return topic;
    }

    /** The same title under a later epoch, so that those who joined since can read it. */
    void seal(Sealed newTitle, int newEpoch, long newRevision) {
        title = newTitle;
        epoch = newEpoch;
        revision = newRevision;
    }

    void resolve(DelegationId by, Instant at) {
        requireOpen();
        resolvedBy = by;
        resolvedAt = at;
    }

    void reopen() {
        if (resolvedAt == null) {
            throw new Refusal("dialogue.refused.not-resolved");
        }
        resolvedBy = null;
        resolvedAt = null;
    }

    void requireOpen() {
        if (resolvedAt != null) {
            throw new Refusal("dialogue.refused.resolved");
        }
    }

    TopicId id() {
        return id;
    }

    Sealed title() {
        return title;
    }

    int epoch() {
        return epoch;
    }

    long revision() {
        return revision;
    }

    DelegationId startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    DelegationId resolvedBy() {
        return resolvedBy;
    }

    @Nullable
    Instant resolvedAt() {
        return resolvedAt;
    }
}
