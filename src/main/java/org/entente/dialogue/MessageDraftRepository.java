package org.entente.dialogue;

import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Seat;
import org.springframework.data.repository.Repository;

interface MessageDraftRepository extends Repository<MessageDraft, UUID> {

    MessageDraft save(MessageDraft draft);

    void delete(MessageDraft draft);

    Optional<MessageDraft> findByWorkspaceAndTopicAndDelegationAndAccount(
            WorkspaceId workspace, TopicId topic, DelegationId delegation, AccountId account);

    default Optional<MessageDraft> of(Seat seat, TopicId topic) {
        return findByWorkspaceAndTopicAndDelegationAndAccount(
                seat.workspace(), topic, seat.delegation(), seat.account());
    }
}
