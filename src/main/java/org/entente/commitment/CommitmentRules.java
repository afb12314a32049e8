package org.entente.commitment;

import java.util.Optional;

/** Who may do what with a commitment, and when. The page asks the same rules for its buttons. */
final class CommitmentRules {

    static final String NOT_A_SIDE = "commitment.refused.not-a-side";

    private CommitmentRules() {}

    /** Why this hand may not do this now, as the key of a sentence. */
    static Optional<String> obstacle(Commitment commitment, CommitmentAction action, Hand hand) {
        if (!commitment.isSide(hand.delegation())) {
            return Optional.of(NOT_A_SIDE);
        }
        if (!isTimeFor(commitment, action, hand)) {
            return Optional.of("commitment.refused.not-now");
        }
        return isBinding(commitment, action, hand) && !hand.binds()
                ? Optional.of(Commitments.MAY_NOT_COMMIT)
                : Optional.empty();
    }

    private static boolean isTimeFor(Commitment commitment, CommitmentAction action, Hand hand) {
        var state = commitment.state();
        var isOpen = state.isNegotiable();
        var isProposer = commitment.isProposer(hand);
        var hasConfirmed = commitment.hasConfirmed(hand.delegation());
        return switch (action) {
            case OPEN, PROPOSE -> false;
            case REVISE -> isOpen && isProposer;
            case ACCEPT -> isOpen && !hasConfirmed;
            case ASK_FOR_CHANGE -> isOpen && !isProposer && !hasConfirmed && !commitment.isChangeAsked();
            case DECLINE -> isOpen && !isProposer;
            case WITHDRAW -> isOpen ? isProposer : state == CommitmentState.COMMITTED && commitment.isProvider(hand);
            case MARK_DONE -> state.isUnderWay();
        };
    }

    private static boolean isBinding(Commitment commitment, CommitmentAction action, Hand hand) {
        return switch (action) {
            case ACCEPT, DECLINE -> true;
            case REVISE, WITHDRAW -> commitment.hasConfirmed(hand.delegation());
            case OPEN, PROPOSE, ASK_FOR_CHANGE, MARK_DONE -> false;
        };
    }
}
