package org.entente.dialogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a delegate is about to say.
 *
 * @param text      Markdown, 1 to {@value Messages#TEXT_MOST} code points
 * @param language  the tag of the language it is written in, such as {@code fr}
 * @param answerDue the day by which an answer is asked for; of questions only
 * @param answers   the question that it answers; of answers only
 */
public record NewMessage(
        String text,
        String language,
        Attribution attribution,
        MessageKind kind,
        Audience audience,
        Optional<LocalDate> answerDue,
        Optional<MessageId> answers) {

    /** A comment for all, attributed. */
    public static NewMessage comment(String text, String language) {
        return new NewMessage(
                text,
                language,
                Attribution.ATTRIBUTED,
                MessageKind.COMMENT,
                Audience.WORKSPACE,
                Optional.empty(),
                Optional.empty());
    }

    /** The same words, for the author's own delegation only. */
    public NewMessage asNote() {
        return new NewMessage(
                text, language, attribution, kind, Audience.OWN_DELEGATION, Optional.empty(), Optional.empty());
    }
}
