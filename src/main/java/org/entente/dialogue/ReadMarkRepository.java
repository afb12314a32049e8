package org.entente.dialogue;

import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Seat;
import org.springframework.data.repository.Repository;

interface ReadMarkRepository extends Repository<ReadMark, UUID> {

    ReadMark save(ReadMark mark);

    Optional<ReadMark> findByWorkspaceAndTopicAndDelegationAndAccount(
            WorkspaceId workspace, TopicId topic, DelegationId delegation, AccountId account);

    default Optional<ReadMark> of(Seat seat, TopicId topic) {
        return findByWorkspaceAndTopicAndDelegationAndAccount(
                seat.workspace(), topic, seat.delegation(), seat.account());
    }
}
