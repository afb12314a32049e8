package org.entente.commitment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.identity.Actor;
import org.entente.identity.Directory;
import org.entente.kernel.DelegationId;
import org.entente.workspace.Access;
import org.entente.workspace.WorkspaceSummary;
import org.entente.workspace.Workspaces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a delegation, in all its workspaces. */
@Service
@Transactional(readOnly = true)
public class WaitingCommitments {

    private static final Set<CommitmentState> NEGOTIABLE =
            EnumSet.of(CommitmentState.PROPOSED, CommitmentState.OFFERED, CommitmentState.PLEDGED);

    private final CommitmentRepository commitments;
    private final CommitmentContents contents;
    private final Workspaces workspaces;
    private final Access access;
    private final Directory directory;

    WaitingCommitments(
            CommitmentRepository commitments,
            CommitmentContents contents,
            Workspaces workspaces,
            Access access,
            Directory directory) {
        this.commitments = commitments;
        this.contents = contents;
        this.workspaces = workspaces;
        this.access = access;
        this.directory = directory;
    }

    /** The commitments that the actor's delegation is to confirm or to revise. */
    public List<Waiting> waitingFor(Actor actor) {
        var own = actor.delegation();
        var waiting = Stream.concat(
                        commitments.findByProviderAndStateIn(own, NEGOTIABLE).stream(),
                        commitments.findByReceiverAndStateIn(own, NEGOTIABLE).stream())
                .filter(commitment -> commitment.awaits(own))
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        return workspaces.mine(actor).stream()
                .flatMap(workspace -> opened(actor, workspace, waiting))
                .toList();
    }

    private Stream<Waiting> opened(Actor actor, WorkspaceSummary workspace, List<Commitment> waiting) {
        var here = waiting.stream()
                .filter(commitment -> commitment.workspace().equals(workspace.id()))
                .toList();
        if (here.isEmpty()) {
            return Stream.of();
        }
        var seat = access.seat(actor, workspace.id(), CommitmentAction.OPEN);
        return here.stream()
                .filter(commitment -> seat.sees(commitment.epoch()))
                .map(commitment -> new Waiting(
                        workspace.id(),
                        workspace.profile().title(),
                        commitment.id(),
                        contents.words(seat, commitment).title(),
                        other(actor, workspace, commitment),
                        commitment.isChangeAsked(),
                        commitment.changedAt()));
    }

    private Partner other(Actor actor, WorkspaceSummary workspace, Commitment commitment) {
        DelegationId other =
                commitment.provider().equals(actor.delegation()) ? commitment.receiver() : commitment.provider();
        return workspace.seated().stream()
                .filter(participant -> participant.delegation().id().equals(other))
                .map(CommitmentSheets::partner)
                .findFirst()
                .orElseGet(() -> {
                    var profile = directory.delegation(actor, other);
                    return new Partner(profile, profile.tile());
                });
    }
}
