package org.entente.commitment;

import java.util.List;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface MilestoneRepository extends Repository<Milestone, MilestoneId> {

    Milestone save(Milestone milestone);

    List<Milestone> findByWorkspaceAndCommitmentAndUntilRevisionIsNullOrderByPosition(
            WorkspaceId workspace, CommitmentId commitment);

    List<Milestone> findByWorkspaceAndUntilRevisionIsNullOrderByPosition(WorkspaceId workspace);
}
