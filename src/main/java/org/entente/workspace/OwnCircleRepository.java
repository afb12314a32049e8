package org.entente.workspace;

import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface OwnCircleRepository extends Repository<OwnCircle, UUID> {

    OwnCircle save(OwnCircle circle);

    Optional<OwnCircle> findByWorkspaceAndDelegation(WorkspaceId workspace, DelegationId delegation);
}
