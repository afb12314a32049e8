package org.entente.commitment;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The three sums. They are three things, so nothing adds them; currencies stay apart, and so does what is given in
 * kind. Proposals and offers that nobody has pledged count nowhere.
 */
public record Totals(Sum pledged, Sum committed, Sum delivered) {

    /**
     * What is in one of the three boxes.
     *
     * @param count      how many commitments
     * @param money      one sum for each currency, in the order of the codes
     * @param inKind     estimated values of what is given in kind, likewise
     * @param unvalued how many of them have no value: experience, and things in kind without an estimate
     */
    public record Sum(int count, List<Money> money, List<Money> inKind, int unvalued) {}

    static Totals of(List<CommitmentSummary> commitments) {
        return new Totals(
                sum(commitments, state -> state == CommitmentState.PLEDGED),
                sum(commitments, state -> state.isSecured() && state != CommitmentState.DELIVERED),
                sum(commitments, state -> state == CommitmentState.DELIVERED));
    }

    private static Sum sum(List<CommitmentSummary> commitments, Predicate<CommitmentState> in) {
        var figures = commitments.stream()
                .filter(commitment -> in.test(commitment.state()))
                .map(CommitmentSummary::figures)
                .toList();
        var unvalued =
                (int) figures.stream().filter(each -> each.value() == null).count();
        return new Sum(
                figures.size(),
                byCurrency(figures, each -> !each.inKind()),
                byCurrency(figures, Figures::inKind),
                unvalued);
    }

    private static List<Money> byCurrency(List<Figures> figures, Predicate<Figures> which) {
        var sums = new TreeMap<String, Money>();
        figures.stream()
                .filter(which)
                .map(Figures::value)
                .filter(Objects::nonNull)
                .forEach(money -> sums.merge(money.currency(), money, Money::plus));
        return List.copyOf(sums.values());
    }
}
