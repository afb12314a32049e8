package org.entente.commitment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A commitment, opened for one reader.
 *
 * @param proposedByProvider whether the provider, not the receiver, proposed it
 * @param declined           whether the side that was asked ended it
 * @param asked              the change that is asked for now
 * @param earlier            earlier revisions of the terms that the reader may open, the newest first
 * @param open               what the reader may do now
 */
public record CommitmentSummary(
        CommitmentId id,
        Side provider,
        Side receiver,
        boolean proposedByProvider,
        CommitmentState state,
        boolean declined,
        long revision,
        String title,
        String conditions,
        String notes,
        Figures figures,
        List<MilestoneSummary> milestones,
        @Nullable Asked asked,
        List<Earlier> earlier,
        Instant proposedAt,
        Instant changedAt,
        Set<CommitmentAction> open) {

    /** One of the two sides, with its tick once it has confirmed the terms as they are. */
    public record Side(Partner partner, @Nullable Ticked tick) {}

    public record Ticked(String person, Instant at) {}

    public record Asked(Partner by, String person, Instant at, String note) {}

    public record Earlier(long revision, String person, Instant at, String title, Figures figures) {}

    public Side proposer() {
        return proposedByProvider ? provider : receiver;
    }

    /** The open step with the earliest date. */
    public Optional<MilestoneSummary> next() {
        return milestones.stream()
                .filter(milestone -> !milestone.isDone())
                .min(Comparator.comparing(MilestoneSummary::due));
    }

    public Optional<MilestoneSummary> lastDone() {
        return milestones.stream()
                .filter(MilestoneSummary::isDone)
                .max(Comparator.comparing(milestone -> milestone.doneOn()));
    }
}
