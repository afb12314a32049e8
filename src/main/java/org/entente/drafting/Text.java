package org.entente.drafting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;

/** A negotiated text: a sealed title and sealed clauses, tabled by a delegation. */
@Entity
class Text {

    @EmbeddedId
    private TextId id;

    @Embedded
    private WorkspaceId workspace;

    private int epoch;
    private long revision;

    @Embedded
    private Sealed title;

    @Embedded
    private Sealed body;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tabled_by"))
    private DelegationId tabledBy;

    private Instant tabledAt;

    @Version
    private Long version;

    protected Text() {} // Hibernate

    Text(TextId id, WorkspaceId workspace, DelegationId tabledBy, Instant tabledAt) {
        this.id = id;
        this.workspace = workspace;
        this.tabledBy = tabledBy;
        this.tabledAt = tabledAt;
        this.revision = 1;
    }

    void word(int sealedIn, Sealed sealedTitle, Sealed sealedBody) {
        epoch = sealedIn;
        title = sealedTitle;
        body = sealedBody;
    }

    TextId id() {
        return id;
    }

    int epoch() {
        return epoch;
    }

    long revision() {
        return revision;
    }

    Sealed title() {
        return title;
    }

    Sealed body() {
        return body;
    }

    DelegationId tabledBy() {
        return tabledBy;
    }

    Instant tabledAt() {
        return tabledAt;
    }
}
