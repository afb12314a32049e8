package org.entente.workspace;

import java.time.Instant;
import java.util.List;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;

/** An opened workspace as one of its delegations sees it. */
public record WorkspaceSheet(
        WorkspaceId id,
        WorkspaceProfile profile,
        String entryRules,
        DelegationId convener,
        Role ownRole,
        boolean listed,
        Instant openedAt,
        List<ParticipantSheet> participants) {

    /** Those who can read what is written now. */
    public List<ParticipantSheet> seated() {
        return participants.stream()
                .filter(participant -> participant.standing() == Standing.SEATED)
                .toList();
    }
}
