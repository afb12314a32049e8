package org.entente.workspace;

import java.util.List;
import java.util.UUID;
import org.entente.identity.Actor;
import org.entente.identity.Directory;
import org.entente.keys.FieldKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens what describes a workspace, and reads its participants. */
@Component
class Profiles {

    private final ParticipantRepository participants;
    private final Directory directory;
    private final JsonMapper json;

    Profiles(ParticipantRepository participants, Directory directory, JsonMapper json) {
        this.participants = participants;
        this.directory = directory;
        this.json = json;
    }

    String written(WorkspaceProfile profile) {
        return json.writeValueAsString(profile);
    }

    String written(Seat seat, Workspace workspace) {
        UUID row = workspace.id().value();
        return seat.open(FieldKind.WORKSPACE_TITLE, row, workspace.profileRevision(), workspace.profile());
    }

    WorkspaceProfile profile(Seat seat, Workspace workspace) {
        return json.readValue(written(seat, workspace), WorkspaceProfile.class);
    }

    String rules(Seat seat, Workspace workspace) {
        UUID row = workspace.id().value();
        return seat.open(FieldKind.ENTRY_RULES, row, workspace.rulesRevision(), workspace.rules());
    }

    /** Every delegation that was ever invited, in the order of invitation. */
    List<ParticipantSheet> participants(Actor actor, Workspace workspace) {
        return participants.findByWorkspaceOrderByInvitedAt(workspace.id()).stream()
                .map(participant -> sheet(actor, participant))
                .toList();
    }

    private ParticipantSheet sheet(Actor actor, Participant participant) {
        var people = directory.people(actor, participant.delegation()).stream()
                .map(colleague -> colleague.name())
                .toList();
        return new ParticipantSheet(
                directory.delegation(actor, participant.delegation()),
                participant.tile(),
                participant.role(),
                participant.standing(),
                participant.firstEpoch() == 1,
                participant.invitedAt(),
                participant.seatedAt(),
                participant.endedAt(),
                people);
    }
}
