package org.entente.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.commitment.SealedWords.Step;
import org.entente.workspace.CommitteeReport;
import org.entente.workspace.Listings;
import org.entente.workspace.Seat;
import org.springframework.stereotype.Component;

/**
 * Sums the commitments of a listed workspace up for the Committee: numbers and dates, no words, no amounts.
 *
 * <p>States and steps that are done are plain and always complete. Dates are sealed: those of commitments from before
 * the acting delegation was let in are missing until somebody acts who may read them.
 */
@Component
class CommitteeReports {

    private final CommitmentRepository commitments;
    private final MilestoneRepository milestones;
    private final CommitmentContents contents;
    private final Listings listings;
    private final Clock clock;

    CommitteeReports(
            CommitmentRepository commitments,
            MilestoneRepository milestones,
            CommitmentContents contents,
            Listings listings,
            Clock clock) {
        this.commitments = commitments;
        this.milestones = milestones;
        this.contents = contents;
        this.listings = listings;
        this.clock = clock;
    }

    /** Does nothing where the convener did not list the workspace. */
    void report(Seat seat) {
        if (seat.isListed()) {
            var today = Geneva.today(clock);
            listings.report(seat, report(seat, commitments.findByWorkspace(seat.workspace()), today));
        }
    }

    private CommitteeReport report(Seat seat, List<Commitment> all, LocalDate today) {
        var byState = new TreeMap<String, Integer>();
        all.forEach(commitment -> byState.merge(commitment.state().name(), 1, Integer::sum));
        var live = all.stream()
                .filter(commitment -> !commitment.state().isEnded())
                .map(Commitment::id)
                .collect(Collectors.toSet());
        var steps = milestones.findByWorkspaceAndUntilRevisionIsNullOrderByPosition(seat.workspace()).stream()
                .filter(step -> live.contains(step.commitment()))
                .toList();
        var ahead = steps.stream()
                .filter(step -> !step.isDone() && seat.sees(step.epoch()))
                .map(step -> contents.step(seat, step))
                .map(Step::due)
                .toList();
        return new CommitteeReport(
                byState,
                steps.size(),
                (int) steps.stream().filter(Milestone::isDone).count(),
                (int) ahead.stream().filter(due -> due.isBefore(today)).count(),
                ahead.stream()
                        .filter(due -> !due.isBefore(today))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
