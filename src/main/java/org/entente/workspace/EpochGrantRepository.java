package org.entente.workspace;

import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface EpochGrantRepository extends Repository<EpochGrant, UUID> {

    EpochGrant save(EpochGrant grant);

    Optional<EpochGrant> findFirstByWorkspaceAndEpochAndDelegationOrderByGenerationDesc(
            WorkspaceId workspace, int epoch, DelegationId delegation);
}
