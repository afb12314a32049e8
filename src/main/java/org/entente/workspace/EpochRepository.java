package org.entente.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface EpochRepository extends Repository<Epoch, UUID> {

    Epoch save(Epoch epoch);

    Optional<Epoch> findByWorkspaceAndNumber(WorkspaceId workspace, int number);

    List<Epoch> findByWorkspaceOrderByNumber(WorkspaceId workspace);
}
