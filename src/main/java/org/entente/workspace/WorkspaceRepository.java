package org.entente.workspace;

import java.util.Optional;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface WorkspaceRepository extends Repository<Workspace, WorkspaceId> {

    Workspace save(Workspace workspace);

    /** Through the repository, so that being too late is told in Spring's words. */
    void flush();

    Optional<Workspace> findById(WorkspaceId id);
}
