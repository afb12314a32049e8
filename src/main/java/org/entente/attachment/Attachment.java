package org.entente.attachment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;
import org.entente.workspace.Seat;

/** A sealed file: its description and its key sealed for the workspace, its blob by length and hash. Never changed. */
@Entity
class Attachment {

    static final long REVISION = 1;

    @EmbeddedId
    private AttachmentId id;

    @Embedded
    private WorkspaceId workspace;

    private int epoch;
    private long revision;

    @Embedded
    private Sealed description;

    @Embedded
    private Sealed fileKey;

    private long blobLength;
    private byte[] blobHash;

    @Embedded
    private DelegationId delegation;

    @Embedded
    private AccountId uploadedBy;

    private Instant uploadedAt;

    @Version
    private Long version;

    protected Attachment() {} // Hibernate

    /** @param description sealed by this seat, as is the key, under the epoch that it has now */
    Attachment(AttachmentId id, Seat seat, Sealed description, Sealed fileKey, Kept kept, Instant at) {
        this.id = id;
        this.workspace = seat.workspace();
        this.epoch = seat.epoch();
        this.revision = REVISION;
        this.description = description;
        this.fileKey = fileKey;
        this.blobLength = kept.blob().length();
        this.blobHash = kept.blob().hash();
        this.delegation = seat.delegation();
        this.uploadedBy = seat.account();
        this.uploadedAt = at;
    }

    int epoch() {
        return epoch;
    }

    AttachmentId id() {
        return id;
    }

    Blob blob() {
        return new Blob(new BlobName(workspace, id), blobLength, blobHash);
    }

    long revision() {
        return revision;
    }

    Sealed description() {
        return description;
    }

    Sealed fileKey() {
        return fileKey;
    }

    DelegationId delegation() {
        return delegation;
    }

    AccountId uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
