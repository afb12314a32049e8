package org.entente.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entente.audit.Entry;
import org.entente.audit.EntryFilter;
import org.entente.audit.Outcome;
import org.entente.audit.Trail;
import org.entente.audit.TreeId;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.Marking;
import org.entente.reference.Theme;
import org.entente.workspace.Convening;
import org.entente.workspace.Invitations;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.Workspaces;
import org.springframework.boot.test.context.TestComponent;

/** Workspaces with the commitments in them, reached by real acts. */
@TestComponent
public class CommitmentRooms {

    private final Workspaces workspaces;
    private final Participants participants;
    private final Invitations invitations;
    private final Commitments commitments;
    private final Trail trail;
    private final Clock clock;

    CommitmentRooms(
            Workspaces workspaces,
            Participants participants,
            Invitations invitations,
            Commitments commitments,
            Trail trail,
            Clock clock) {
        this.workspaces = workspaces;
        this.participants = participants;
        this.invitations = invitations;
        this.commitments = commitments;
        this.trail = trail;
        this.clock = clock;
    }

    public WorkspaceId convenedBy(Actor convener, Actor... others) {
        return convened(convener, false, others);
    }

    public WorkspaceId listedBy(Actor convener, Actor... others) {
        return convened(convener, true, others);
    }

    private WorkspaceId convened(Actor convener, boolean listed, Actor... others) {
        var workspace = workspaces.convene(
                convener,
                new Convening(
                        "Closing the gap",
                        "How to finish in time",
                        Theme.values()[0],
                        List.of(),
                        Marking.CONFIDENTIAL,
                        "What is said here stays here.",
                        listed));
        for (var other : others) {
            seat(convener, workspace, other, Role.DONOR, true);
        }
        return workspace;
    }

    public void seat(Actor convener, WorkspaceId workspace, Actor invited, Role role, boolean withHistory) {
        participants.invite(convener, workspace, invited.delegation(), role, withHistory);
        invitations.accept(invited, workspace, 1);
    }

    void remove(Actor convener, WorkspaceId workspace, Actor removed) {
        participants.remove(convener, workspace, removed.delegation());
    }

    public CommitmentId pledge(
            WorkspaceId workspace,
            Actor provider,
            Actor receiver,
            String title,
            Figures figures,
            NewMilestone... steps) {
        return commitments.propose(
                provider,
                workspace,
                new NewCommitment(
                        provider.delegation(),
                        receiver.delegation(),
                        new Terms(title, "", "", figures, List.of(steps))));
    }

    public CommitmentId commit(
            WorkspaceId workspace,
            Actor provider,
            Actor receiver,
            String title,
            Figures figures,
            NewMilestone... steps) {
        var id = pledge(workspace, provider, receiver, title, figures, steps);
        commitments.accept(receiver, workspace, id, 1);
        return id;
    }

    public void done(WorkspaceId workspace, Actor actor, CommitmentId id, int step) {
        commitments.milestoneDone(
                actor,
                workspace,
                id,
                read(actor, workspace, id).milestones().get(step).id(),
                today(),
                "");
    }

    CommitmentSummary read(Actor actor, WorkspaceId workspace, CommitmentId id) {
        return commitments.list(actor, workspace).commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public LocalDate today() {
        return Geneva.today(clock);
    }

    List<String> actions(WorkspaceId workspace, Outcome outcome) {
        return entries(workspace).stream()
                .filter(entry -> entry.outcome() == outcome)
                .map(Entry::action)
                .filter(action -> action.startsWith("commitment:") || action.startsWith("milestone:"))
                .toList();
    }

    private List<Entry> entries(WorkspaceId workspace) {
        return trail.entries(TreeId.of(workspace), EntryFilter.ALL, Long.MAX_VALUE, 100);
    }
}
