package org.entente.workspace;

import java.time.Instant;
import org.entente.identity.DelegationProfile;
import org.entente.kernel.WorkspaceId;

/** A listed workspace as the Committee sees it: who convened it, and its numbers. */
public record ListedWorkspace(
        WorkspaceId id, DelegationProfile convener, Instant openedAt, Instant updatedAt, CommitteeReport report) {}
