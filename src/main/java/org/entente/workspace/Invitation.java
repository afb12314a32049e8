package org.entente.workspace;

import java.time.Instant;
import org.entente.identity.DelegationProfile;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.Marking;

/** An invitation as the invited delegation reads it: everything that it may open before it accepts. */
public record Invitation(
        WorkspaceId workspace,
        String title,
        Marking marking,
        DelegationProfile convener,
        String invitedBy,
        Role role,
        boolean withHistory,
        String entryRules,
        int rulesVersion,
        Instant invitedAt) {}
