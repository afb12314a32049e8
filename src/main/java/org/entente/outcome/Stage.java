package org.entente.outcome;

import org.jspecify.annotations.Nullable;

/** How far a dialogue has come, as its numbers say. */
public enum Stage {
    /** No commitment was ever proposed. */
    TALKING,

    /** Something is proposed or offered; nobody is bound. */
    NEGOTIATING,

    /** At best a pledge: politically bound, not firm. */
    PLEDGED,

    /** Something is firm, nothing of it has begun. */
    COMMITTED,

    /** Something firm has begun. */
    IN_DELIVERY,

    /** Everything that was firm is delivered, and nothing else is open. */
    DELIVERED,

    /** Everything that was proposed was taken back. */
    ENDED;

    static Stage of(Numbers numbers) {
        var open = openStage(numbers);
        if (open != null) {
            return numbers.delivered() > 0 ? IN_DELIVERY : open;
        }
        if (numbers.delivered() > 0) {
            return DELIVERED;
        }
        return numbers.ended() > 0 ? ENDED : TALKING;
    }

    /** The furthest of what is still open; null if nothing is. */
    private static @Nullable Stage openStage(Numbers numbers) {
        if (numbers.inDelivery() > 0) {
            return IN_DELIVERY;
        }
        if (numbers.committed() > 0) {
            return COMMITTED;
        }
        if (numbers.pledged() > 0) {
            return PLEDGED;
        }
        return numbers.proposed() > 0 ? NEGOTIATING : null;
    }
}
