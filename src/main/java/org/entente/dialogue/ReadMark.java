package org.entente.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;

/** How far one delegate has read one topic, for the delegation it acted for. Known to that delegate alone. */
@Entity
class ReadMark {

    @Id
    private UUID id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private TopicId topic;

    @Embedded
    private DelegationId delegation;

    @Embedded
    private AccountId account;

    private long place;
    private Instant readAt;

    protected ReadMark() {} // Hibernate

    ReadMark(WorkspaceId workspace, TopicId topic, DelegationId delegation, AccountId account) {
        this.id = org.entente.kernel.Id.next();
        this.workspace = workspace;
        this.topic = topic;
        this.delegation = delegation;
        this.account = account;
        this.place = Unread.NOTHING_READ;
    }

    /** Never backwards: a slower tab does not make read messages unread. */
    void read(long upTo, Instant at) {
        place = Math.max(place, upTo);
        readAt = at;
    }

    long place() {
        return place;
    }

    Instant readAt() {
        return readAt;
    }
}
