package org.entente.workspace;

import java.util.List;
import org.entente.kernel.Refusal;
import org.entente.kernel.Wording;
import org.entente.reference.Marking;
import org.entente.reference.Theme;

/**
 * What a State says when it convenes a workspace.
 *
 * @param actions             actions of the action plans, such as {@code SRAAP-2024/13}
 * @param entryRules          the undertaking that every delegation accepts before its first sight
 * @param listWithCommittee   whether the Committee may follow numbers of the commitments, and nothing else
 */
public record Convening(
        String title,
        String challenge,
        Theme theme,
        List<String> actions,
        Marking marking,
        String entryRules,
        boolean listWithCommittee) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_CHALLENGE = 4_000;
    public static final int LONGEST_RULES = 8_000;
    private static final int MOST_ACTIONS = 40;
    private static final int LONGEST_ACTION = 40;

    /** @throws Refusal if a text is missing, too long or holds characters that have no place in it */
    public Convening {
        title = Wording.line(title, LONGEST_TITLE);
        challenge = Wording.optionalPassage(challenge, LONGEST_CHALLENGE);
        entryRules = Wording.passage(entryRules, LONGEST_RULES);
        if (actions.size() > MOST_ACTIONS) {
            throw new Refusal("workspace.refused.actions", MOST_ACTIONS);
        }
        actions = actions.stream()
                .map(action -> Wording.line(action, LONGEST_ACTION))
                .toList();
    }

    WorkspaceProfile profile() {
        return new WorkspaceProfile(title, challenge, theme, actions, marking);
    }
}
