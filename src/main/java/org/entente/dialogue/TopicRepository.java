package org.entente.dialogue;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Seat;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TopicRepository extends Repository<Topic, TopicId> {

    Topic save(Topic topic);

    @Query("select t from Topic t where t.workspace = :workspace and t.epoch >= :since")
    List<Topic> visible(WorkspaceId workspace, int since);

    @Query("select t from Topic t where t.workspace = :workspace and t.epoch >= :since and t.id = :id")
    Optional<Topic> visible(WorkspaceId workspace, int since, TopicId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Topic t where t.workspace = :workspace and t.epoch >= :since and t.id = :id")
    Optional<Topic> locked(WorkspaceId workspace, int since, TopicId id);

    /** The same title under a later epoch; nothing if another message was faster. */
    @Modifying
    @Query("""
            update versioned Topic t set t.title.value = :title, t.epoch = :epoch, t.revision = t.revision + 1
            where t.workspace = :workspace and t.id = :id and t.revision = :revision""")
    void renew(WorkspaceId workspace, TopicId id, long revision, byte[] title, int epoch);

    default List<Topic> in(Seat seat) {
        return visible(seat.workspace(), seat.firstEpoch());
    }

    /** @throws Refusal if this seat sees no such topic */
    default Topic find(Seat seat, TopicId id) {
        return visible(seat.workspace(), seat.firstEpoch(), id).orElseThrow(TopicRepository::unknown);
    }

    /** As {@link #find}; what one delegate keeps in a topic is written by one transaction at a time. */
    default Topic hold(Seat seat, TopicId id) {
        return locked(seat.workspace(), seat.firstEpoch(), id).orElseThrow(TopicRepository::unknown);
    }

    private static Refusal unknown() {
        return new Refusal("dialogue.refused.unknown-topic");
    }
}
