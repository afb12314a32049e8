package org.entente.dialogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.entente.kernel.DelegationId;

/**
 * A topic in the list of one reader.
 *
 * @param lastBy     the State that spoke last, or that started the topic; among those whom this reader sees
 * @param unread     messages of others that this reader has not seen
 * @param resolution who resolved it, and when, if it is resolved
 */
public record TopicSummary(
        TopicId id, String title, DelegationId lastBy, Instant lastAt, int unread, Optional<Resolution> resolution) {

    /** Open topics before resolved ones, and what moved last before what rests. */
    static final Comparator<TopicSummary> ORDER = Comparator.comparing(TopicSummary::isResolved)
            .thenComparing(TopicSummary::lastAt, Comparator.reverseOrder());

    /** That a topic is settled. */
    public record Resolution(DelegationId by, Instant at) {}

    public boolean isResolved() {
        return resolution.isPresent();
    }
}
