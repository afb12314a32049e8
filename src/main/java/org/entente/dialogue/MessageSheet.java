package org.entente.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.kernel.DelegationId;

/**
 * A message as one reader sees it.
 *
 * @param place      its place in the order of the workspace
 * @param person     who spoke for the delegation
 * @param own        whether the reader's delegation said it, and so may revise or retract it
 * @param text       Markdown; empty once retracted
 * @param question   what it answers, where the reader sees that
 * @param answeredAt of a question: when it was first answered
 * @param revision   from 1; more once it was revised
 */
public record MessageSheet(
        MessageId id,
        long place,
        DelegationId delegation,
        String person,
        boolean own,
        Instant at,
        Audience audience,
        String text,
        String language,
        Attribution attribution,
        MessageKind kind,
        Optional<LocalDate> answerDue,
        Optional<Quote> question,
        Optional<Instant> answeredAt,
        long revision,
        Optional<Retraction> retraction) {

    /** Words of another message. */
    public record Quote(DelegationId delegation, String text) {}

    /** That it was taken back. */
    public record Retraction(String person, Instant at) {}

    public boolean isRevised() {
        return revision > 1;
    }

    public boolean isNote() {
        return audience == Audience.OWN_DELEGATION;
    }

    /** A question to which nobody has answered yet. */
    public boolean awaitsAnswer() {
        return kind == MessageKind.QUESTION && retraction.isEmpty() && answeredAt.isEmpty();
    }
}
