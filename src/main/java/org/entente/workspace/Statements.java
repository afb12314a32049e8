package org.entente.workspace;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.audit.Acting;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.audit.TreeId;
import org.entente.identity.DelegationKey;
import org.entente.identity.KeyDirectory;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.EpochKey;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.Statement;
import org.entente.keys.StatementDraft;
import org.entente.keys.StatementKind;
import org.springframework.stereotype.Component;

/** The signed statements of a workspace: that it was convened, who takes part, which epoch began for whom. */
@Component
class Statements {

    private final KeyDirectory directory;
    private final Trail trail;
    private final Clock clock;

    Statements(KeyDirectory directory, Trail trail, Clock clock) {
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    void founding(Seat seat, Workspace workspace) {
        var draft = Statement.of(StatementKind.WORKSPACE_CREATE).host(seat.delegation());
        var subject = Subject.of(SubjectKind.WORKSPACE, workspace.id().value());
        state(seat, atTheDoor(seat), workspace, WorkspaceAction.CONVENE, subject, draft);
    }

    /** @return the place in the tree of the statement that the epoch began */
    long epoch(Seat seat, Workspace workspace, EpochKey key, List<DelegationKey> holders) {
        var draft =
                Statement.of(StatementKind.WORKSPACE_EPOCH).epoch(key.epoch()).commitment(key.commitment());
        holders.forEach(holder -> draft.to(holder.delegation(), holder.generation(), holder.publicKey()));
        var subject = Subject.of(SubjectKind.EPOCH, workspace.id().value());
        return state(seat, atTheDoor(seat), workspace, WorkspaceAction.START_EPOCH, subject, draft);
    }

    void invitation(Seat seat, Workspace workspace, DelegationId invited, Role role, int firstEpoch) {
        var draft = Statement.of(StatementKind.WORKSPACE_INVITE)
                .delegation(invited)
                .role(role.name())
                .since(firstEpoch);
        state(seat, seat, workspace, WorkspaceAction.INVITE, participant(invited.value()), draft);
    }

    void removal(Seat seat, Workspace workspace, WorkspaceAction action, DelegationId ended) {
        var draft = Statement.of(StatementKind.WORKSPACE_REMOVE).delegation(ended);
        state(seat, seat, workspace, action, participant(ended.value()), draft);
    }

    /**
     * @throws IntegrityFailure if no valid statement of this workspace names the epoch with the commitment that is
     *                          stored
     */
    void verify(WorkspaceId workspace, Epoch epoch) {
        var statement = directory.verified(trail.statementAt(TreeId.of(workspace), epoch.statementIndex()));
        var isTheOne = statement.kind() == StatementKind.WORKSPACE_EPOCH
                && statement.workspace().equals(workspace)
                && statement.epoch() == epoch.number()
                && MessageDigest.isEqual(statement.commitment(), epoch.commitment());
        if (!isTheOne) {
            throw new IntegrityFailure("an epoch is not the one that was stated");
        }
    }

    /** The epoch from which on the invitation at this place of the tree lets a delegation read. */
    int invitedSince(WorkspaceId workspace, long index) {
        return directory
                .verified(trail.statementAt(TreeId.of(workspace), index))
                .since();
    }

    private long state(
            Seat seat, Acting by, Workspace workspace, WorkspaceAction action, Subject subject, StatementDraft draft) {
        var statement = draft.workspace(workspace.id())
                .previous(workspace.statementTip())
                .at(clock.instant());
        workspace.stated(statement.hash());
        return trail.statement(by, action, subject, seat.actor().sign(statement));
    }

    /** Around the beginning of an epoch a seat has no settled key, and a statement needs none. */
    private static Acting atTheDoor(Seat seat) {
        return new Visitor(seat.actor(), seat.workspace());
    }

    private static Subject participant(UUID delegation) {
        return Subject.of(SubjectKind.PARTICIPANT, delegation);
    }
}
