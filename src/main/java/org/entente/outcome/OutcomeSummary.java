package org.entente.outcome;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.identity.DelegationProfile;
import org.jspecify.annotations.Nullable;

/**
 * What the Committee sees of one listed dialogue.
 *
 * @param overdue   milestones that were past their date on the day of the last change
 * @param next      the date of the next milestone, as of the last change
 * @param updatedAt when a commitment changed last
 */
public record OutcomeSummary(
        DelegationProfile state,
        Instant openedAt,
        Stage stage,
        Numbers numbers,
        int milestones,
        int milestonesDone,
        int overdue,
        @Nullable LocalDate next,
        Instant updatedAt) {}
