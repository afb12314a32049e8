package org.entente.commitment;

import static org.entente.commitment.CommitmentState.COMMITTED;
import static org.entente.commitment.CommitmentState.DELIVERED;
import static org.entente.commitment.CommitmentState.IN_DELIVERY;
import static org.entente.commitment.CommitmentState.OFFERED;
import static org.entente.commitment.CommitmentState.PLEDGED;
import static org.entente.commitment.CommitmentState.PROPOSED;
import static org.entente.commitment.CommitmentState.WITHDRAWN;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What one delegation provides to another; firm once both have confirmed the same revision of its terms.
 *
 * <p>Plain are the two sides, who confirmed and when, and the {@link CommitmentState}: Home, reminders and the numbers
 * for the Committee need them for rows that are not opened. Words, amounts and dates are sealed.
 */
@Entity
class Commitment {

    @EmbeddedId
    private CommitmentId id;

    @Embedded
    private WorkspaceId workspace;

    @Embedded
    private DelegationId provider;

    @Embedded
    private DelegationId receiver;

    @Embedded
    private DelegationId proposer;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    private boolean changeAsked;

    @Embedded
    private @Nullable AccountId providerBy;

    private @Nullable Instant providerAt;

    @Embedded
    private @Nullable AccountId receiverBy;

    private @Nullable Instant receiverAt;

    @Embedded
    private @Nullable DelegationId endedBy;

    private long revision;

    @Embedded
    private AccountId revisedBy;

    private Instant revisedAt;
    private Instant proposedAt;
    private Instant changedAt;
    private int epoch;
    private long rev;

    @Embedded
    private Sealed wording;

    @Embedded
    private Sealed figures;

    @Version
    private Long version;

    protected Commitment() {} // Hibernate

    /**
     * Whoever may bind its delegation confirms by proposing. Of the provider that is a pledge; otherwise the provider
     * has offered or has not spoken.
     *
     * @throws Refusal if the one who proposes is neither side
     */
    static Commitment propose(CommitmentId id, WorkspaceId workspace, NewCommitment proposal, Hand hand, Instant at) {
        var commitment = new Commitment();
        commitment.id = id;
        commitment.workspace = workspace;
        commitment.provider = proposal.provider();
        commitment.receiver = proposal.receiver();
        commitment.proposer = hand.delegation();
        commitment.requireSide(hand);
        commitment.state = commitment.isProvider(hand) ? OFFERED : PROPOSED;
        commitment.proposedAt = at;
        commitment.write(1, hand, at);
        return commitment;
    }

    /** New terms; whoever had confirmed the old ones is asked again. */
    void revise(Hand hand, long seen, Instant at) {
        require(CommitmentAction.REVISE, hand, seen);
        providerBy = null;
        providerAt = null;
        receiverBy = null;
        receiverAt = null;
        changeAsked = false;
        if (!isProvider(hand)) {
            become(PROPOSED);
        }
        write(revision + 1, hand, at);
    }

    private void write(long number, Hand hand, Instant at) {
        revision = number;
        revisedBy = hand.account();
        revisedAt = at;
        changedAt = at;
        if (hand.binds()) {
            confirm(hand, at);
        }
    }

    void accept(Hand hand, long seen, Instant at) {
        require(CommitmentAction.ACCEPT, hand, seen);
        changeAsked = false;
        confirm(hand, at);
    }

    private void confirm(Hand hand, Instant at) {
        changedAt = at;
        if (isProvider(hand)) {
            providerBy = hand.account();
            providerAt = at;
        } else {
            receiverBy = hand.account();
            receiverAt = at;
        }
        if (providerAt != null) {
            become(receiverAt == null ? PLEDGED : COMMITTED);
        }
    }

    void askForChange(Hand hand, long seen, Instant at) {
        require(CommitmentAction.ASK_FOR_CHANGE, hand, seen);
        changeAsked = true;
        changedAt = at;
    }

    void decline(Hand hand, long seen, Instant at) {
        require(CommitmentAction.DECLINE, hand, seen);
        end(hand, at);
    }

    void withdraw(Hand hand, long seen, Instant at) {
        require(CommitmentAction.WITHDRAW, hand, seen);
        end(hand, at);
    }

    private void end(Hand hand, Instant at) {
        become(WITHDRAWN);
        endedBy = hand.delegation();
        changeAsked = false;
        changedAt = at;
    }

    /** A milestone is about to be marked as done. */
    void requireUnderWay(Hand hand) {
        require(CommitmentAction.MARK_DONE, hand, revision);
    }

    /** Follows its milestones; what is only pledged stays so, whatever was done already. */
    void follow(int done, int all, Instant at) {
        changedAt = at;
        if (state.isSecured() && done > 0) {
            become(done == all ? DELIVERED : IN_DELIVERY);
        }
    }

    private void become(CommitmentState next) {
        if (state != next && !state.leadsTo(next)) {
            throw new IllegalStateException(state + " does not lead to " + next);
        }
        state = next;
    }

    /** What this hand may do now. */
    Set<CommitmentAction> openTo(Hand hand) {
        var open = EnumSet.noneOf(CommitmentAction.class);
        Arrays.stream(CommitmentAction.values())
                .filter(action -> CommitmentRules.obstacle(this, action, hand).isEmpty())
                .forEach(open::add);
        return open;
    }

    private void require(CommitmentAction action, Hand hand, long seen) {
        requireSide(hand);
        if (seen != revision) {
            throw new Refusal(Commitments.CHANGED);
        }
        CommitmentRules.obstacle(this, action, hand).ifPresent(key -> {
            throw new Refusal(key);
        });
    }

    private void requireSide(Hand hand) {
        if (!isSide(hand.delegation())) {
            throw new Refusal(CommitmentRules.NOT_A_SIDE);
        }
    }

    /** Whether this delegation is the one to speak next. */
    boolean awaits(DelegationId delegation) {
        if (!state.isNegotiable() || !isSide(delegation)) {
            return false;
        }
        return changeAsked ? delegation.equals(proposer) : !hasConfirmed(delegation);
    }

    boolean hasConfirmed(DelegationId side) {
        return (side.equals(provider) ? providerAt : receiverAt) != null;
    }

    boolean isSide(DelegationId delegation) {
        return delegation.equals(provider) || delegation.equals(receiver);
    }

    boolean isProvider(Hand hand) {
        return hand.delegation().equals(provider);
    }

    boolean isProposer(Hand hand) {
        return hand.delegation().equals(proposer);
    }

    /** Keeps what was sealed in an epoch, as the value of a row revision. */
    void keep(int sealedIn, long sealedRev, Sealed sealedWording, Sealed sealedFigures) {
        epoch = sealedIn;
        rev = sealedRev;
        wording = sealedWording;
        figures = sealedFigures;
    }

    CommitmentId id() {
        return id;
    }

    WorkspaceId workspace() {
        return workspace;
    }

    DelegationId provider() {
        return provider;
    }

    DelegationId receiver() {
        return receiver;
    }

    DelegationId proposer() {
        return proposer;
    }

    CommitmentState state() {
        return state;
    }

    boolean isChangeAsked() {
        return changeAsked;
    }

    /** True once the side that was asked, not the one that proposed, has ended it. */
    boolean isDeclined() {
        var wasFirm = providerAt != null && receiverAt != null;
        return endedBy != null && !endedBy.equals(proposer) && !wasFirm;
    }

    /** The tick of a side, if it has confirmed the terms as they are. */
    Optional<Confirmation> confirmation(DelegationId side) {
        var isProvider = side.equals(provider);
        var by = isProvider ? providerBy : receiverBy;
        var at = isProvider ? providerAt : receiverAt;
        return by == null || at == null ? Optional.empty() : Optional.of(new Confirmation(by, at));
    }

    long revision() {
        return revision;
    }

    AccountId revisedBy() {
        return revisedBy;
    }

    Instant revisedAt() {
        return revisedAt;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    int epoch() {
        return epoch;
    }

    long rev() {
        return rev;
    }

    Sealed wording() {
        return wording;
    }

    Sealed figures() {
        return figures;
    }
}
