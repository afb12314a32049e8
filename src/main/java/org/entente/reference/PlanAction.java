package org.entente.reference;

/**
 * One action of an action plan, or a range of them that is known as a block only.
 *
 * @param plan         such as {@code MAP-2014}
 * @param number       {@code 20}, {@code 40-45} or {@code 46+}
 * @param title        paraphrased, never the wording of the plan
 * @param theme        a code of the vocabulary {@link Vocabulary#THEME}
 * @param verification which part of number and wording was verified; to be shown with the title
 */
public record PlanAction(String plan, String number, String title, String theme, String verification, String source) {

    /** How workspaces refer to it, such as {@code MAP-2014/20}. */
    public String code() {
        return plan + "/" + number;
    }
}
