package org.entente.commitment;

import java.util.List;
import java.util.UUID;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface PastTermsRepository extends Repository<PastTerms, UUID> {

    PastTerms save(PastTerms terms);

    List<PastTerms> findByWorkspaceAndEpochGreaterThanEqualOrderByRevisionDesc(WorkspaceId workspace, int firstEpoch);
}
