package org.entente.workspace;

import java.util.List;
import java.util.Optional;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface ListingRepository extends Repository<Listing, WorkspaceId> {

    Listing save(Listing listing);

    Optional<Listing> findByWorkspace(WorkspaceId workspace);

    List<Listing> findByCommittee(DelegationId committee);
}
