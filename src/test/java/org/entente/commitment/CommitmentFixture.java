package org.entente.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.AssistanceType;

/** Commitments between invented States, brought to a state by the acts that lead there. */
final class CommitmentFixture {

    static final Instant NOON = Instant.parse("2026-05-29T10:00:00Z");
    static final DelegationId SUDRIA = DelegationId.next();
    static final DelegationId NORLAND = DelegationId.next();
    static final Hand PROVIDER = new Hand(SUDRIA, AccountId.next(), true);
    static final Hand RECEIVER = new Hand(NORLAND, AccountId.next(), true);
    static final Hand PROVIDERS_DESK = new Hand(SUDRIA, AccountId.next(), false);
    static final Hand RECEIVERS_DESK = new Hand(NORLAND, AccountId.next(), false);
    static final Hand STRANGER = new Hand(DelegationId.next(), AccountId.next(), true);

    private CommitmentFixture() {}

    static Terms terms() {
        return terms("Four-year grant", grant("8400000"));
    }

    static Terms terms(String title, Figures figures, NewMilestone... milestones) {
        return new Terms(title, "", "", figures, List.of(milestones));
    }

    static Figures grant(String amount) {
        return Figures.money(AssistanceType.FIN, euro(amount));
    }

    static Money euro(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    static NewMilestone step(String title, String due) {
        return new NewMilestone(title, LocalDate.parse(due));
    }

    static Commitment proposedBy(Hand hand) {
        return Commitment.propose(
                CommitmentId.next(), WorkspaceId.next(), new NewCommitment(SUDRIA, NORLAND, terms()), hand, NOON);
    }

    static Commitment committed() {
        var commitment = proposedBy(PROVIDER);
        commitment.accept(RECEIVER, 1, NOON);
        return commitment;
    }

    static Commitment inDelivery() {
        var commitment = committed();
        commitment.follow(1, 3, NOON);
        return commitment;
    }

    static Commitment delivered() {
        var commitment = committed();
        commitment.follow(3, 3, NOON);
        return commitment;
    }
}
