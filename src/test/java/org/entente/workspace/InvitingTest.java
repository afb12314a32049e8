package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.World;
import org.entente.audit.EntryFilter;
import org.entente.audit.Outcome;
import org.entente.identity.Actor;
import org.entente.identity.DelegationProfile;
import org.entente.kernel.Id;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.EpochKey;
import org.entente.keys.FieldKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@StoreTest
class InvitingTest {

    private static final UUID ROW = Id.next();

    @Autowired
    private Delegates delegates;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Participants participants;

    @Autowired
    private Invitations invitations;

    @Autowired
    private WorkspaceTrail trail;

    @Autowired
    private Access access;

    @Autowired
    private Keyrings keyrings;

    @Autowired
    private TransactionOperations transactions;

    private Actor norland;
    private Actor sudria;
    private WorkspaceId workspace;

    @BeforeEach
    void convene() {
        norland = delegates.norland();
        sudria = delegates.sudria();
        workspace = workspaces.convene(norland, World.convening("Clearing the north"));
    }

    @Test
    void letsTheInvitedReadTheInvitationAndNothingElse() {
        invite(sudria, Role.DONOR, false);

        var invitation = invitations.read(sudria, workspace);

        assertThat(invitation.title()).isEqualTo("Clearing the north");
        assertThat(invitation.invitedBy()).isEqualTo("Norland Head");
        assertThat(invitation.withHistory()).isFalse();
        assertThat(invitation.role()).isEqualTo(Role.DONOR);
        assertThat(invitations.waiting(sudria)).contains(invitation);
        assertClosed(() -> workspaces.open(sudria, workspace));
        assertClosed(() -> participants.in(sudria, workspace));
        assertClosed(() -> trail.entries(sudria, workspace, EntryFilter.ALL, Long.MAX_VALUE, 10));
        assertClosed(() -> trail.verify(sudria, workspace));
        assertThat(workspaces.mine(sudria)).extracting(WorkspaceSummary::id).doesNotContain(workspace);
    }

    @Test
    void keepsEarlierWordsFromThoseInvitedWithoutHistory() {
        var before = write(norland, "before");
        invite(sudria, Role.DONOR, false);
        accept(sudria);
        var after = write(norland, "after");

        assertThat(read(sudria, after)).isEqualTo("after");
        assertClosed(() -> read(sudria, before));
        assertThatExceptionOfType(AccessDeniedException.class)
                .as("no key was granted, whatever the seat says")
                .isThrownBy(() -> transactions.execute(status -> keyrings.epoch(sudria, workspace, 1)));
    }

    @Test
    void opensEarlierWordsToThoseInvitedWithHistory() {
        var before = write(norland, "before");
        invite(delegates.estmark(), Role.OBSERVER, false);

        invite(sudria, Role.DONOR, true);
        accept(sudria);

        assertThat(read(sudria, before)).isEqualTo("before");
        assertThat(sheetOf(sudria).withHistory()).isTrue();
    }

    @Test
    void seatsWhoAccepts() {
        invite(sudria, Role.DONOR, false);

        accept(sudria);

        assertThat(workspaces.open(sudria, workspace).ownRole()).isEqualTo(Role.DONOR);
        assertThat(sheetOf(sudria).standing()).isEqualTo(Standing.SEATED);
        assertThat(invitations.waiting(sudria))
                .extracting(Invitation::workspace)
                .doesNotContain(workspace);
        assertThat(actions(norland)).contains("participant:invite", "participant:accept");
    }

    @Test
    void refusesRulesThatWereNotRead() {
        invite(sudria, Role.DONOR, false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invitations.accept(sudria, workspace, 2))
                .extracting(Refusal::key)
                .isEqualTo("workspace.refused.rules-changed");
        assertThat(sheetOf(sudria).standing()).isEqualTo(Standing.INVITED);
    }

    @Test
    void acceptsOnce() {
        invite(sudria, Role.DONOR, false);
        accept(sudria);

        assertClosed(() -> invitations.accept(sudria, workspace, 1));
        assertClosed(() -> invitations.decline(sudria, workspace));
        assertThat(sheetOf(sudria).standing()).isEqualTo(Standing.SEATED);
    }

    @Test
    void beginsAnEpochAfterADeclineWithTheNextWhoWrites() {
        invite(sudria, Role.DONOR, false);

        invitations.decline(sudria, workspace);
        assertThatCode(() -> workspaces.open(norland, workspace)).doesNotThrowAnyException();
        var after = write(norland, "after the decline");

        assertThat(epochOf(after)).isEqualTo(3);
        assertThat(read(norland, after)).isEqualTo("after the decline");
        assertThat(sheetOf(sudria).standing()).isEqualTo(Standing.DECLINED);
        assertClosed(() -> invitations.read(sudria, workspace));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> transactions.execute(status -> keyrings.epoch(sudria, workspace, 3)));
    }

    @Test
    void takesAnInvitationBack() {
        invite(sudria, Role.DONOR, false);

        participants.withdraw(norland, workspace, sudria.delegation());

        assertThat(sheetOf(sudria).standing()).isEqualTo(Standing.WITHDRAWN);
        assertClosed(() -> invitations.read(sudria, workspace));
        assertClosed(() -> invitations.accept(sudria, workspace, 1));
        assertThat(epochOf(write(norland, "after"))).isEqualTo(3);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> participants.withdraw(norland, workspace, sudria.delegation()))
                .extracting(Refusal::key)
                .isEqualTo("workspace.refused.not-invited");
    }

    @Test
    void invitesAgainAfterARefusal() {
        invite(sudria, Role.DONOR, false);
        invitations.decline(sudria, workspace);

        invite(sudria, Role.OBSERVER, true);
        accept(sudria);

        assertThat(workspaces.open(sudria, workspace).ownRole()).isEqualTo(Role.OBSERVER);
    }

    @Test
    void refusesToInviteTwice() {
        invite(sudria, Role.DONOR, false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invite(sudria, Role.DONOR, true))
                .extracting(Refusal::key)
                .isEqualTo("workspace.refused.already-here");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invite(norland, Role.DONOR, true))
                .extracting(Refusal::key)
                .isEqualTo("workspace.refused.already-here");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invite(delegates.estmark(), Role.CONVENER, true))
                .extracting(Refusal::key)
                .isEqualTo("workspace.refused.one-convener");
    }

    @Test
    void isForTheConvenerOnly() {
        invite(sudria, Role.DONOR, true);
        accept(sudria);

        assertClosed(
                () -> participants.invite(sudria, workspace, delegates.estmark().delegation(), Role.DONOR, true));
        assertClosed(() -> participants.invitable(sudria, workspace));
        assertClosed(() -> participants.remove(sudria, workspace, norland.delegation()));
        assertClosed(() -> participants.invite(
                delegates.outland(), workspace, delegates.outland().delegation(), Role.DONOR, true));
        assertThat(trail.entries(norland, workspace, EntryFilter.ALL.outcome(Outcome.DENIED), Long.MAX_VALUE, 10))
                .extracting(line -> line.delegation().nameEn())
                .contains("Sudria", "Outland");
    }

    @Test
    void offersOnlyThoseWhoAreNotThere() {
        delegates.estmark();
        invite(sudria, Role.DONOR, false);

        assertThat(participants.invitable(norland, workspace))
                .extracting(DelegationProfile::nameEn)
                .contains("Estmark")
                .doesNotContain("Norland", "Sudria");
    }

    @Test
    void keepsOneOrderWhenTwoPeopleInviteAtOnce() throws Exception {
        var guests = List.of(sudria, delegates.estmark(), delegates.outland(), delegates.westmark());
        var attempts = new ArrayList<Callable<Boolean>>();
        for (var guest : guests) {
            attempts.add(() -> isInvited(guest));
        }

        var invited = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var attempt : threads.invokeAll(attempts)) {
                invited += attempt.get() ? 1 : 0;
            }
        }

        var sheets = participants.in(norland, workspace);
        assertThat(invited).isPositive();
        assertThat(sheets).hasSize(1 + invited);
        assertThat(read(norland, write(norland, "after all"))).isEqualTo("after all");
        assertThat(trail.verify(norland, workspace).size()).isPositive();
    }

    private boolean isInvited(Actor guest) {
        try {
            invite(guest, Role.DONOR, false);
            return true;
        } catch (Refusal | ConcurrencyFailureException | DataIntegrityViolationException faster) {
            return false;
        }
    }

    private void invite(Actor guest, Role role, boolean withHistory) {
        participants.invite(norland, workspace, guest.delegation(), role, withHistory);
    }

    private void accept(Actor guest) {
        invitations.accept(guest, workspace, invitations.read(guest, workspace).rulesVersion());
    }

    private ParticipantSheet sheetOf(Actor actor) {
        return participants.in(norland, workspace).stream()
                .filter(sheet -> sheet.delegation().id().equals(actor.delegation()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> actions(Actor reader) {
        return trail.entries(reader, workspace, EntryFilter.ALL, Long.MAX_VALUE, 50).stream()
                .map(TrailLine::action)
                .toList();
    }

    private Sealed write(Actor actor, String text) {
        return transactions.execute(
                status -> access.seat(actor, workspace, WorkspaceAction.OPEN).seal(FieldKind.MESSAGE, ROW, 1, text));
    }

    private String read(Actor actor, Sealed sealed) {
        return transactions.execute(
                status -> access.seat(actor, workspace, WorkspaceAction.OPEN).open(FieldKind.MESSAGE, ROW, 1, sealed));
    }

    private static int epochOf(Sealed sealed) {
        return EpochKey.epochOf(sealed.value());
    }

    private static void assertClosed(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
