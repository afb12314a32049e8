package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.World;
import org.entente.World.Kind;
import org.entente.audit.AuditAction;
import org.entente.audit.EntryFilter;
import org.entente.audit.Outcome;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.identity.Actor;
import org.entente.kernel.Id;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.IntegrityFailure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@StoreTest
class TableTrailTest {

    private static final AuditAction POST = () -> "message:post";
    private static final AuditAction NOTE = () -> "note:write";

    @Autowired
    private World world;

    @Autowired
    private Delegates delegates;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Participants participants;

    @Autowired
    private Invitations invitations;

    @Autowired
    private WorkspaceTrail table;

    @Autowired
    private Trail trail;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void saysWhomAnInvitationWasForAndWhatItLetsRead() {
        var room = world.room();

        var invitations = table.entries(
                room.actor(Kind.CONVENER),
                room.workspace(),
                EntryFilter.ALL.action("participant:invite"),
                Long.MAX_VALUE,
                10);

        assertThat(invitations.getFirst().whom()).isNotNull();
        assertThat(invitations.getFirst().whom().nameEn()).isEqualTo("Estmark");
        assertThat(invitations.getFirst().details()).containsEntry(TrailLine.WITH_HISTORY, "false");
        assertThat(invitations.getLast().whom().nameEn()).isEqualTo("Sudria");
        assertThat(invitations.getLast().details()).containsEntry(TrailLine.WITH_HISTORY, "true");
    }

    @Test
    void opensDetailsForThoseWhoWereThere() {
        var room = world.room();
        act(room.actor(Kind.PARTICIPANT), room.workspace(), POST, Map.of("title", "Costs of survey"));

        var line = table.entries(room.actor(Kind.OBSERVER), room.workspace(), EntryFilter.ALL, Long.MAX_VALUE, 1)
                .getFirst();

        assertThat(line.action()).isEqualTo("message:post");
        assertThat(line.details()).containsEntry("title", "Costs of survey");
        assertThat(line.person()).isEqualTo("Sudria Head");
    }

    @Test
    void showsLatecomersOnlyWhoCameAndWentBefore() {
        var norland = delegates.norland();
        var sudria = delegates.sudria();
        var workspace = workspaces.convene(norland, World.convening("Before"));
        act(norland, workspace, POST, Map.of("title", "An early word"));
        workspaces.open(norland, workspace);
        participants.invite(norland, workspace, sudria.delegation(), Role.DONOR, false);
        invitations.accept(sudria, workspace, 1);
        act(norland, workspace, POST, Map.of("title", "A later word"));

        var lines = table.entries(sudria, workspace, EntryFilter.ALL, Long.MAX_VALUE, 50);

        assertThat(lines)
                .extracting(TrailLine::action)
                .containsExactly(
                        "message:post",
                        "participant:accept",
                        "workspace:start-epoch",
                        "participant:invite",
                        "workspace:describe",
                        "workspace:start-epoch",
                        "workspace:convene");
        assertThat(table.entries(norland, workspace, EntryFilter.ALL.action("message"), Long.MAX_VALUE, 50))
                .hasSize(2);
    }

    @Test
    void keepsTheNotesOfOthersOutAndStillFillsThePage() {
        var room = world.room();
        act(room.actor(Kind.CONVENER), room.workspace(), POST, Map.of("title", "First"));
        for (var i = 0; i < 7; i++) {
            act(room.actor(Kind.PARTICIPANT), room.workspace(), NOTE, Map.of());
        }

        var ours = table.entries(room.actor(Kind.PARTICIPANT), room.workspace(), EntryFilter.ALL, Long.MAX_VALUE, 3);
        var theirs = table.entries(room.actor(Kind.CONVENER), room.workspace(), EntryFilter.ALL, Long.MAX_VALUE, 3);

        assertThat(ours).extracting(TrailLine::action).containsOnly("note:write");
        assertThat(theirs)
                .hasSize(3)
                .extracting(TrailLine::action)
                .startsWith("message:post")
                .doesNotContain("note:write");
    }

    @Test
    void turnsPagesWithoutLossOrRepetition() {
        var room = world.room();
        var all = table.entries(room.actor(Kind.CONVENER), room.workspace(), EntryFilter.ALL, Long.MAX_VALUE, 100);

        var first = table.entries(room.actor(Kind.CONVENER), room.workspace(), EntryFilter.ALL, Long.MAX_VALUE, 4);
        var rest = table.entries(
                room.actor(Kind.CONVENER),
                room.workspace(),
                EntryFilter.ALL,
                first.getLast().index(),
                100);

        assertThat(first).hasSize(4);
        assertThat(rest).isEqualTo(all.subList(4, all.size()));
    }

    @Test
    void recordsTheDeniedForTheParticipants() {
        var room = world.room();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> workspaces.open(room.actor(Kind.ELSEWHERE), room.workspace()));

        var denied = table.entries(
                room.actor(Kind.OBSERVER),
                room.workspace(),
                EntryFilter.ALL.outcome(Outcome.DENIED),
                Long.MAX_VALUE,
                10);

        assertThat(denied.getFirst().delegation().nameEn()).isEqualTo("Outland");
    }

    @Test
    void checksTheWholeRecordAndGivesACopy() throws Exception {
        var room = world.room();
        var copy = new ByteArrayOutputStream();

        table.export(room.actor(Kind.OBSERVER), room.workspace(), copy);
        var head = table.verify(room.actor(Kind.OBSERVER), room.workspace());

        assertThat(head.size()).isGreaterThan(10);
        assertThat(copy.size()).isPositive();
        assertThat(table.entries(room.actor(Kind.CONVENER), room.workspace(), EntryFilter.ALL, Long.MAX_VALUE, 1)
                        .getFirst()
                        .action())
                .isEqualTo("trail:export");
    }

    @Test
    void findsAChangedEntry() {
        var room = world.room();
        table.verify(room.actor(Kind.CONVENER), room.workspace());

        jdbc.sql("""
                        update audit_leaf set entry =
                            (select other.entry from audit_leaf other where other.log_id = ? and other.idx = 1)
                        where log_id = ? and idx = 2""")
                .param(room.workspace().value())
                .param(room.workspace().value())
                .update();

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> table.verify(room.actor(Kind.CONVENER), room.workspace()));
    }

    private void act(Actor actor, WorkspaceId workspace, AuditAction action, Map<String, String> details) {
        transactions.executeWithoutResult(status -> trail.append(
                access.seat(actor, workspace, action), action, Subject.of(SubjectKind.MESSAGE, Id.next()), details));
    }
}
