package org.entente.drafting;

import java.util.List;
import org.entente.kernel.Refusal;
import org.entente.kernel.Wording;

/**
 * A text to be tabled.
 *
 * @param label how delegates call this version, such as {@code Rev.2}
 */
public record NewText(String title, TextKind kind, String label, List<Clause> clauses) {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_CLAUSE = 8_000;
    private static final int MOST_CLAUSES = 500;

    /** @throws Refusal if a text is missing, too long, or there are no clauses or too many */
    public NewText {
        title = Wording.line(title, LONGEST_TITLE);
        label = Wording.line(label, LONGEST_LABEL);
        if (clauses.isEmpty() || clauses.size() > MOST_CLAUSES) {
            throw new Refusal("text.refused.clauses", MOST_CLAUSES);
        }
        clauses = clauses.stream()
                .map(clause -> new Clause(
                        clause.number(),
                        clause.status(),
                        Wording.passage(clause.words(), LONGEST_CLAUSE),
                        List.copyOf(clause.alternatives())))
                .toList();
    }
}
