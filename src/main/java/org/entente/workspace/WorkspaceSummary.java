package org.entente.workspace;

import java.time.Instant;
import java.util.List;
import org.entente.identity.DelegationProfile;
import org.entente.kernel.WorkspaceId;

/** A workspace in the list of those in which a delegation is seated. */
public record WorkspaceSummary(
        WorkspaceId id,
        WorkspaceProfile profile,
        DelegationProfile convener,
        Instant openedAt,
        List<ParticipantSheet> seated) {}
