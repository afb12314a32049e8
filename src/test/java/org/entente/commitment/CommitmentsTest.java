package org.entente.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.commitment.CommitmentFixture.euro;
import static org.entente.commitment.CommitmentFixture.grant;
import static org.entente.commitment.CommitmentFixture.step;
import static org.entente.commitment.CommitmentFixture.terms;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.audit.EntryFilter;
import org.entente.audit.Outcome;
import org.entente.identity.Actor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.AssistanceType;
import org.entente.workspace.Listings;
import org.entente.workspace.Role;
import org.entente.workspace.TrailLine;
import org.entente.workspace.WorkspaceTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@StoreTest
@Import(CommitmentRooms.class)
class CommitmentsTest {

    @Autowired
    private Delegates delegates;

    @Autowired
    private CommitmentRooms rooms;

    @Autowired
    private Commitments commitments;

    @Autowired
    private WaitingCommitments waiting;

    @Autowired
    private WorkspaceTrail trail;

    @Autowired
    private Listings listings;

    @Autowired
    private JdbcClient jdbc;

    private Actor norland;
    private Actor sudria;
    private WorkspaceId workspace;

    @BeforeEach
    void convene() {
        delegates.committee();
        norland = delegates.norland();
        sudria = delegates.sudria();
        workspace = rooms.convenedBy(norland, sudria);
    }

    @Nested
    @DisplayName("propose")
    class Propose {

        @Test
        void isDoneAndTraced() {
            var id = rooms.pledge(
                    workspace, sudria, norland, "Four-year grant", grant("8400000"), step("Paid", "2099-07-15"));

            var read = rooms.read(norland, workspace, id);
            assertThat(read.title()).isEqualTo("Four-year grant");
            assertThat(read.state()).isEqualTo(CommitmentState.PLEDGED);
            assertThat(read.figures()).isEqualTo(grant("8400000"));
            assertThat(read.provider().tick()).isNotNull();
            assertThat(read.receiver().tick()).isNull();
            assertThat(read.milestones()).extracting(MilestoneSummary::title).containsExactly("Paid");
            assertThat(line("commitment:propose").details())
                    .containsEntry("title", "Four-year grant")
                    .containsKey("digest");
        }

        @Test
        void isRefusedToAThirdDelegation() {
            var estmark = seated(delegates.estmark());
            var between = new NewCommitment(sudria.delegation(), norland.delegation(), terms());

            refused("commitment.refused.not-a-side", () -> commitments.propose(estmark, workspace, between));
        }

        @Test
        void isRefusedWithASideThatHasNoSeatOrObserves() {
            var outland = delegates.outland();
            var secretariat = delegates.secretariat();
            rooms.seat(norland, workspace, secretariat, Role.OBSERVER, true);

            refused(
                    "commitment.refused.not-seated",
                    () -> rooms.pledge(workspace, sudria, outland, "Grant", grant("1")));
            refused(
                    "commitment.refused.not-seated",
                    () -> rooms.pledge(workspace, sudria, secretariat, "Grant", grant("1")));
        }

        @Test
        void isClosedToTheSeatless() {
            seatless(() -> rooms.pledge(workspace, delegates.outland(), norland, "Grant", grant("1")));
        }

        @Test
        void isAnIdeaFromAMemberWhoMayNotCommit() {
            var member = delegates.memberOfNorland();

            var id = commitments.propose(
                    member, workspace, new NewCommitment(sudria.delegation(), norland.delegation(), terms()));

            var read = rooms.read(norland, workspace, id);
            assertThat(read.state()).isEqualTo(CommitmentState.PROPOSED);
            assertThat(read.receiver().tick()).isNull();
            assertThat(read.open()).contains(CommitmentAction.ACCEPT);
        }

        @Test
        void keepsNoWordAndNoAmountReadable() {
            rooms.pledge(
                    workspace, sudria, norland, "Kolibrifeder", grant("777777.77"), step("Zimtstern", "2099-01-01"));

            var stored = jdbc.sql("select wording from commitment union all select figures from commitment"
                            + " union all select content from milestone")
                    .query(byte[].class)
                    .list();

            assertThat(stored)
                    .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                            .doesNotContain("Kolibri", "777777", "Zimt", "2099"));
        }
    }

    @Nested
    @DisplayName("accept")
    class Accept {

        @Test
        void isDoneAndTraced() {
            var id = rooms.commit(workspace, sudria, norland, "Grant", grant("8400000"));

            var read = rooms.read(sudria, workspace, id);
            assertThat(read.state()).isEqualTo(CommitmentState.COMMITTED);
            assertThat(read.receiver().tick().person()).isEqualTo(norland.personName());
            assertThat(line("commitment:accept").details())
                    .containsEntry("title", "Grant")
                    .containsEntry(
                            "digest", line("commitment:propose").details().get("digest"));
        }

        @Test
        void isRefusedAndTracedForAMemberWhoMayNotCommit() {
            var member = delegates.memberOfNorland();
            var id = rooms.pledge(workspace, sudria, norland, "Grant", grant("1"));

            refused(Commitments.MAY_NOT_COMMIT, () -> commitments.accept(member, workspace, id, 1));

            assertThat(rooms.actions(workspace, Outcome.DENIED)).containsExactly("commitment:accept");
            assertThat(rooms.read(norland, workspace, id).state()).isEqualTo(CommitmentState.PLEDGED);
            assertThat(rooms.read(member, workspace, id).open()).doesNotContain(CommitmentAction.ACCEPT);
        }

        @Test
        void isRefusedForTermsThatWereRevisedMeanwhile() {
            var id = rooms.pledge(workspace, sudria, norland, "Grant", grant("8400000"));
            commitments.revise(sudria, workspace, id, 1, terms("Grant", grant("4200000")));

            refused(Commitments.CHANGED, () -> commitments.accept(norland, workspace, id, 1));

            var read = rooms.read(norland, workspace, id);
            assertThat(read.state()).isEqualTo(CommitmentState.PLEDGED);
            assertThat(read.figures()).isEqualTo(grant("4200000"));
            assertThat(read.earlier())
                    .singleElement()
                    .satisfies(earlier -> assertThat(earlier.figures()).isEqualTo(grant("8400000")));
        }

        @Test
        void isRefusedOnceTheOtherSideHasLeft() {
            var id = rooms.pledge(workspace, sudria, norland, "Grant", grant("1"));
            rooms.remove(norland, workspace, sudria);

            refused("commitment.refused.not-seated", () -> commitments.accept(norland, workspace, id, 1));
        }

        @Test
        void isRefusedToAThirdAndUnknownElsewhere() {
            var estmark = seated(delegates.estmark());
            var id = rooms.pledge(workspace, sudria, norland, "Grant", grant("1"));
            var elsewhere = rooms.convenedBy(norland, sudria);

            refused("commitment.refused.not-a-side", () -> commitments.accept(estmark, workspace, id, 1));
            refused("commitment.refused.unknown", () -> commitments.accept(norland, elsewhere, id, 1));
            seatless(() -> commitments.accept(delegates.outland(), workspace, id, 1));
        }
    }

    @Nested
    @DisplayName("askForChange and revise")
    class Change {

        @Test
        void areDoneAndTracedAndAcceptedAgain() {
            var id = rooms.pledge(workspace, sudria, norland, "Grant", grant("8"), step("Paid", "2099-01-01"));

            commitments.askForChange(norland, workspace, id, 1, "Two years, not four.");

            var asked = rooms.read(sudria, workspace, id).asked();
            assertThat(asked).isNotNull();
            assertThat(asked.note()).isEqualTo("Two years, not four.");
            assertThat(waiting.waitingFor(sudria))
                    .extracting(Waiting::changeAsked)
                    .contains(true);

            commitments.revise(
                    sudria, workspace, id, 1, terms("Two-year grant", grant("4"), step("Paid at once", "2099-02-01")));

            var revised = rooms.read(norland, workspace, id);
            assertThat(revised.revision()).isEqualTo(2);
            assertThat(revised.asked()).isNull();
            assertThat(revised.title()).isEqualTo("Two-year grant");
            assertThat(revised.milestones()).extracting(MilestoneSummary::title).containsExactly("Paid at once");
            commitments.accept(norland, workspace, id, 2);
            assertThat(rooms.read(norland, workspace, id).state()).isEqualTo(CommitmentState.COMMITTED);
            assertThat(rooms.actions(workspace, Outcome.ALLOWED))
                    .containsExactly(
                            "commitment:accept",
                            "commitment:revise",
                            "commitment:ask-for-change",
                            "commitment:propose");
        }

        @Test
        void keepWhatWasDoneAlready() {
            var id = rooms.pledge(
                    workspace,
                    sudria,
                    norland,
                    "Grant",
                    grant("8"),
                    step("First", "2026-01-01"),
                    step("Second", "2099-01-01"));
            rooms.done(workspace, sudria, id, 0);

            commitments.revise(sudria, workspace, id, 1, terms("Grant", grant("9"), step("Other", "2099-03-01")));

            assertThat(rooms.read(norland, workspace, id).milestones())
                    .extracting(MilestoneSummary::title, MilestoneSummary::isDone)
                    .containsExactly(Tuple.tuple("First", true), Tuple.tuple("Other", false));
        }

        @Test
        void areRefusedFromAStalePageAndToTheWrongSide() {
            var id = rooms.pledge(workspace, sudria, norland, "Grant", grant("8"));
            commitments.revise(sudria, workspace, id, 1, terms("Grant", grant("9")));

            refused(Commitments.CHANGED, () -> commitments.revise(sudria, workspace, id, 1, terms()));
            refused(Commitments.CHANGED, () -> commitments.askForChange(norland, workspace, id, 1, "More."));
            refused("commitment.refused.not-now", () -> commitments.revise(norland, workspace, id, 2, terms()));
            refused("wording.refused.empty", () -> commitments.askForChange(norland, workspace, id, 2, " "));
            refused(
                    "wording.refused.too-long",
                    () -> commitments.askForChange(norland, workspace, id, 2, "x".repeat(2_001)));
            seatless(() -> commitments.revise(delegates.outland(), workspace, id, 2, terms()));
            seatless(() -> commitments.askForChange(delegates.outland(), workspace, id, 2, "More."));
        }
    }

    @Nested
    @DisplayName("decline and withdraw")
    class End {

        @Test
        void areDoneAndTraced() {
            var declined = rooms.pledge(workspace, sudria, norland, "Grant", grant("8"));
            var withdrawn = rooms.pledge(workspace, sudria, norland, "Loan", grant("8"));

            commitments.decline(norland, workspace, declined, 1);
            commitments.withdraw(sudria, workspace, withdrawn, 1);

            assertThat(rooms.read(sudria, workspace, declined).declined()).isTrue();
            assertThat(rooms.read(norland, workspace, withdrawn).declined()).isFalse();
            assertThat(commitments.list(norland, workspace).totals().pledged().money())
                    .isEmpty();
            assertThat(rooms.actions(workspace, Outcome.ALLOWED)).contains("commitment:decline", "commitment:withdraw");
        }

        @Test
        void areRefusedToTheOtherSideAndTheSeatless() {
            var id = rooms.pledge(workspace, sudria, norland, "Grant", grant("8"));

            refused("commitment.refused.not-now", () -> commitments.decline(sudria, workspace, id, 1));
            refused("commitment.refused.not-now", () -> commitments.withdraw(norland, workspace, id, 1));
            seatless(() -> commitments.decline(delegates.outland(), workspace, id, 1));
            seatless(() -> commitments.withdraw(delegates.outland(), workspace, id, 1));
        }
    }

    @Nested
    @DisplayName("milestoneDone")
    class Done {

        @Test
        void isDoneAndTracedAndTakesTheCommitmentAlong() {
            var id = rooms.commit(
                    workspace,
                    sudria,
                    norland,
                    "Grant",
                    grant("8"),
                    step("First", "2020-01-01"),
                    step("Second", "2099-01-01"));
            var first = rooms.read(norland, workspace, id).milestones().getFirst();
            assertThat(first.late()).isTrue();

            commitments.milestoneDone(
                    norland, workspace, id, first.id(), rooms.today().minusDays(3), "Paid in full.");

            var read = rooms.read(sudria, workspace, id);
            assertThat(read.state()).isEqualTo(CommitmentState.IN_DELIVERY);
            assertThat(read.milestones().getFirst().doneOn())
                    .isEqualTo(rooms.today().minusDays(3));
            assertThat(read.milestones().getFirst().note()).isEqualTo("Paid in full.");
            assertThat(line("milestone:done").details()).containsEntry("title", "First");

            rooms.done(workspace, sudria, id, 1);
            assertThat(rooms.read(sudria, workspace, id).state()).isEqualTo(CommitmentState.DELIVERED);
        }

        @Test
        void isRefusedTwiceInTheFutureAndElsewhere() {
            var id = rooms.commit(
                    workspace,
                    sudria,
                    norland,
                    "Grant",
                    grant("8"),
                    step("First", "2020-01-01"),
                    step("Second", "2099-01-01"));
            var first =
                    rooms.read(norland, workspace, id).milestones().getFirst().id();
            var estmark = seated(delegates.estmark());

            refused(
                    "commitment.refused.done-on",
                    () -> commitments.milestoneDone(
                            norland, workspace, id, first, rooms.today().plusDays(1), ""));
            refused(
                    "commitment.refused.not-a-side",
                    () -> commitments.milestoneDone(estmark, workspace, id, first, rooms.today(), ""));
            refused(
                    Commitments.CHANGED,
                    () -> commitments.milestoneDone(norland, workspace, id, MilestoneId.next(), rooms.today(), ""));
            seatless(() -> commitments.milestoneDone(delegates.outland(), workspace, id, first, rooms.today(), ""));
            rooms.done(workspace, norland, id, 0);
            refused("commitment.refused.already-done", () -> rooms.done(workspace, norland, id, 0));
        }

        @Test
        void leavesAPledgeAPledge() {
            var id = rooms.pledge(workspace, sudria, norland, "Grant", grant("8"), step("Licence", "2099-01-01"));

            rooms.done(workspace, norland, id, 0);
            assertThat(rooms.read(norland, workspace, id).state()).isEqualTo(CommitmentState.PLEDGED);

            commitments.accept(norland, workspace, id, 1);
            assertThat(rooms.read(norland, workspace, id).state()).isEqualTo(CommitmentState.DELIVERED);
        }
    }

    @Nested
    @DisplayName("list")
    class Listing {

        @Test
        void keepsThreeTotalsByCurrencyWithWhatIsInKindApart() {
            rooms.pledge(workspace, sudria, norland, "A", grant("1600000"));
            rooms.commit(workspace, sudria, norland, "B", grant("8400000.10"));
            rooms.commit(workspace, sudria, norland, "C", grant("0.20"));
            rooms.commit(
                    workspace,
                    sudria,
                    norland,
                    "D",
                    Figures.money(AssistanceType.EXPERT, new Money(new BigDecimal("1200000"), "CHF")));
            rooms.commit(workspace, sudria, norland, "E", Figures.inKind(AssistanceType.EQUIP, euro("5")));
            rooms.commit(workspace, sudria, norland, "F", Figures.exchange());
            var delivered = rooms.commit(workspace, sudria, norland, "G", grant("7"), step("Paid", "2026-01-01"));
            rooms.done(workspace, sudria, delivered, 0);

            var totals = commitments.list(norland, workspace).totals();

            assertThat(totals.pledged()).isEqualTo(new Totals.Sum(1, List.of(euro("1600000")), List.of(), 0));
            assertThat(totals.committed())
                    .isEqualTo(new Totals.Sum(
                            5,
                            List.of(new Money(new BigDecimal("1200000"), "CHF"), euro("8400000.30")),
                            List.of(euro("5")),
                            1));
            assertThat(totals.delivered()).isEqualTo(new Totals.Sum(1, List.of(euro("7")), List.of(), 0));
        }

        @Test
        void isClosedToTheSeatlessAndTheRemoved() {
            rooms.pledge(workspace, sudria, norland, "Grant", grant("8"));
            rooms.remove(norland, workspace, sudria);

            seatless(() -> commitments.list(sudria, workspace));
            seatless(() -> commitments.list(delegates.outland(), workspace));
            assertThat(waiting.waitingFor(sudria))
                    .noneMatch(each -> each.workspace().equals(workspace));
        }

        @Test
        void holdsNothingFromBeforeForWhoCameLaterUntilItIsActedOn() {
            var old = rooms.pledge(workspace, sudria, norland, "Old grant", grant("8"), step("Paid", "2099-01-01"));
            rooms.pledge(workspace, sudria, norland, "Older grant", grant("8"));
            var estmark = delegates.estmark();
            rooms.seat(norland, workspace, estmark, Role.DONOR, false);

            var before = commitments.list(estmark, workspace);
            assertThat(before.commitments()).isEmpty();
            assertThat(before.totals().pledged().count()).isZero();

            commitments.accept(norland, workspace, old, 1);

            var after = commitments.list(estmark, workspace);
            assertThat(after.commitments()).extracting(CommitmentSummary::title).containsExactly("Old grant");
            assertThat(after.commitments().getFirst().milestones()).hasSize(1);
            assertThat(after.totals().committed().money()).containsExactly(euro("8"));
        }

        @Test
        void isOpenToAnObserverWhoMayDoNothing() {
            var secretariat = delegates.secretariat();
            rooms.seat(norland, workspace, secretariat, Role.OBSERVER, true);
            var id = rooms.pledge(workspace, sudria, norland, "Grant", grant("8"));

            var sheet = commitments.list(secretariat, workspace);

            assertThat(sheet.mayPropose()).isFalse();
            assertThat(sheet.commitments()).extracting(CommitmentSummary::open).containsExactly(Set.of());
            seatless(() -> commitments.accept(secretariat, workspace, id, 1));
        }
    }

    @Nested
    @DisplayName("waitingFor")
    class WaitingFor {

        @Test
        void namesWhatTheOtherSideProposed() {
            rooms.pledge(workspace, sudria, norland, "Grant to confirm", grant("8"));

            assertThat(waiting.waitingFor(norland))
                    .filteredOn(each -> each.workspace().equals(workspace))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.title()).isEqualTo("Grant to confirm");
                        assertThat(each.other().delegation().nameEn()).isEqualTo("Sudria");
                        assertThat(each.changeAsked()).isFalse();
                    });
            assertThat(waiting.waitingFor(sudria))
                    .noneMatch(each -> each.workspace().equals(workspace));
        }
    }

    @Nested
    @DisplayName("what the Committee sees")
    class Listed {

        @Test
        void isNumbersAndDatesOfWhatIsListed() {
            var listed = rooms.listedBy(norland, sudria);
            var id = rooms.commit(
                    listed,
                    sudria,
                    norland,
                    "Grant",
                    grant("8"),
                    step("First", "2020-01-01"),
                    step("Second", "2020-02-01"),
                    step("Third", "2099-03-01"));
            rooms.pledge(listed, sudria, norland, "Loan", grant("8"));
            rooms.done(listed, sudria, id, 0);

            var report = listings.visible(delegates.committee()).stream()
                    .filter(each -> each.id().equals(listed))
                    .findFirst()
                    .orElseThrow()
                    .report();

            assertThat(report.byState()).isEqualTo(Map.of("IN_DELIVERY", 1, "PLEDGED", 1));
            assertThat(report.milestones()).isEqualTo(3);
            assertThat(report.milestonesDone()).isEqualTo(1);
            assertThat(report.milestonesOverdue()).isEqualTo(1);
            assertThat(report.nextMilestone()).isEqualTo("2099-03-01");
        }

        @Test
        void isNothingOfWhatIsNotListed() {
            rooms.commit(workspace, sudria, norland, "Grant", grant("8"));

            assertThat(listings.visible(delegates.committee()))
                    .noneMatch(each -> each.id().equals(workspace));
        }
    }

    private Actor seated(Actor actor) {
        rooms.seat(norland, workspace, actor, Role.DONOR, true);
        return actor;
    }

    private TrailLine line(String action) {
        return trail.entries(norland, workspace, EntryFilter.ALL.action(action), Long.MAX_VALUE, 1)
                .getFirst();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private static void seatless(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
