package org.entente.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;

/** The words of a message before a revision, as they were sealed then. */
@Entity
class EarlierWording {

    @Id
    private UUID id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private MessageId message;

    private long revision;

    @Embedded
    private Sealed wording;

    @Embedded
    private AccountId wordedBy;

    private Instant wordedAt;

    protected EarlierWording() {} // Hibernate

    private EarlierWording(WorkspaceId workspace, Message message) {
        this.id = org.entente.kernel.Id.next();
        this.workspace = workspace;
        this.message = message.id();
        this.revision = message.revision();
        this.wording = message.wording();
        this.wordedBy = message.wordedBy();
        this.wordedAt = message.wordedAt();
    }

    static EarlierWording of(WorkspaceId workspace, Message message) {
        return new EarlierWording(workspace, message);
    }

    long revision() {
        return revision;
    }

    Sealed wording() {
        return wording;
    }

    AccountId wordedBy() {
        return wordedBy;
    }

    Instant wordedAt() {
        return wordedAt;
    }
}
