package org.entente.demonstration;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.demonstration.Scenario.Utterance;
import org.entente.dialogue.Attribution;
import org.entente.dialogue.Audience;
import org.entente.dialogue.MessageId;
import org.entente.dialogue.MessageKind;
import org.entente.dialogue.Messages;
import org.entente.dialogue.NewMessage;
import org.entente.dialogue.TopicId;
import org.entente.dialogue.Topics;
import org.springframework.stereotype.Component;

/** Says what the people of the story say, topic by topic. */
@Component
class Conversations {

    private static final Map<String, MessageKind> KINDS = Map.of(
            "opening", MessageKind.OPENING,
            "question", MessageKind.QUESTION,
            "answer", MessageKind.ANSWER,
            "offer", MessageKind.OFFER,
            "pledge", MessageKind.PLEDGE,
            "objection", MessageKind.OBJECTION);

    private final Topics topics;
    private final Messages messages;

    Conversations(Topics topics, Messages messages) {
        this.topics = topics;
        this.messages = messages;
    }

    /** The topics and messages of one workspace so far. */
    static final class Said {

        private final Map<String, TopicId> topics = new HashMap<>();
        private final Map<String, MessageId> messages = new HashMap<>();
    }

    void say(Stage stage, Utterance utterance) {
        var speaker = stage.cast().person(utterance.by());
        var said = stage.said();
        var topic = said.topics.computeIfAbsent(
                utterance.topic(), title -> topics.start(speaker, stage.workspace(), title));
        var id = messages.post(speaker, stage.workspace(), topic, message(stage, utterance));
        said.messages.put(utterance.id(), id);
    }

    private static NewMessage message(Stage stage, Utterance utterance) {
        var question = stage.room().dialogue().stream()
                .filter(other -> utterance.id().equals(other.answeredBy()))
                .map(other -> stage.said().messages.get(other.id()))
                .findFirst();
        return new NewMessage(
                utterance.text(),
                utterance.lang(),
                Attribution.valueOf(utterance.attribution().toUpperCase(Locale.ROOT)),
                utterance.isForOwnDelegation()
                        ? MessageKind.COMMENT
                        : KINDS.getOrDefault(utterance.kind(), MessageKind.COMMENT),
                utterance.isForOwnDelegation() ? Audience.OWN_DELEGATION : Audience.WORKSPACE,
                Optional.ofNullable(utterance.answerDue()).map(stage::shifted),
                question);
    }
}
