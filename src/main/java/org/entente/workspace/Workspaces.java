package org.entente.workspace;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.identity.Actor;
import org.entente.identity.DelegationKind;
import org.entente.identity.Directory;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Convening a workspace, and opening those in which one's delegation is seated. */
@Service
@Transactional
public class Workspaces {

    private final WorkspaceRepository workspaces;
    private final ParticipantRepository participants;
    private final Access access;
    private final Epochs epochs;
    private final Profiles profiles;
    private final Listings listings;
    private final Directory directory;
    private final Trail trail;
    private final Clock clock;

    Workspaces(
            WorkspaceRepository workspaces,
            ParticipantRepository participants,
            Access access,
            Epochs epochs,
            Profiles profiles,
            Listings listings,
            Directory directory,
            Trail trail,
            Clock clock) {
        this.workspaces = workspaces;
        this.participants = participants;
        this.access = access;
        this.epochs = epochs;
        this.profiles = profiles;
        this.listings = listings;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens a workspace; the actor's State becomes its convener. Only a State convenes. */
    public WorkspaceId convene(Actor actor, Convening convening) {
        var own = directory.delegation(actor, actor.delegation());
        if (own.kind() != DelegationKind.STATE) {
            throw new Refusal("workspace.refused.only-states");
        }
        var at = clock.instant();
        var workspace = new Workspace(WorkspaceId.next(), actor.delegation(), convening.listWithCommittee(), at);
        var participant = Participant.convening(workspace.id(), actor.delegation(), actor.account(), own.tile(), at);
        var seat = access.seat(actor, workspace, participant);
        epochs.begin(seat, workspace, participant, profiles.written(convening.profile()), convening.entryRules());
        trail.append(
                seat,
                WorkspaceAction.DESCRIBE,
                Subject.over(
                        SubjectKind.WORKSPACE,
                        workspace.id().value(),
                        workspace.profileRevision(),
                        workspace.profile().value()),
                Map.of());
        if (convening.listWithCommittee()) {
            listings.report(seat, CommitteeReport.NOTHING_YET);
        }
        return workspace.id();
    }

    /** The workspaces in which the actor's delegation is seated, the newest first. */
    @Transactional(readOnly = true)
    public List<WorkspaceSummary> mine(Actor actor) {
        return participants.findByDelegationAndStanding(actor.delegation(), Standing.SEATED).stream()
                .map(participant -> summary(actor, participant))
                .sorted(Comparator.comparing(WorkspaceSummary::openedAt).reversed())
                .toList();
    }

    private WorkspaceSummary summary(Actor actor, Participant participant) {
        var workspace = workspaces.findById(participant.workspace()).orElseThrow();
        var seat = access.seat(actor, workspace, participant);
        var seated = profiles.participants(actor, workspace).stream()
                .filter(sheet -> sheet.standing() == Standing.SEATED)
                .toList();
        return new WorkspaceSummary(
                workspace.id(),
                profiles.profile(seat, workspace),
                directory.delegation(actor, workspace.convener()),
                workspace.openedAt(),
                seated);
    }

    /**
     * An opened workspace; its first opening in a session is recorded before anything is shown. Reads only: an epoch
     * that is due waits for the next who writes, since a record apart cannot follow one of the same transaction.
     */
    @Transactional(readOnly = true)
    public WorkspaceSheet open(Actor actor, WorkspaceId id) {
        var seat = access.seat(actor, id, WorkspaceAction.OPEN);
        seat.recordFirstOpening(
                id.value(),
                () -> trail.read(seat, WorkspaceAction.OPEN, Subject.of(SubjectKind.WORKSPACE, id.value()), Map.of()));
        var workspace = workspaces.findById(id).orElseThrow();
        return new WorkspaceSheet(
                id,
                profiles.profile(seat, workspace),
                profiles.rules(seat, workspace),
                workspace.convener(),
                seat.role(),
                workspace.isListed(),
                workspace.openedAt(),
                profiles.participants(actor, workspace));
    }
}
