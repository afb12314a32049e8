package org.entente.attachment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.WorkspaceId;

/** When a person last looked at the files of a workspace: what came later is new for them. */
@Entity
@Table(name = "attachment_look")
class Look {

    @Id
    private UUID id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private AccountId account;

    private Instant lookedAt;

    @Version
    private Long version;

    protected Look() {} // Hibernate

    Look(WorkspaceId workspace, AccountId account) {
        this.id = org.entente.kernel.Id.next();
        this.workspace = workspace;
        this.account = account;
        this.lookedAt = Instant.EPOCH;
    }

    void upTo(Instant newest) {
        if (newest.isAfter(lookedAt)) {
            lookedAt = newest;
        }
    }

    Instant lookedAt() {
        return lookedAt;
    }
}
