package org.entente.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.AccountId;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, AttachmentId> {

    Attachment save(Attachment attachment);

    /** @param firstEpoch files of earlier epochs do not exist for the one who asks */
    Optional<Attachment> findByIdAndWorkspaceAndEpochGreaterThanEqual(
            AttachmentId id, WorkspaceId workspace, int firstEpoch);

    List<Attachment> findByWorkspaceAndEpochGreaterThanEqualOrderByUploadedAtAscIdAsc(
            WorkspaceId workspace, int firstEpoch);

    int countByWorkspaceAndEpochGreaterThanEqualAndUploadedByNotAndUploadedAtAfter(
            WorkspaceId workspace, int firstEpoch, AccountId except, Instant since);

    boolean existsByIdAndWorkspace(AttachmentId id, WorkspaceId workspace);
}
