package org.entente.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a commitment, opened.
 *
 * @param doneOn the day on which it was done; null while it is open
 * @param late   open, and its day is past
 */
public record MilestoneSummary(
        MilestoneId id,
        String title,
        LocalDate due,
        @Nullable LocalDate doneOn,
        String note,
        boolean late) {

    public boolean isDone() {
        return doneOn != null;
    }
}
