package org.entente.workspace;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.identity.Actor;
import org.entente.identity.DelegationProfile;
import org.entente.identity.Directory;
import org.entente.identity.KeyDirectory;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part: inviting a delegation, taking an invitation back, ending a delegation's access. */
@Service
@Transactional
public class Participants {

    private static final int TILES = 8;

    private final WorkspaceRepository workspaces;
    private final ParticipantRepository participants;
    private final Access access;
    private final Epochs epochs;
    private final Statements statements;
    private final Profiles profiles;
    private final KeyDirectory keyDirectory;
    private final Directory directory;
    private final Clock clock;

    Participants(
            WorkspaceRepository workspaces,
            ParticipantRepository participants,
            Access access,
            Epochs epochs,
            Statements statements,
            Profiles profiles,
            KeyDirectory keyDirectory,
            Directory directory,
            Clock clock) {
        this.workspaces = workspaces;
        this.participants = participants;
        this.access = access;
        this.epochs = epochs;
        this.statements = statements;
        this.profiles = profiles;
        this.keyDirectory = keyDirectory;
        this.directory = directory;
        this.clock = clock;
    }

    /** Every delegation that was ever invited, with where it stands, in the order of invitation. */
    @Transactional(readOnly = true)
    public List<ParticipantSheet> in(Actor actor, WorkspaceId id) {
        access.seat(actor, id, WorkspaceAction.SEE_PARTICIPANTS);
        return profiles.participants(actor, workspaces.findById(id).orElseThrow());
    }

    /** The delegations that may be invited: those registered that are neither seated nor invited. */
    @Transactional(readOnly = true)
    public List<DelegationProfile> invitable(Actor actor, WorkspaceId id) {
        access.seat(actor, id, WorkspaceAction.INVITE);
        return directory.delegations(actor).stream()
                .filter(delegation -> standing(id, delegation.id())
                        .filter(Standing::holdsKeys)
                        .isEmpty())
                .toList();
    }

    private Optional<Standing> standing(WorkspaceId id, DelegationId delegation) {
        return participants.findByWorkspaceAndDelegation(id, delegation).map(Participant::standing);
    }

    /**
     * Invites a delegation. Without history a new epoch begins, so that the delegation holds no key to what was
     * written before; with history it is granted every epoch that the inviting State holds.
     */
    public void invite(Actor actor, WorkspaceId id, DelegationId invited, Role role, boolean withHistory) {
        var seat = access.seat(actor, id, WorkspaceAction.INVITE);
        if (role == Role.CONVENER) {
            throw new Refusal("workspace.refused.one-convener");
        }
        var workspace = workspaces.findById(id).orElseThrow();
        var firstEpoch = withHistory ? seat.firstEpoch() : workspace.epoch() + 1;
        keepInvited(seat, invited, role, firstEpoch);
        var holder = keyDirectory.current(invited);
        statements.invitation(seat, workspace, invited, role, firstEpoch);
        if (withHistory) {
            epochs.grantHistory(seat, holder);
        } else {
            epochs.start(seat, workspace);
        }
    }

    private void keepInvited(Seat seat, DelegationId invited, Role role, int firstEpoch) {
        var at = clock.instant();
        var known = participants.findByWorkspaceAndDelegation(seat.workspace(), invited);
        known.ifPresent(participant -> participant.inviteAgain(role, firstEpoch, seat.account(), at));
        participants.save(known.orElseGet(() -> Participant.invited(
                seat.workspace(), invited, role, firstEpoch, seat.account(), tile(seat, invited), at)));
    }

    /** A State keeps its colour; where two would meet in one workspace, the later takes the next free one. */
    private int tile(Seat seat, DelegationId invited) {
        var own = directory.delegation(seat.actor(), invited).tile();
        var taken = new HashSet<Integer>();
        participants.findByWorkspaceOrderByInvitedAt(seat.workspace()).forEach(other -> taken.add(other.tile()));
        return IntStream.range(0, TILES)
                .map(step -> (own - 1 + step) % TILES + 1)
                .filter(tile -> !taken.contains(tile))
                .findFirst()
                .orElse(own);
    }

    /** Takes an invitation back that was not yet accepted. */
    public void withdraw(Actor actor, WorkspaceId id, DelegationId invited) {
        var seat = access.seat(actor, id, WorkspaceAction.WITHDRAW);
        find(id, invited).withdraw(clock.instant());
        end(seat, WorkspaceAction.WITHDRAW, invited);
    }

    /** Ends a delegation's access at once, and begins an epoch whose key it does not hold. */
    public void remove(Actor actor, WorkspaceId id, DelegationId removed) {
        var seat = access.seat(actor, id, WorkspaceAction.REMOVE);
        find(id, removed).remove(clock.instant());
        end(seat, WorkspaceAction.REMOVE, removed);
    }

    private void end(Seat seat, WorkspaceAction action, DelegationId ended) {
        var workspace = workspaces.findById(seat.workspace()).orElseThrow();
        statements.removal(seat, workspace, action, ended);
        epochs.start(seat, workspace);
    }

    private Participant find(WorkspaceId id, DelegationId delegation) {
        return participants
                .findByWorkspaceAndDelegation(id, delegation)
                .orElseThrow(() -> new Refusal("workspace.refused.not-a-participant"));
    }
}
