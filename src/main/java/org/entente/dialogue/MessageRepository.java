package org.entente.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Seat;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Messages as one delegation sees them: every query carries the one rule of visibility. */
interface MessageRepository extends Repository<Message, MessageId> {

    String VISIBLE = """
            m.workspace = :workspace and m.epoch >= :since
            and (m.audience = org.entente.dialogue.Audience.WORKSPACE or m.delegation = :own)
            """;

    Message save(Message message);

    @Query("select m from Message m where m.id = :id and " + VISIBLE)
    Optional<Message> visible(WorkspaceId workspace, int since, DelegationId own, MessageId id);

    @Query("select m from Message m where m.topic = :topic and m.place < :before and " + VISIBLE
            + " order by m.place desc")
    List<Message> before(WorkspaceId workspace, int since, DelegationId own, TopicId topic, long before, Limit limit);

    @Query("select m from Message m where m.topic = :topic and m.place >= :from and " + VISIBLE + " order by m.place")
    List<Message> from(WorkspaceId workspace, int since, DelegationId own, TopicId topic, long from);

    @Query("select m from Message m where m.answers in :questions and m.retractedAt is null and " + VISIBLE
            + " order by m.place")
    List<Message> answering(WorkspaceId workspace, int since, DelegationId own, Collection<MessageId> questions);

    @Query(
            "select m from Message m where m.workspace = :workspace and m.place in (select max(m.place) from Message m where "
                    + VISIBLE + " group by m.topic.value)")
    List<Message> last(WorkspaceId workspace, int since, DelegationId own);

    @Query("select m.topic.value as topic, count(m) as messages from Message m"
            + " where m.account <> :reader and m.retractedAt is null"
            + " and m.place > coalesce((select r.place from ReadMark r"
            + " where r.topic = m.topic and r.delegation = :own and r.account = :reader), -1)"
            + " and exists (select t from Topic t where t.id = m.topic and t.epoch >= :since)"
            + " and " + VISIBLE + " group by m.topic.value")
    List<UnreadCount> unread(WorkspaceId workspace, int since, DelegationId own, AccountId reader);

    /** @throws Refusal if this seat sees no such message */
    default Message find(Seat seat, MessageId id) {
        return visible(seat.workspace(), seat.firstEpoch(), seat.delegation(), id)
                .orElseThrow(() -> new Refusal("dialogue.refused.unknown-message"));
    }
}
