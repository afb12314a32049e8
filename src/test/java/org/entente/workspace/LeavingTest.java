package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.StoreTest;
import org.entente.World;
import org.entente.World.Kind;
import org.entente.World.Room;
import org.entente.audit.EntryAppended;
import org.entente.audit.EntryFilter;
import org.entente.kernel.Id;
import org.entente.kernel.Refusal;
import org.entente.keys.EpochKey;
import org.entente.keys.FieldKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@StoreTest
class LeavingTest {

    private static final UUID ROW = Id.next();

    @Autowired
    private World world;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Participants participants;

    @Autowired
    private Invitations invitations;

    @Autowired
    private WorkspaceTrail trail;

    @Autowired
    private LiveUpdates updates;

    @Autowired
    private Access access;

    @Autowired
    private Keyrings keyrings;

    @Autowired
    private TransactionOperations transactions;

    private Room room;

    @BeforeEach
    void furnish() {
        room = world.room();
    }

    @Test
    void closesEveryDoorAtOnce() {
        var leaving = room.actor(Kind.PARTICIPANT);
        workspaces.open(leaving, room.workspace());

        remove(Kind.PARTICIPANT);

        assertClosed(() -> workspaces.open(leaving, room.workspace()));
        assertClosed(() -> participants.in(leaving, room.workspace()));
        assertClosed(() -> trail.entries(leaving, room.workspace(), EntryFilter.ALL, Long.MAX_VALUE, 5));
        assertClosed(() -> trail.export(leaving, room.workspace(), OutputStream.nullOutputStream()));
        assertThat(workspaces.mine(leaving)).extracting(WorkspaceSummary::id).doesNotContain(room.workspace());
    }

    @Test
    void beginsAnEpochWhoseKeyTheRemovedDoNotHold() {
        var leaving = room.actor(Kind.PARTICIPANT);
        var before = EpochKey.epochOf(write(Kind.CONVENER).value());

        remove(Kind.PARTICIPANT);
        var after = EpochKey.epochOf(write(Kind.CONVENER).value());

        assertThat(after).isEqualTo(before + 1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> transactions.execute(status -> keyrings.epoch(leaving, room.workspace(), after)));
        assertThat(read(Kind.OBSERVER, write(Kind.CONVENER))).isEqualTo("words");
    }

    @Test
    void endsAnActThatWasUnderWay() {
        var leaving = room.actor(Kind.PARTICIPANT);

        assertClosed(() -> transactions.executeWithoutResult(status -> {
            var seat = access.seat(leaving, room.workspace(), WorkspaceAction.OPEN);
            seat.seal(FieldKind.MESSAGE, ROW, 1, "too late");
            removeElsewhere(Kind.PARTICIPANT);
            seat.confirm();
        }));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused("workspace.refused.convener-stays", Kind.CONVENER);
        assertRefused("workspace.refused.not-seated", Kind.INVITED);
        assertRefused("workspace.refused.not-seated", Kind.REMOVED);
        assertRefused("workspace.refused.not-a-participant", Kind.ELSEWHERE);
    }

    @Test
    void tellsThePagesThatAreOpen() throws InterruptedException {
        var told = new LinkedBlockingQueue<EntryAppended>();
        try (var watch = updates.watch(room.workspace(), told::add)) {
            assertThat(watch).isNotNull();
            remove(Kind.PARTICIPANT);

            assertThat(nextOf(told, "participant:remove").subject())
                    .isEqualTo(room.actor(Kind.PARTICIPANT).delegation().value());
        }
    }

    @Test
    void letsTheRemovedComeBackFromThenOn() {
        var returning = room.actor(Kind.REMOVED);
        var before = write(Kind.CONVENER);

        participants.invite(room.actor(Kind.CONVENER), room.workspace(), returning.delegation(), Role.OBSERVER, false);
        assertClosed(() -> workspaces.open(returning, room.workspace()));
        invitations.accept(returning, room.workspace(), 1);

        assertThat(workspaces.open(returning, room.workspace()).ownRole()).isEqualTo(Role.OBSERVER);
        assertClosed(() -> read(Kind.REMOVED, before));
        assertThat(read(Kind.REMOVED, write(Kind.CONVENER))).isEqualTo("words");
    }

    private void remove(Kind kind) {
        participants.remove(
                room.actor(Kind.CONVENER), room.workspace(), room.actor(kind).delegation());
    }

    private void removeElsewhere(Kind kind) {
        var thread = Thread.ofVirtual().start(() -> remove(kind));
        try {
            assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertRefused(String key, Kind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> remove(kind))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private Sealed write(Kind kind) {
        return transactions.execute(status -> access.seat(room.actor(kind), room.workspace(), WorkspaceAction.OPEN)
                .seal(FieldKind.MESSAGE, ROW, 1, "words"));
    }

    private String read(Kind kind, Sealed sealed) {
        return transactions.execute(status -> access.seat(room.actor(kind), room.workspace(), WorkspaceAction.OPEN)
                .open(FieldKind.MESSAGE, ROW, 1, sealed));
    }

    private static EntryAppended nextOf(LinkedBlockingQueue<EntryAppended> told, String action)
            throws InterruptedException {
        for (var entry = told.poll(2, TimeUnit.SECONDS); entry != null; entry = told.poll(2, TimeUnit.SECONDS)) {
            if (entry.action().equals(action)) {
                return entry;
            }
        }
        throw new AssertionError("nobody was told of " + action);
    }

    private static void assertClosed(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
