package org.entente.workspace;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entente.audit.AuditAction;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.identity.Actor;
import org.entente.identity.Directory;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an invited delegation reads and decides before it has a seat. */
@Service
@Transactional
public class Invitations {

    private final WorkspaceRepository workspaces;
    private final ParticipantRepository participants;
    private final Access access;
    private final Profiles profiles;
    private final Directory directory;
    private final Trail trail;
    private final Clock clock;

    Invitations(
            WorkspaceRepository workspaces,
            ParticipantRepository participants,
            Access access,
            Profiles profiles,
            Directory directory,
            Trail trail,
            Clock clock) {
        this.workspaces = workspaces;
        this.participants = participants;
        this.access = access;
        this.profiles = profiles;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** The invitations that wait for the actor's delegation. */
    @Transactional(readOnly = true)
    public List<Invitation> waiting(Actor actor) {
        return participants.findByDelegationAndStanding(actor.delegation(), Standing.INVITED).stream()
                .map(participant -> invitation(actor, participant))
                .toList();
    }

    /** @throws AccessDeniedException if no invitation to this workspace waits for the actor's delegation */
    @Transactional(readOnly = true)
    public Invitation read(Actor actor, WorkspaceId id) {
        return invitation(actor, invited(actor, id, WorkspaceAction.OPEN));
    }

    private Invitation invitation(Actor actor, Participant participant) {
        var workspace = workspaces.findById(participant.workspace()).orElseThrow();
        var seat = access.seat(actor, workspace, participant);
        var profile = profiles.profile(seat, workspace);
        return new Invitation(
                workspace.id(),
                profile.title(),
                profile.marking(),
                directory.delegation(actor, workspace.convener()),
                directory.person(actor, participant.invitedBy()).name(),
                participant.role(),
                participant.firstEpoch() == 1,
                profiles.rules(seat, workspace),
                workspace.rulesVersion(),
                participant.invitedAt());
    }

    /**
     * Accepts the entry rules for the delegation, which is seated from now on.
     *
     * @param rulesVersion the version that was read; refused if it is no longer the one in force
     */
    public void accept(Actor actor, WorkspaceId id, int rulesVersion) {
        var participant = invited(actor, id, WorkspaceAction.ACCEPT);
        var workspace = workspaces.findById(id).orElseThrow();
        if (workspace.rulesVersion() != rulesVersion) {
            throw new Refusal("workspace.refused.rules-changed");
        }
        participant.accept(actor.account(), rulesVersion, clock.instant());
        record(actor, id, WorkspaceAction.ACCEPT);
    }

    /** Declines; the next who writes there begins an epoch that the delegation holds no key of. */
    public void decline(Actor actor, WorkspaceId id) {
        invited(actor, id, WorkspaceAction.DECLINE).decline(clock.instant());
        workspaces.findById(id).orElseThrow().requireEpoch();
        record(actor, id, WorkspaceAction.DECLINE);
    }

    private void record(Actor actor, WorkspaceId id, AuditAction action) {
        trail.append(
                new Visitor(actor, id),
                action,
                Subject.of(SubjectKind.PARTICIPANT, actor.delegation().value()),
                Map.of());
    }

    private Participant invited(Actor actor, WorkspaceId id, AuditAction action) {
        if (workspaces.findById(id).isEmpty()) {
            throw new AccessDeniedException("no invitation here");
        }
        return participants
                .findByWorkspaceAndDelegation(id, actor.delegation())
                .filter(participant -> participant.standing() == Standing.INVITED)
                .orElseThrow(() -> {
                    trail.denied(new Visitor(actor, id), action, Subject.of(SubjectKind.WORKSPACE, id.value()));
                    return new AccessDeniedException("no invitation here");
                });
    }
}
