package org.entente.workspace;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the Committee follows of a listed workspace: numbers and dates, no words, no amounts.
 *
 * @param byState           number of commitments in each state, keyed by the state's code
 * @param milestones        how many milestones there are
 * @param milestonesDone    how many of them are done
 * @param milestonesOverdue how many are past their date and not done
 * @param nextMilestone     the date of the next one that is not done
 */
public record CommitteeReport(
        Map<String, Integer> byState,
        int milestones,
        int milestonesDone,
        int milestonesOverdue,
        @Nullable LocalDate nextMilestone) {

    static final CommitteeReport NOTHING_YET = new CommitteeReport(Map.of(), 0, 0, 0, null);
}
