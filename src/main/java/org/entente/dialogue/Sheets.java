package org.entente.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.identity.Actor;
import org.entente.identity.Directory;
import org.entente.kernel.AccountId;
import org.entente.workspace.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens messages for a reader, with what they answer and what answers them. */
@Component("dialogueSheets")
class Sheets {

    private final MessageRepository messages;
    private final Words words;
    private final Directory directory;

    Sheets(MessageRepository messages, Words words, Directory directory) {
        this.messages = messages;
        this.words = words;
        this.directory = directory;
    }

    List<MessageSheet> of(Actor actor, Seat seat, List<Message> found) {
        var names = new HashMap<AccountId, String>();
        var reading = new Reading(seat, account -> names.computeIfAbsent(account, id -> name(actor, id)));
        var answered = answered(seat, found.stream().map(Message::id).toList());
        return found.stream()
                .map(message -> sheet(reading, message, Optional.ofNullable(answered.get(message.id()))))
                .toList();
    }

    String name(Actor actor, AccountId account) {
        return directory.person(actor, account).name();
    }

    private record Reading(Seat seat, Names names) {}

    private interface Names {
        String of(AccountId account);
    }

    private MessageSheet sheet(Reading reading, Message message, Optional<Instant> answeredAt) {
        var content = words.open(reading.seat(), message);
        return new MessageSheet(
                message.id(),
                message.place(),
                message.delegation(),
                reading.names().of(message.account()),
                message.delegation().equals(reading.seat().delegation()),
                message.postedAt(),
                message.audience(),
                message.isRetracted() ? "" : content.text(),
                content.language(),
                content.attribution(),
                content.kind(),
                Optional.ofNullable(content.answerDue()),
                question(reading.seat(), message),
                answeredAt,
                message.revision(),
                retraction(reading.names(), message.retractedBy(), message.retractedAt()));
    }

    private static Optional<MessageSheet.Retraction> retraction(
            Names names, @Nullable AccountId by, @Nullable Instant at) {
        return by == null || at == null ? Optional.empty() : Optional.of(new MessageSheet.Retraction(names.of(by), at));
    }

    private Optional<MessageSheet.Quote> question(Seat seat, Message message) {
        return Stream.of(Optional.ofNullable(message.answers()))
                .flatMap(Optional::stream)
                .flatMap(id -> messages.visible(seat.workspace(), seat.firstEpoch(), seat.delegation(), id).stream())
                .filter(question -> !question.isRetracted())
                .map(question -> new MessageSheet.Quote(
                        question.delegation(), words.open(seat, question).text()))
                .findFirst();
    }

    private Map<MessageId, Instant> answered(Seat seat, Collection<MessageId> questions) {
        var first = new HashMap<MessageId, Instant>();
        if (!questions.isEmpty()) {
            messages.answering(seat.workspace(), seat.firstEpoch(), seat.delegation(), questions)
                    .forEach(answer -> first.putIfAbsent(Objects.requireNonNull(answer.answers()), answer.postedAt()));
        }
        return first;
    }
}
