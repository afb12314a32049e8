package org.entente.attachment;

import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface LookRepository extends Repository<Look, UUID> {

    Look save(Look look);

    Optional<Look> findByWorkspaceAndAccount(WorkspaceId workspace, AccountId account);
}
