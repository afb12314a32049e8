package org.entente.workspace;

import org.apache.shiro.authz.permission.WildcardPermission;
import org.entente.audit.AuditAction;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Decides who has a seat. Whoever has none learns only that: not even whether there is such a workspace. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Access {

    private final WorkspaceRepository workspaces;
    private final ParticipantRepository participants;
    private final Keyrings keyholder;
    private final Epochs epochs;
    private final Trail trail;

    Access(
            WorkspaceRepository workspaces,
            ParticipantRepository participants,
            Keyrings keyholder,
            Epochs epochs,
            Trail trail) {
        this.workspaces = workspaces;
        this.participants = participants;
        this.keyholder = keyholder;
        this.epochs = epochs;
        this.trail = trail;
    }

    /**
     * The actor's seat, for one act.
     *
     * @throws AccessDeniedException if the actor's delegation is not seated there, has not accepted the entry rules
     *                               in force, or its role does not allow the act; recorded where there is a tree
     */
    public Seat seat(Actor actor, WorkspaceId id, AuditAction action) {
        var workspace = workspaces.findById(id).orElseThrow(() -> denied());
        var participant = participants
                .findByWorkspaceAndDelegation(id, actor.delegation())
                .filter(found -> found.standing() == Standing.SEATED)
                .filter(found -> found.rulesVersion() == workspace.rulesVersion())
                .filter(found -> found.role().allows(id, permission(id, action)));
        if (participant.isEmpty() || !actor.isPresent()) {
            trail.denied(new Visitor(actor, id), action, Subject.of(SubjectKind.WORKSPACE, id.value()));
            throw denied();
        }
        var seat = seat(actor, workspace, participant.get());
        if (workspace.isEpochDue() && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            epochs.start(seat, workspace);
        }
        return seat;
    }

    Seat seat(Actor actor, Workspace workspace, Participant participant) {
        var place = new Seat.Place(
                workspace.id(),
                workspace.convener(),
                participant.role(),
                participant.firstEpoch(),
                workspace.epoch(),
                workspace.isListed());
        return new Seat(actor, place, keyholder);
    }

    private static WildcardPermission permission(WorkspaceId workspace, AuditAction action) {
        return new WildcardPermission("workspace:" + workspace + ":" + action.permission(), true);
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("no seat here");
    }
}
