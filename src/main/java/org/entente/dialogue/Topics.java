package org.entente.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.identity.Actor;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.kernel.Wording;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Access;
import org.entente.workspace.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics of a workspace: starting one, seeing what is talked about, resolving and reopening. */
@Service
@Transactional
public class Topics {

    /** The longest title, in code points. */
    public static final int TITLE_MOST = 200;

    private static final long FIRST = 1;

    private final TopicRepository topics;
    private final MessageRepository messages;
    private final Access access;
    private final Words words;
    private final DialogueTrail trail;
    private final Clock clock;

    Topics(
            TopicRepository topics,
            MessageRepository messages,
            Access access,
            Words words,
            DialogueTrail trail,
            Clock clock) {
        this.topics = topics;
        this.messages = messages;
        this.access = access;
        this.words = words;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal if the title is empty, too long, or holds what has no place in a line */
    public TopicId start(Actor actor, WorkspaceId workspace, String title) {
        var seat = access.seat(actor, workspace, DialogueAction.START_TOPIC);
        var line = Wording.line(title, TITLE_MOST);
        var id = TopicId.next();
        var start = new Topic.Start(workspace, seat.delegation(), seat.account(), clock.instant());
        var topic = Topic.started(id, start, words.title(seat, id, FIRST, line), seat.epoch());
        topics.save(topic);
        trail.changed(seat, DialogueAction.START_TOPIC, topic);
        return id;
    }

    /** The topics that this reader sees: open ones first, the one that moved last on top. */
    @Transactional(readOnly = true)
    public List<TopicSummary> in(Actor actor, WorkspaceId workspace) {
        var seat = access.seat(actor, workspace, DialogueAction.LIST_TOPICS);
        var since = seat.firstEpoch();
        var own = seat.delegation();
        var last = messages.last(workspace, since, own).stream()
                .collect(Collectors.toMap(message -> message.topic().value(), message -> message));
        var unread = messages.unread(workspace, since, own, seat.account()).stream()
                .collect(Collectors.toMap(UnreadCount::getTopic, count -> (int) count.getMessages()));
        return topics.in(seat).stream()
                .map(topic -> summary(seat, topic, last, unread))
                .sorted(TopicSummary.ORDER)
                .toList();
    }

    private TopicSummary summary(Seat seat, Topic topic, Map<UUID, Message> last, Map<UUID, Integer> unread) {
        var id = topic.id().value();
        var newest = Optional.ofNullable(last.get(id));
        return new TopicSummary(
                topic.id(),
                words.title(seat, topic),
                newest.map(Message::delegation).orElse(topic.startedBy()),
                newest.map(Message::postedAt).orElse(topic.startedAt()),
                unread.getOrDefault(id, 0),
                resolution(topic.resolvedBy(), topic.resolvedAt()));
    }

    private static Optional<TopicSummary.Resolution> resolution(@Nullable DelegationId by, @Nullable Instant at) {
        return by == null || at == null ? Optional.empty() : Optional.of(new TopicSummary.Resolution(by, at));
    }

    /** Says that a topic is settled; any delegation may, and any may reopen it. */
    public void resolve(Actor actor, WorkspaceId workspace, TopicId id) {
        var seat = access.seat(actor, workspace, DialogueAction.RESOLVE);
        var topic = topics.find(seat, id);
        topic.resolve(seat.delegation(), clock.instant());
        trail.changed(seat, DialogueAction.RESOLVE, topic);
    }

    public void reopen(Actor actor, WorkspaceId workspace, TopicId id) {
        var seat = access.seat(actor, workspace, DialogueAction.REOPEN);
        var topic = topics.find(seat, id);
        topic.reopen();
        trail.changed(seat, DialogueAction.REOPEN, topic);
    }
}
