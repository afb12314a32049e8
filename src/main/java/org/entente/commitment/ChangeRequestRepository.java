package org.entente.commitment;

import java.util.List;
import java.util.UUID;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface ChangeRequestRepository extends Repository<ChangeRequest, UUID> {

    ChangeRequest save(ChangeRequest request);

    List<ChangeRequest> findByWorkspaceAndEpochGreaterThanEqualOrderByAskedAtDesc(
            WorkspaceId workspace, int firstEpoch);
}
