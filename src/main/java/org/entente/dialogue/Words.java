package org.entente.dialogue;

import org.entente.keys.FieldKind;
import org.entente.workspace.Sealed;
import org.entente.workspace.Seat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens the words of a dialogue: for the workspace, or for one delegation where they are its own. */
@Component("dialogueWords")
class Words {

    private final JsonMapper json;

    Words(JsonMapper json) {
        this.json = json;
    }

    Sealed title(Seat seat, TopicId topic, long revision, String title) {
        return seat.seal(FieldKind.TOPIC_TITLE, topic.value(), revision, title);
    }

    String title(Seat seat, Topic topic) {
        return seat.open(FieldKind.TOPIC_TITLE, topic.id().value(), topic.revision(), topic.title());
    }

    Sealed seal(Seat seat, Message message, long revision, MessageContent content) {
        var row = message.id().value();
        var plain = json.writeValueAsString(content);
        return message.isNote()
                ? seat.sealOwn(FieldKind.MESSAGE, row, revision, plain)
                : seat.seal(FieldKind.MESSAGE, row, revision, plain);
    }

    MessageContent open(Seat seat, Message message) {
        return open(seat, message, message.revision(), message.wording());
    }

    MessageContent open(Seat seat, Message message, long revision, Sealed wording) {
        var row = message.id().value();
        var plain = message.isNote()
                ? seat.openOwn(FieldKind.MESSAGE, row, revision, wording)
                : seat.open(FieldKind.MESSAGE, row, revision, wording);
        return json.readValue(plain, MessageContent.class);
    }

    Sealed draft(Seat seat, MessageDraft draft, NewMessage typed) {
        var plain = json.writeValueAsString(typed);
        return seat.sealOwn(FieldKind.MESSAGE_DRAFT, draft.id(), draft.nextRevision(), plain);
    }

    NewMessage draft(Seat seat, MessageDraft draft) {
        var plain = seat.openOwn(FieldKind.MESSAGE_DRAFT, draft.id(), draft.revision(), draft.content());
        return json.readValue(plain, NewMessage.class);
    }
}
