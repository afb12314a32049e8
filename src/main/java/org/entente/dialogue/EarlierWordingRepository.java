package org.entente.dialogue;

import java.util.List;
import java.util.UUID;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface EarlierWordingRepository extends Repository<EarlierWording, UUID> {

    EarlierWording save(EarlierWording wording);

    List<EarlierWording> findByWorkspaceAndMessageOrderByRevision(WorkspaceId workspace, MessageId message);
}
