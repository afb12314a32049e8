package org.entente.dialogue;

import java.time.Clock;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Access;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a delegate has not read yet. Nobody else learns it, neither the States nor the delegate's own colleagues. */
@Service("dialogueUnread")
@Transactional
public class Unread {

    static final long NOTHING_READ = -1;

    private final TopicRepository topics;
    private final MessageRepository messages;
    private final ReadMarkRepository marks;
    private final Access access;
    private final Clock clock;

    Unread(TopicRepository topics, MessageRepository messages, ReadMarkRepository marks, Access access, Clock clock) {
        this.topics = topics;
        this.messages = messages;
        this.marks = marks;
        this.access = access;
        this.clock = clock;
    }

    /** Messages of others in the whole workspace that this delegate has not read. */
    @Transactional(readOnly = true)
    public int in(Actor actor, WorkspaceId workspace) {
        var seat = access.seat(actor, workspace, DialogueAction.LIST_TOPICS);
        return messages.unread(workspace, seat.firstEpoch(), seat.delegation(), seat.account()).stream()
                .mapToInt(count -> (int) count.getMessages())
                .sum();
    }

    /** Remembers that this delegate has read a topic up to a place. */
    public void mark(Actor actor, WorkspaceId workspace, TopicId id, long upTo) {
        var seat = access.seat(actor, workspace, DialogueAction.MARK_READ);
        topics.hold(seat, id);
        var mark = marks.of(seat, id).orElseGet(() -> new ReadMark(workspace, id, seat.delegation(), seat.account()));
        mark.read(upTo, clock.instant());
        marks.save(mark);
    }
}
