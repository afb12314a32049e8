package org.entente.commitment;

import java.time.Instant;
import org.entente.kernel.WorkspaceId;

/**
 * A commitment that waits for the reader's delegation.
 *
 * @param other       the other side
 * @param changeAsked true if the other side asked for a change, false if it waits for a confirmation
 * @param since       when the other side spoke last
 */
public record Waiting(
        WorkspaceId workspace,
        String workspaceTitle,
        CommitmentId id,
        String title,
        Partner other,
        boolean changeAsked,
        Instant since) {}
