package org.entente.commitment;

import java.util.List;
import org.entente.kernel.Refusal;
import org.entente.kernel.Wording;

/**
 * What a side proposes: the words, the figures and the steps.
 *
 * @param conditions what must hold first; may be empty
 * @param notes      may be empty
 * @param milestones at most {@value #MOST_MILESTONES}; in a revision, those that are not done yet
 */
public record Terms(String title, String conditions, String notes, Figures figures, List<NewMilestone> milestones) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_PASSAGE = 4_000;
    public static final int MOST_MILESTONES = 30;

    /** @throws Refusal if a text is missing, too long or holds characters that have no place in it, or steps are too many */
    public Terms {
        title = Wording.line(title, LONGEST_TITLE);
        conditions = Wording.optionalPassage(conditions, LONGEST_PASSAGE);
        notes = Wording.optionalPassage(notes, LONGEST_PASSAGE);
        if (figures.value() != null && !figures.value().isCurrent()) {
            throw new Refusal(Money.NO_CURRENCY);
        }
        requireFew(milestones.size());
        milestones = List.copyOf(milestones);
    }

    static void requireFew(int count) {
        if (count > MOST_MILESTONES) {
            throw new Refusal("commitment.refused.milestones", MOST_MILESTONES);
        }
    }
}
