package org.entente.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface ParticipantRepository extends Repository<Participant, UUID> {

    Participant save(Participant participant);

    Optional<Participant> findByWorkspaceAndDelegation(WorkspaceId workspace, DelegationId delegation);

    List<Participant> findByWorkspaceOrderByInvitedAt(WorkspaceId workspace);

    List<Participant> findByDelegationAndStanding(DelegationId delegation, Standing standing);
}
