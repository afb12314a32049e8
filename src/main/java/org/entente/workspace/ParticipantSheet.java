package org.entente.workspace;

import java.time.Instant;
import java.util.List;
import org.entente.identity.DelegationProfile;
import org.jspecify.annotations.Nullable;

/**
 * A delegation in a workspace.
 *
 * @param tile        number of its colour and ribbon in this workspace, 1 to 8
 * @param people      names of those who speak for it
 * @param withHistory whether it sees what was written before it was invited
 */
public record ParticipantSheet(
        DelegationProfile delegation,
        int tile,
        Role role,
        Standing standing,
        boolean withHistory,
        Instant invitedAt,
        @Nullable Instant seatedAt,
        @Nullable Instant endedAt,
        List<String> people) {}
