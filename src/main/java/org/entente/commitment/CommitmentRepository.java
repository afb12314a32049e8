package org.entente.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, CommitmentId> {

    Commitment save(Commitment commitment);

    Optional<Commitment> findByIdAndWorkspaceAndEpochGreaterThanEqual(
            CommitmentId id, WorkspaceId workspace, int firstEpoch);

    List<Commitment> findByWorkspaceAndEpochGreaterThanEqual(WorkspaceId workspace, int firstEpoch);

    /** For counting by state only: also those that a seat may not open. */
    List<Commitment> findByWorkspace(WorkspaceId workspace);

    /** Across workspaces, by what is plain; whoever asks takes a seat before anything is opened. */
    List<Commitment> findByProviderAndStateIn(DelegationId provider, Collection<CommitmentState> states);

    List<Commitment> findByReceiverAndStateIn(DelegationId receiver, Collection<CommitmentState> states);
}
