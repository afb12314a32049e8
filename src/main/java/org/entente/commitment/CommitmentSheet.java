package org.entente.commitment;

import java.util.List;
import org.entente.kernel.DelegationId;

/**
 * The commitments of a workspace as one reader may see them.
 *
 * @param commitments the last changed first
 * @param own         the delegation that reads
 * @param mayCommit   whether this person may bind it
 * @param mayPropose  whether its place in the workspace lets it be a side of a commitment
 * @param convener    whether it convened the workspace, and so is the one that seeks assistance
 * @param sides       the delegations that can be a side
 * @param readers     everybody who can read this
 */
public record CommitmentSheet(
        List<CommitmentSummary> commitments,
        Totals totals,
        DelegationId own,
        boolean mayCommit,
        boolean mayPropose,
        boolean convener,
        List<Partner> sides,
        List<Partner> readers) {}
