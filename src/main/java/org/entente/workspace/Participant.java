package org.entente.workspace;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** A delegation in a workspace: its role, where it stands, and from which epoch on it sees content. */
@Entity
class Participant {

    @Id
    private UUID id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private DelegationId delegation;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private int firstEpoch;
    private int tile;

    @Embedded
    private AccountId invitedBy;

    private Instant invitedAt;
    private @Nullable Instant seatedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seated_by"))
    private @Nullable AccountId seatedBy;

    private @Nullable Instant endedAt;
    private int rulesVersion;

    @Version
    private Long version;

    protected Participant() {} // Hibernate

    private Participant(WorkspaceId workspace, DelegationId delegation, int tile) {
        this.id = org.entente.kernel.Id.next();
        this.workspace = workspace;
        this.delegation = delegation;
        this.tile = tile;
    }

    static Participant convening(WorkspaceId workspace, DelegationId convener, AccountId by, int tile, Instant at) {
        var participant = new Participant(workspace, convener, tile);
        participant.role = Role.CONVENER;
        participant.standing = Standing.SEATED;
        participant.firstEpoch = 1;
        participant.invitedBy = by;
        participant.invitedAt = at;
        participant.seatedBy = by;
        participant.seatedAt = at;
        participant.rulesVersion = 1;
        return participant;
    }

    static Participant invited(
            WorkspaceId workspace,
            DelegationId delegation,
            Role role,
            int firstEpoch,
            AccountId by,
            int tile,
            Instant at) {
        var participant = new Participant(workspace, delegation, tile);
        participant.invite(role, firstEpoch, by, at);
        return participant;
    }

    void inviteAgain(Role newRole, int fromEpoch, AccountId by, Instant at) {
        if (standing.holdsKeys()) {
            throw new Refusal("workspace.refused.already-here");
        }
        invite(newRole, fromEpoch, by, at);
    }

    private void invite(Role newRole, int fromEpoch, AccountId by, Instant at) {
        role = newRole;
        standing = Standing.INVITED;
        firstEpoch = fromEpoch;
        invitedBy = by;
        invitedAt = at;
        seatedAt = null;
        seatedBy = null;
        endedAt = null;
        rulesVersion = 0;
    }

    void accept(AccountId by, int acceptedRules, Instant at) {
        requireInvited();
        standing = Standing.SEATED;
        rulesVersion = acceptedRules;
        seatedBy = by;
        seatedAt = at;
    }

    void decline(Instant at) {
        requireInvited();
        end(Standing.DECLINED, at);
    }

    void withdraw(Instant at) {
        requireInvited();
        end(Standing.WITHDRAWN, at);
    }

    void remove(Instant at) {
        if (role == Role.CONVENER) {
            throw new Refusal("workspace.refused.convener-stays");
        }
        if (standing != Standing.SEATED) {
            throw new Refusal("workspace.refused.not-seated");
        }
        end(Standing.REMOVED, at);
    }

    private void end(Standing how, Instant at) {
        standing = how;
        endedAt = at;
    }

    private void requireInvited() {
        if (standing != Standing.INVITED) {
            throw new Refusal("workspace.refused.not-invited");
        }
    }

    WorkspaceId workspace() {
        return workspace;
    }

    DelegationId delegation() {
        return delegation;
    }

    Role role() {
        return role;
    }

    Standing standing() {
        return standing;
    }

    int firstEpoch() {
        return firstEpoch;
    }

    int tile() {
        return tile;
    }

    AccountId invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    @Nullable
    Instant seatedAt() {
        return seatedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    int rulesVersion() {
        return rulesVersion;
    }
}
