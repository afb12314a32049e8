package org.entente.workspace;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** One confidential dialogue on one challenge, convened by one State. */
@Entity
class Workspace {

    @EmbeddedId
    private WorkspaceId id;

    @Embedded
    private DelegationId convener;

    private int epoch;
    private boolean epochDue;

    @Embedded
    private Sealed profile;

    private long profileRevision;

    @Embedded
    private Sealed rules;

    private long rulesRevision;
    private int rulesVersion;
    private boolean listed;
    private byte @Nullable [] statementTip;
    private Instant openedAt;

    @Version
    private Long version;

    protected Workspace() {} // Hibernate

    Workspace(WorkspaceId id, DelegationId convener, boolean listed, Instant openedAt) {
        this.id = id;
        this.convener = convener;
        this.listed = listed;
        this.openedAt = openedAt;
        this.epoch = 1;
        this.rulesVersion = 1;
    }

    WorkspaceId id() {
        return id;
    }

    DelegationId convener() {
        return convener;
    }

    int epoch() {
        return epoch;
    }

    /** True when a delegation that holds the current key is no longer among the participants. */
    boolean isEpochDue() {
        return epochDue;
    }

    void requireEpoch() {
        epochDue = true;
    }

    void startEpoch(int number) {
        epoch = number;
        epochDue = false;
    }

    Sealed profile() {
        return profile;
    }

    long profileRevision() {
        return profileRevision;
    }

    void describe(Sealed sealed, long revision) {
        profile = sealed;
        profileRevision = revision;
    }

    Sealed rules() {
        return rules;
    }

    long rulesRevision() {
        return rulesRevision;
    }

    int rulesVersion() {
        return rulesVersion;
    }

    void rule(Sealed sealed, long revision) {
        rules = sealed;
        rulesRevision = revision;
    }

    /** SHA-256 of the last statement about this workspace, which the next one names; null before the first. */
    byte @Nullable [] statementTip() {
        return statementTip;
    }

    void stated(byte[] hash) {
        statementTip = hash;
    }

    boolean isListed() {
        return listed;
    }

    Instant openedAt() {
        return openedAt;
    }
}
