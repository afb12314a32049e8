package org.entente.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.entente.identity.Actor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Access;
import org.entente.workspace.Seat;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said in a topic: reading it, saying something, revising and retracting the words of one's own State. */
@Service
@Transactional
public class Messages {

    /** The longest message, in code points. */
    public static final int TEXT_MOST = 20_000;

    /** Reads a topic from its newest message backwards. */
    public static final long FROM_NEWEST = Long.MAX_VALUE;

    private final Shelf shelf;
    private final Access access;
    private final Words words;
    private final Sheets sheets;
    private final DialogueTrail trail;
    private final Clock clock;

    Messages(Shelf shelf, Access access, Words words, Sheets sheets, DialogueTrail trail, Clock clock) {
        this.shelf = shelf;
        this.access = access;
        this.words = words;
        this.sheets = sheets;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The messages of a topic before a place; the opening of the topic is recorded first.
     *
     * @param before {@link #FROM_NEWEST}, or the place of the oldest message that is already shown
     */
    @Transactional(readOnly = true)
    public MessagePage page(Actor actor, WorkspaceId workspace, TopicId id, long before, int limit) {
        var seat = opening(actor, workspace, id);
        var found = new ArrayList<>(shelf.messages()
                .before(workspace, seat.firstEpoch(), seat.delegation(), id, before, Limit.of(limit + 1)));
        var hasEarlier = found.size() > limit;
        if (hasEarlier) {
            found.removeLast();
        }
        var mark = shelf.marks().of(seat, id);
        return new MessagePage(
                sheets.of(actor, seat, found.reversed()),
                hasEarlier,
                mark.map(ReadMark::place).orElse(Unread.NOTHING_READ),
                mark.map(ReadMark::readAt));
    }

    /** Every message of a topic from a place on, as it reads now: what a page that was away catches up with. */
    @Transactional(readOnly = true)
    public List<MessageSheet> from(Actor actor, WorkspaceId workspace, TopicId id, long place) {
        var seat = opening(actor, workspace, id);
        var found = shelf.messages().from(workspace, seat.firstEpoch(), seat.delegation(), id, place);
        return sheets.of(actor, seat, found);
    }

    private Seat opening(Actor actor, WorkspaceId workspace, TopicId id) {
        var seat = access.seat(actor, workspace, DialogueAction.OPEN_TOPIC);
        trail.opened(seat, shelf.topics().find(seat, id));
        return seat;
    }

    /**
     * Says something, and drops the draft that it was. Said to all, the topic is sealed again for those who are here
     * now; a note leaves the topic as it is.
     *
     * @throws Refusal if the words are empty, too long or unclean, the parts do not go together, the topic is
     *                 resolved, or there is no such topic or question for this delegation
     */
    public MessageId post(Actor actor, WorkspaceId workspace, TopicId id, NewMessage said) {
        var action = DialogueAction.writing(said.audience());
        var seat = access.seat(actor, workspace, action);
        var topic = shelf.topics().find(seat, id);
        topic.requireOpen();
        said.answers().ifPresent(question -> requireQuestion(seat, id, question));
        var message = worded(seat, id, said);
        var title = words.title(seat, topic);
        message.place(trail.said(seat, action, message, DialogueTrail.naming(title)));
        shelf.messages().save(message);
        if (!message.isNote() && topic.epoch() < seat.epoch()) {
            renew(seat, topic, title);
        }
        shelf.drafts().of(seat, id).ifPresent(shelf.drafts()::delete);
        return message.id();
    }

    private Message worded(Seat seat, TopicId id, NewMessage said) {
        var content = MessageContent.of(said, yesterday());
        var origin = new Message.Origin(
                seat.workspace(), id, seat.delegation(), seat.account(), seat.epoch(), clock.instant());
        var message = new Message(
                MessageId.next(), origin, said.audience(), said.answers().orElse(null));
        message.word(words.seal(seat, message, 1, content));
        return message;
    }

    /** Somewhere on earth it is still the day before. */
    private LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }

    private void requireQuestion(Seat seat, TopicId id, MessageId question) {
        var asked = shelf.messages().find(seat, question);
        if (!asked.topic().equals(id) || words.open(seat, asked).kind() != MessageKind.QUESTION) {
            throw new Refusal("dialogue.refused.unknown-message");
        }
    }

    private void renew(Seat seat, Topic topic, String title) {
        var sealed = words.title(seat, topic.id(), topic.revision() + 1, title);
        shelf.topics().renew(seat.workspace(), topic.id(), topic.revision(), sealed.value(), seat.epoch());
    }

    /**
     * Replaces the words of one's own State; the earlier ones stay to be seen.
     *
     * @param read the revision that was read before it was reworded
     * @throws Refusal if a colleague was faster, the words are another State's or retracted, or the circle of those
     *                 who read them has changed since they were written
     */
    public void revise(Actor actor, WorkspaceId workspace, MessageId id, long read, String text) {
        var seat = access.seat(actor, workspace, DialogueAction.REVISE);
        var message = shelf.messages().find(seat, id);
        message.requireWordsOf(seat.delegation());
        if (message.revision() != read) {
            throw new Refusal("dialogue.refused.reworded-meanwhile");
        }
        if (!message.isNote() && message.epoch() != seat.epoch()) {
            throw new Refusal("dialogue.refused.circle-changed");
        }
        var content = words.open(seat, message).reworded(text);
        shelf.wordings().save(EarlierWording.of(workspace, message));
        message.revise(words.seal(seat, message, read + 1, content), seat.account(), clock.instant());
        record(seat, DialogueAction.revising(message.audience()), message);
    }

    /** Takes the words of one's own State back: from here on nobody is shown them, and everybody sees by whom. */
    public void retract(Actor actor, WorkspaceId workspace, MessageId id) {
        var seat = access.seat(actor, workspace, DialogueAction.RETRACT);
        var message = shelf.messages().find(seat, id);
        message.requireWordsOf(seat.delegation());
        message.retract(seat.account(), clock.instant());
        record(seat, DialogueAction.retracting(message.audience()), message);
    }

    private void record(Seat seat, DialogueAction action, Message message) {
        var topic = shelf.topics().find(seat, message.topic());
        trail.said(seat, action, message, trail.title(seat, topic));
    }

    /** How a message read before, the oldest wording first; nothing once it is retracted. */
    @Transactional(readOnly = true)
    public List<PastWording> earlier(Actor actor, WorkspaceId workspace, MessageId id) {
        var seat = access.seat(actor, workspace, DialogueAction.OPEN_TOPIC);
        var message = shelf.messages().find(seat, id);
        trail.opened(seat, shelf.topics().find(seat, message.topic()));
        if (message.isRetracted()) {
            return List.of();
        }
        return shelf.wordings().findByWorkspaceAndMessageOrderByRevision(workspace, id).stream()
                .map(past -> new PastWording(
                        past.revision(),
                        words.open(seat, message, past.revision(), past.wording())
                                .text(),
                        sheets.name(actor, past.wordedBy()),
                        past.wordedAt()))
                .toList();
    }
}
