package org.entente.dialogue;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.entente.kernel.Refusal;
import org.entente.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** What is sealed of a message: its words, and what they are. */
record MessageContent(
        String text,
        String language,
        Attribution attribution,
        MessageKind kind,
        @Nullable LocalDate answerDue) {

    /**
     * @param earliest the earliest day by which an answer may be asked for
     * @throws Refusal if the words are empty, too long or unclean, or the parts do not go together
     */
    static MessageContent of(NewMessage said, LocalDate earliest) {
        if (said.answerDue().isPresent() && said.kind() != MessageKind.QUESTION) {
            throw new Refusal("dialogue.refused.only-questions-wait");
        }
        if (said.answerDue().filter(due -> due.isBefore(earliest)).isPresent()) {
            throw new Refusal("dialogue.refused.due-past");
        }
        if (said.answers().isPresent() && said.kind() != MessageKind.ANSWER) {
            throw new Refusal("dialogue.refused.only-answers-answer");
        }
        if (said.audience() == Audience.OWN_DELEGATION
                && (said.answers().isPresent() || said.answerDue().isPresent())) {
            throw new Refusal("dialogue.refused.note-asks-nothing");
        }
        return new MessageContent(
                text(said.text()),
                tag(said.language()),
                said.attribution(),
                said.kind(),
                said.answerDue().orElse(null));
    }

    MessageContent reworded(String typed) {
        return new MessageContent(text(typed), language, attribution, kind, answerDue);
    }

    private static String text(String typed) {
        return Wording.passage(typed, Messages.TEXT_MOST);
    }

    private static String tag(String language) {
        try {
            var tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            if (!tag.equals("und")) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            // said below, in words
        }
        throw new Refusal("dialogue.refused.language");
    }
}
