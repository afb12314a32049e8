package org.entente.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;

/** What one delegate is writing in one topic, sealed for its own delegation. */
@Entity
class MessageDraft {

    @Id
    private UUID id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private TopicId topic;

    @Embedded
    private DelegationId delegation;

    @Embedded
    private AccountId account;

    @Embedded
    private Sealed content;

    private long revision;
    private Instant savedAt;

    @Version
    private Long version;

    protected MessageDraft() {} // Hibernate

    MessageDraft(WorkspaceId workspace, TopicId topic, DelegationId delegation, AccountId account) {
        this.id = org.entente.kernel.Id.next();
        this.workspace = workspace;
        this.topic = topic;
        this.delegation = delegation;
        this.account = account;
    }

    /** Saved as the next revision, under which the content was sealed. */
    void save(Sealed newContent, Instant at) {
        content = newContent;
        revision = nextRevision();
        savedAt = at;
    }

    long nextRevision() {
        return revision + 1;
    }

    UUID id() {
        return id;
    }

    Sealed content() {
        return content;
    }

    long revision() {
        return revision;
    }

    Instant savedAt() {
        return savedAt;
    }
}
