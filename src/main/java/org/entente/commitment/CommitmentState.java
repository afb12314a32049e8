package org.entente.commitment;

import java.util.EnumSet;
import java.util.Set;

/** Where a commitment stands. The codes are those of the exports to come, so they are never renamed. */
public enum CommitmentState {
    /** An idea inside the workspace; the provider has not spoken. */
    PROPOSED,

    /** The provider says that it can help; nobody who may bind it has confirmed. */
    OFFERED,

    /** The provider has bound itself politically; the receiver has not accepted. Never counts as secured. */
    PLEDGED,

    /** Both sides have confirmed. */
    COMMITTED,

    /** A first milestone is done. */
    IN_DELIVERY,

    /** Every milestone is done. */
    DELIVERED,

    /** Paused by agreement or by force. */
    SUSPENDED,

    /** The amount was lowered. */
    REDUCED,

    /** Taken back or declined before delivery. */
    WITHDRAWN,

    /** Not made firm by the agreed date. */
    LAPSED;

    private static final Set<CommitmentState> NEGOTIABLE = EnumSet.of(PROPOSED, OFFERED, PLEDGED);
    private static final Set<CommitmentState> SECURED =
            EnumSet.of(COMMITTED, IN_DELIVERY, DELIVERED, SUSPENDED, REDUCED);
    private static final Set<CommitmentState> ENDED = EnumSet.of(WITHDRAWN, LAPSED);

    /** Whether its terms can still change, because not both sides have confirmed. */
    public boolean isNegotiable() {
        return NEGOTIABLE.contains(this);
    }

    /** Whether it counts as firm. A pledge does not. */
    public boolean isSecured() {
        return SECURED.contains(this);
    }

    /** Whether nothing is to come of it any more. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Whether its milestones are marked as they are reached: also those on the way from a pledge to its firmness. */
    public boolean isUnderWay() {
        return this == PLEDGED || this == COMMITTED || this == IN_DELIVERY || this == REDUCED;
    }

    boolean leadsTo(CommitmentState next) {
        return switch (this) {
            case PROPOSED -> next == OFFERED || next == PLEDGED || becomesFirmOrEnds(next);
            case OFFERED -> next == PLEDGED || becomesFirmOrEnds(next);
            case PLEDGED -> next == PROPOSED || becomesFirmOrEnds(next);
            case COMMITTED ->
                next == IN_DELIVERY || next == DELIVERED || next == SUSPENDED || next == REDUCED || next == WITHDRAWN;
            case IN_DELIVERY -> next == DELIVERED || next == SUSPENDED || next == REDUCED;
            case SUSPENDED -> next == COMMITTED || next == IN_DELIVERY || next == REDUCED || next == WITHDRAWN;
            case REDUCED -> next == IN_DELIVERY || next == DELIVERED || next == SUSPENDED || next == WITHDRAWN;
            case DELIVERED, WITHDRAWN, LAPSED -> false;
        };
    }

    private static boolean becomesFirmOrEnds(CommitmentState next) {
        return next == COMMITTED || next == WITHDRAWN || next == LAPSED;
    }
}
