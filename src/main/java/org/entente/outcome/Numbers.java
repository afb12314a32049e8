package org.entente.outcome;

import java.util.Map;

/**
 * How many commitments a dialogue has in each group of states. A pledge is in none but its own.
 *
 * @param proposed  proposed or offered: nobody is bound
 * @param committed firm, also if suspended or reduced, and not begun
 * @param ended     withdrawn or lapsed
 */
public record Numbers(int proposed, int pledged, int committed, int inDelivery, int delivered, int ended) {

    static Numbers of(Map<String, Integer> byState) {
        return new Numbers(
                sum(byState, "PROPOSED", "OFFERED"),
                sum(byState, "PLEDGED"),
                sum(byState, "COMMITTED", "SUSPENDED", "REDUCED"),
                sum(byState, "IN_DELIVERY"),
                sum(byState, "DELIVERED"),
                sum(byState, "WITHDRAWN", "LAPSED"));
    }

    private static int sum(Map<String, Integer> byState, String... states) {
        var sum = 0;
        for (var state : states) {
            sum += byState.getOrDefault(state, 0);
        }
        return sum;
    }
}
