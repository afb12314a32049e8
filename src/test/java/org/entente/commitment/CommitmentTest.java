package org.entente.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.commitment.CommitmentAction.*;
import static org.entente.commitment.CommitmentFixture.*;
import static org.entente.commitment.CommitmentState.*;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    @Nested
    @DisplayName("when it is proposed")
    class Proposing {

        @Test
        void byTheProviderIsAPledge() {
            var commitment = proposedBy(PROVIDER);

            assertThat(commitment.state()).isEqualTo(PLEDGED);
            assertThat(commitment.confirmation(SUDRIA)).contains(new Confirmation(PROVIDER.account(), NOON));
            assertThat(commitment.confirmation(NORLAND)).isEmpty();
            assertThat(commitment.awaits(NORLAND)).isTrue();
            assertThat(commitment.awaits(SUDRIA)).isFalse();
        }

        @Test
        void byTheProvidersDeskIsAnOfferThatBindsNobody() {
            var commitment = proposedBy(PROVIDERS_DESK);

            assertThat(commitment.state()).isEqualTo(OFFERED);
            assertThat(commitment.awaits(SUDRIA)).isTrue();
            assertThat(commitment.awaits(NORLAND)).isTrue();
        }

        @Test
        void byTheReceiverIsAnIdea() {
            assertThat(proposedBy(RECEIVER).state()).isEqualTo(PROPOSED);
            assertThat(proposedBy(RECEIVERS_DESK).state()).isEqualTo(PROPOSED);
        }

        @Test
        void byAThirdIsRefused() {
            refused("commitment.refused.not-a-side", () -> proposedBy(STRANGER));
        }
    }

    @Nested
    @DisplayName("when it is accepted")
    class Accepting {

        @Test
        void becomesFirmWithTheSecondTick() {
            var commitment = committed();

            assertThat(commitment.state()).isEqualTo(COMMITTED);
            assertThat(commitment.confirmation(NORLAND)).isPresent();
            assertThat(commitment.awaits(NORLAND)).isFalse();
        }

        @Test
        void byTheProviderOfWhatTheReceiverProposed() {
            var commitment = proposedBy(RECEIVER);

            commitment.accept(PROVIDER, 1, NOON);

            assertThat(commitment.state()).isEqualTo(COMMITTED);
        }

        @Test
        void staysAnOfferUntilTheProviderHasPledged() {
            var commitment = proposedBy(PROVIDERS_DESK);

            commitment.accept(RECEIVER, 1, NOON);
            assertThat(commitment.state()).isEqualTo(OFFERED);

            commitment.accept(PROVIDER, 1, NOON);
            assertThat(commitment.state()).isEqualTo(COMMITTED);
        }

        @Test
        void isAPledgeWhileTheReceiversDeskAloneHasSpoken() {
            var commitment = proposedBy(RECEIVERS_DESK);

            commitment.accept(PROVIDER, 1, NOON);

            assertThat(commitment.state()).isEqualTo(PLEDGED);
        }

        @Test
        void isRefusedToTheSideThatHasSpoken() {
            refused("commitment.refused.not-now", () -> proposedBy(PROVIDER).accept(PROVIDER, 1, NOON));
        }

        @Test
        void isRefusedToWhoMayNotBind() {
            refused(Commitments.MAY_NOT_COMMIT, () -> proposedBy(PROVIDER).accept(RECEIVERS_DESK, 1, NOON));
        }

        @Test
        void isRefusedToAThird() {
            refused("commitment.refused.not-a-side", () -> proposedBy(PROVIDER).accept(STRANGER, 1, NOON));
        }

        @Test
        void isRefusedForTermsThatAreNotTheLatest() {
            var commitment = proposedBy(PROVIDER);
            commitment.revise(PROVIDER, 1, NOON);

            refused(Commitments.CHANGED, () -> commitment.accept(RECEIVER, 1, NOON));
            assertThat(commitment.state()).isEqualTo(PLEDGED);
        }

        @Test
        void isRefusedOnceItHasEnded() {
            var commitment = proposedBy(PROVIDER);
            commitment.withdraw(PROVIDER, 1, NOON);

            refused("commitment.refused.not-now", () -> commitment.accept(RECEIVER, 1, NOON));
        }
    }

    @Nested
    @DisplayName("when a change is asked for")
    class Changing {

        @Test
        void waitsForWhoProposedIt() {
            var commitment = proposedBy(PROVIDER);

            commitment.askForChange(RECEIVERS_DESK, 1, NOON);

            assertThat(commitment.awaits(SUDRIA)).isTrue();
            assertThat(commitment.awaits(NORLAND)).isFalse();
            assertThat(commitment.state()).isEqualTo(PLEDGED);
        }

        @Test
        void hasToBeAcceptedAgainAfterTheRevision() {
            var commitment = proposedBy(PROVIDER);
            commitment.askForChange(RECEIVER, 1, NOON);

            commitment.revise(PROVIDER, 1, NOON);

            assertThat(commitment.revision()).isEqualTo(2);
            assertThat(commitment.isChangeAsked()).isFalse();
            assertThat(commitment.awaits(NORLAND)).isTrue();
            commitment.accept(RECEIVER, 2, NOON);
            assertThat(commitment.state()).isEqualTo(COMMITTED);
        }

        @Test
        void takesThePledgeBackWhenTheReceiverRevisesWhatWasPledged() {
            var commitment = proposedBy(RECEIVERS_DESK);
            commitment.accept(PROVIDER, 1, NOON);

            commitment.revise(RECEIVERS_DESK, 1, NOON);

            assertThat(commitment.state()).isEqualTo(PROPOSED);
            assertThat(commitment.confirmation(SUDRIA)).isEmpty();
        }

        @Test
        void isRevisedByWhoProposedItOnly() {
            refused("commitment.refused.not-now", () -> proposedBy(PROVIDER).revise(RECEIVER, 1, NOON));
        }

        @Test
        void isNotRevisedByADeskOnceTheStateIsBound() {
            refused(Commitments.MAY_NOT_COMMIT, () -> proposedBy(PROVIDER).revise(PROVIDERS_DESK, 1, NOON));
        }

        @Test
        void isNotRevisedOnceItIsFirm() {
            refused("commitment.refused.not-now", () -> committed().revise(PROVIDER, 1, NOON));
        }

        @Test
        void isAskedForOnce() {
            var commitment = proposedBy(PROVIDER);
            commitment.askForChange(RECEIVER, 1, NOON);

            refused("commitment.refused.not-now", () -> commitment.askForChange(RECEIVER, 1, NOON));
            refused("commitment.refused.not-now", () -> proposedBy(PROVIDER).askForChange(PROVIDER, 1, NOON));
        }
    }

    @Nested
    @DisplayName("when it ends")
    class Ending {

        @Test
        void isDeclinedByTheOtherSide() {
            var commitment = proposedBy(PROVIDER);

            commitment.decline(RECEIVER, 1, NOON);

            assertThat(commitment.state()).isEqualTo(WITHDRAWN);
            assertThat(commitment.isDeclined()).isTrue();
            assertThat(commitment.openTo(PROVIDER)).isEmpty();
        }

        @Test
        void isWithdrawnByWhoProposedIt() {
            var commitment = proposedBy(PROVIDER);

            commitment.withdraw(PROVIDER, 1, NOON);

            assertThat(commitment.state()).isEqualTo(WITHDRAWN);
            assertThat(commitment.isDeclined()).isFalse();
        }

        @Test
        void isWithdrawnByTheProviderWhenItIsFirm() {
            var commitment = proposedBy(RECEIVER);
            commitment.accept(PROVIDER, 1, NOON);

            commitment.withdraw(PROVIDER, 1, NOON);

            assertThat(commitment.state()).isEqualTo(WITHDRAWN);
            assertThat(commitment.isDeclined()).isFalse();
        }

        @Test
        void isNotWithdrawnOnceInDelivery() {
            refused("commitment.refused.not-now", () -> inDelivery().withdraw(PROVIDER, 1, NOON));
            refused("commitment.refused.not-now", () -> committed().withdraw(RECEIVER, 1, NOON));
        }

        @Test
        void isNotDeclinedByADesk() {
            refused(Commitments.MAY_NOT_COMMIT, () -> proposedBy(PROVIDER).decline(RECEIVERS_DESK, 1, NOON));
        }
    }

    @Nested
    @DisplayName("when milestones are done")
    class Following {

        @Test
        void goesIntoDeliveryWithTheFirstAndIsDeliveredWithTheLast() {
            var commitment = committed();

            commitment.follow(1, 2, NOON);
            assertThat(commitment.state()).isEqualTo(IN_DELIVERY);

            commitment.follow(2, 2, NOON);
            assertThat(commitment.state()).isEqualTo(DELIVERED);
        }

        @Test
        void isDeliveredAtOnceWithItsOnlyOne() {
            var commitment = committed();

            commitment.follow(1, 1, NOON);

            assertThat(commitment.state()).isEqualTo(DELIVERED);
        }

        @Test
        void staysAPledgeWhateverIsDone() {
            var commitment = proposedBy(PROVIDER);
            commitment.requireUnderWay(RECEIVER);

            commitment.follow(2, 2, NOON);

            assertThat(commitment.state()).isEqualTo(PLEDGED);
        }

        @Test
        void isRefusedBeforeAPledgeAndAfterTheEnd() {
            refused("commitment.refused.not-now", () -> proposedBy(RECEIVER).requireUnderWay(PROVIDER));
            refused("commitment.refused.not-now", () -> delivered().requireUnderWay(PROVIDER));
            refused("commitment.refused.not-a-side", () -> committed().requireUnderWay(STRANGER));
        }
    }

    @Test
    void opensToEachHandWhatItMayDo() {
        var commitment = proposedBy(PROVIDER);

        assertThat(commitment.openTo(PROVIDER)).containsExactlyInAnyOrder(REVISE, WITHDRAW, MARK_DONE);
        assertThat(commitment.openTo(PROVIDERS_DESK)).containsExactly(MARK_DONE);
        assertThat(commitment.openTo(RECEIVER)).containsExactlyInAnyOrder(ACCEPT, ASK_FOR_CHANGE, DECLINE, MARK_DONE);
        assertThat(commitment.openTo(RECEIVERS_DESK)).containsExactlyInAnyOrder(ASK_FOR_CHANGE, MARK_DONE);
        assertThat(commitment.openTo(STRANGER)).isEmpty();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
