package org.entente.commitment;

import java.time.LocalDate;
import org.entente.kernel.Refusal;
import org.entente.kernel.Wording;

/** A step that is agreed together with a commitment. */
public record NewMilestone(String title, LocalDate due) {

    public static final int LONGEST_TITLE = 200;
    static final LocalDate EARLIEST = LocalDate.of(1997, 9, 18); // the Convention was adopted
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** @throws Refusal if the title is not a line, or the date is out of this world */
    public NewMilestone {
        title = Wording.line(title, LONGEST_TITLE);
        if (due.isBefore(EARLIEST) || due.isAfter(LATEST)) {
            throw new Refusal("commitment.refused.due");
        }
    }
}
