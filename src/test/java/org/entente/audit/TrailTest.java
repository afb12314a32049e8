package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.entente.audit.TrailFixture.Action.ADMIT;
import static org.entente.audit.TrailFixture.Action.DESCRIBE;
import static org.entente.audit.TrailFixture.Action.DOWNLOAD;
import static org.entente.audit.TrailFixture.Action.POST;
import static org.entente.audit.TrailFixture.NOON;
import static org.entente.audit.TrailFixture.NORLAND;
import static org.entente.audit.TrailFixture.SUDRIA;
import static org.entente.audit.TrailFixture.message;
import static org.entente.audit.TrailFixture.workspace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.audit.TrailFixture.Delegate;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.keys.IntegrityFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.UnexpectedRollbackException;

@ParameterizedClass
@EnumSource(Engine.class)
class TrailTest {

    @Parameter
    Engine engine;

    private final TreeId tree = workspace();
    private final Delegate delegate = Delegate.in(tree);
    private TrailFixture world;

    @BeforeEach
    void open() {
        world = new TrailFixture(engine);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void readsBackWhatWasRecorded() {
        var subject = Subject.over(SubjectKind.ATTACHMENT, UUID.randomUUID(), 3, new byte[] {1, 2, 3});

        record(delegate, POST, subject, Map.of("reason", "a \"quoted\"\nline \\ with é"));

        var entry = world.trail.entries(tree, Long.MAX_VALUE, 10).getFirst();
        assertThat(entry.tree()).isEqualTo(tree);
        assertThat(entry.index()).isZero();
        assertThat(entry.kind()).isEqualTo(EntryKind.ACTION);
        assertThat(entry.time()).isEqualTo(NOON);
        assertThat(entry.account()).isEqualTo(delegate.account());
        assertThat(entry.delegation()).isEqualTo(NORLAND);
        assertThat(entry.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(entry.permission()).isEqualTo("workspace:" + tree.value() + ":message:post");
        assertThat(entry.action()).isEqualTo("message:post");
        assertThat(entry.subject()).isEqualTo(subject);
        assertThat(entry.event().version()).isEqualTo(7);
        assertThat(entry.details(TrailFixture::turned)).containsEntry("reason", "a \"quoted\"\nline \\ with é");
    }

    @Test
    void recordsPlatformActsUnderPlatformPermissions() {
        record(Delegate.in(TreeId.PLATFORM), ADMIT, message(), Map.of());

        assertThat(world.trail
                        .entries(TreeId.PLATFORM, Long.MAX_VALUE, 1)
                        .getFirst()
                        .permission())
                .isEqualTo("platform:workspace:admit");
    }

    @Test
    void sealsNoEmptyDetails() {
        var visitor = new Acting() {
            @Override
            public TreeId tree() {
                return tree;
            }

            @Override
            public AccountId account() {
                return delegate.account();
            }

            @Override
            public DelegationId delegation() {
                return NORLAND;
            }

            @Override
            public byte[] sealDetails(UUID event, byte[] plain) {
                throw new AssertionError("a visitor seals nothing");
            }

            @Override
            public void confirm() {}
        };

        world.transaction.executeWithoutResult(status -> world.trail.append(visitor, POST, message(), Map.of()));
        world.trail.denied(visitor, POST, message());
        world.trail.failed(visitor, POST, message());
        world.trail.read(visitor, POST, message(), Map.of());

        assertThat(world.trail.entries(tree, Long.MAX_VALUE, 10))
                .hasSize(4)
                .allMatch(entry -> entry.sealed().isEmpty())
                .allMatch(entry -> entry.details(bytes -> bytes).isEmpty());
    }

    @Test
    void growsTheTreeThatItsHeadStandsFor() {
        world.post(delegate, 5);

        var rebuilt = new Frontier();
        world.ledger.read(tree, 5, leaf -> rebuilt.append(Merkle.leafHash(leaf.entry())));
        assertThat(world.trail.head(tree)).isEqualTo(new Head(tree, 5, rebuilt.root()));
    }

    @Test
    void startsWithTheEmptyTree() {
        assertThat(world.trail.head(tree)).isEqualTo(new Head(tree, 0, Merkle.emptyRoot()));
        assertThat(world.trail.entries(tree, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(world.trail.check(tree).size()).isZero();
    }

    @Test
    void refusesToRecordAnActOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> world.trail.append(delegate, POST, message(), Map.of()));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> world.trail.statement(delegate, POST, message(), "text\n"));
    }

    @Test
    void keepsNothingOfAnActThatIsRolledBack() {
        world.post(delegate, 2);
        var before = world.trail.head(tree);

        world.transaction.executeWithoutResult(status -> {
            world.trail.append(delegate, POST, message(), Map.of("reason", "x"));
            status.setRollbackOnly();
        });

        assertThat(world.trail.head(tree)).isEqualTo(before);
        world.post(delegate, 1);
        assertThat(world.trail.check(tree).size()).isEqualTo(3);
    }

    @Test
    void rollsBackTheActThatItCannotRecord() {
        world.jdbc.sql("create table act (name varchar(20))").update();
        var tooLong = Map.of("reason", "x".repeat(70_000));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.transaction.executeWithoutResult(status -> {
                    world.jdbc.sql("insert into act values ('done')").update();
                    world.trail.append(delegate, POST, message(), tooLong);
                }));

        assertThat(world.jdbc.sql("select count(*) from act").query(Long.class).single())
                .isZero();
    }

    @Test
    void losesTheActEvenIfItsCallerSwallowsTheFailure() {
        world.jdbc.sql("create table act (name varchar(20))").update();
        var removed = delegate.confirming(() -> {
            throw new Refusal("workspace.refused.removed");
        });

        assertThatExceptionOfType(UnexpectedRollbackException.class)
                .isThrownBy(() -> world.transaction.executeWithoutResult(status -> {
                    world.jdbc.sql("insert into act values ('done')").update();
                    assertThatExceptionOfType(Refusal.class)
                            .isThrownBy(() -> world.trail.append(removed, POST, message(), Map.of()));
                }));

        assertThat(world.jdbc.sql("select count(*) from act").query(Long.class).single())
                .isZero();
    }

    @Test
    void confirmsTheSeatUnderTheLock() {
        world.post(delegate, 1);
        var heldDuringConfirmation = new boolean[1];
        var watching = delegate.confirming(() -> heldDuringConfirmation[0] = HeldTrees.holds(tree));

        record(watching, POST, message(), Map.of());

        assertThat(heldDuringConfirmation[0]).isTrue();
        assertThat(HeldTrees.holds(tree)).isFalse();
    }

    @Test
    void recordsADenialAlthoughTheActIsRolledBack() {
        world.transaction.executeWithoutResult(status -> {
            world.trail.denied(delegate, DOWNLOAD, message());
            status.setRollbackOnly();
        });

        var entry = world.trail.entries(tree, Long.MAX_VALUE, 1).getFirst();
        assertThat(entry.outcome()).isEqualTo(Outcome.DENIED);
    }

    @Test
    void recordsTheDenialOfSomebodyWhoseSeatIsGone() {
        var removed = delegate.confirming(() -> {
            throw new Refusal("workspace.refused.removed");
        });

        world.trail.denied(removed, DOWNLOAD, message());
        world.trail.failed(removed, DOWNLOAD, message());

        assertThat(world.trail.entries(tree, Long.MAX_VALUE, 5))
                .extracting(Entry::outcome)
                .containsExactly(Outcome.FAILED, Outcome.DENIED);
    }

    @Test
    void refusesAReadingBySomebodyWhoseSeatIsGone() {
        var removed = delegate.confirming(() -> {
            throw new Refusal("workspace.refused.removed");
        });

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.trail.read(removed, DOWNLOAD, message(), Map.of()));
        assertThat(world.trail.head(tree).size()).isZero();
    }

    @Test
    void commitsAReadingBeforeItReturns() {
        world.transaction.executeWithoutResult(status -> {
            world.trail.read(delegate, DOWNLOAD, message(), Map.of("file", "7"));
            status.setRollbackOnly();
        });

        assertThat(world.trail.head(tree).size()).isEqualTo(1);
    }

    @Test
    void refusesToWaitForItself() {
        assertThatIllegalStateException()
                .isThrownBy(() -> world.transaction.executeWithoutResult(status -> {
                    world.trail.append(delegate, POST, message(), Map.of());
                    world.trail.read(delegate, DOWNLOAD, message(), Map.of());
                }));
    }

    @Test
    void locksTheWorkspaceBeforeThePlatform() {
        var onThePlatform = Delegate.in(TreeId.PLATFORM);
        world.transaction.executeWithoutResult(status -> {
            world.trail.append(delegate, POST, message(), Map.of());
            world.trail.append(onThePlatform, ADMIT, message(), Map.of());
            world.trail.append(onThePlatform, ADMIT, message(), Map.of());
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> world.transaction.executeWithoutResult(status -> {
                    world.trail.append(onThePlatform, ADMIT, message(), Map.of());
                    world.trail.append(delegate, POST, message(), Map.of());
                }));
        assertThat(world.trail.head(TreeId.PLATFORM).size()).isEqualTo(2);
    }

    @Test
    void recordsInAnotherTreeWhileOneIsHeld() {
        var elsewhere = Delegate.in(TreeId.PLATFORM);

        world.transaction.executeWithoutResult(status -> {
            world.trail.append(delegate, POST, message(), Map.of());
            world.trail.denied(elsewhere, ADMIT, message());
            world.trail.append(delegate, POST, message(), Map.of());
        });

        assertThat(world.trail.head(tree).size()).isEqualTo(2);
        assertThat(world.trail.head(TreeId.PLATFORM).size()).isEqualTo(1);
    }

    @Test
    void keepsTheTextOfAStatementBesideItsEntry() {
        var note = "entente.example/statement/v1\nworkspace.epoch\n\n\u2014 someone AAAA\n";
        world.post(delegate, 1);

        var index = world.transaction.execute(status -> world.trail.statement(delegate, ADMIT, message(), note));

        assertThat(index).isEqualTo(1L);
        assertThat(world.trail.statementAt(tree, 1)).isEqualTo(note);
        var entry = world.trail.entries(tree, Long.MAX_VALUE, 1).getFirst();
        assertThat(entry.kind()).isEqualTo(EntryKind.STATEMENT);
        assertThat(entry.subject().contentHash()).isEqualTo(Merkle.sha256(note.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void knowsStatementsFromOtherEntries() {
        world.post(delegate, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> world.trail.statementAt(tree, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> world.trail.statementAt(tree, 1));
    }

    @Test
    void noticesAStatementThatWasChanged() {
        world.transaction.execute(status -> world.trail.statement(delegate, ADMIT, message(), "to be\n"));
        world.jdbc.sql("update audit_statement set note = 'not to be'").update();

        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> world.trail.statementAt(tree, 0));
    }

    @Test
    void turnsPagesFromTheNewest() {
        world.post(delegate, 7);

        assertThat(world.trail.entries(tree, Long.MAX_VALUE, 3))
                .extracting(Entry::index)
                .containsExactly(6L, 5L, 4L);
        assertThat(world.trail.entries(tree, 4, 3)).extracting(Entry::index).containsExactly(3L, 2L, 1L);
        assertThat(world.trail.entries(tree, 1, 3)).extracting(Entry::index).containsExactly(0L);
    }

    @Test
    void findsByActionDelegationOutcomeAndSubject() {
        var subject = message();
        record(delegate, POST, message(), Map.of());
        record(delegate.of(SUDRIA), DOWNLOAD, subject, Map.of());
        record(delegate, DESCRIBE, message(), Map.of());
        world.trail.denied(delegate.of(SUDRIA), DOWNLOAD, message());

        assertThat(found(EntryFilter.ALL)).containsExactly(3L, 2L, 1L, 0L);
        assertThat(found(EntryFilter.ALL.action("attachment:download"))).containsExactly(3L, 1L);
        assertThat(found(EntryFilter.ALL.action("attachment"))).containsExactly(3L, 2L, 1L);
        assertThat(found(EntryFilter.ALL.action("attach"))).isEmpty();
        assertThat(found(EntryFilter.ALL.delegation(SUDRIA))).containsExactly(3L, 1L);
        assertThat(found(EntryFilter.ALL.delegation(SUDRIA).outcome(Outcome.DENIED)))
                .containsExactly(3L);
        assertThat(found(EntryFilter.ALL.subject(subject.id()))).containsExactly(1L);
        assertThatIllegalArgumentException().isThrownBy(() -> EntryFilter.ALL.action("attachment:%"));
    }

    @Test
    void showsNoEntryThatWasChanged() {
        world.post(delegate, 3);
        world.jdbc
                .sql("update audit_leaf set entry = (select entry from audit_leaf where idx = 0) where idx = 1")
                .update();

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> world.trail.entries(tree, Long.MAX_VALUE, 3))
                .withMessageContaining("entry 1");
    }

    @Test
    void keepsTreesApart() {
        var other = Delegate.in(workspace());
        world.post(delegate, 2);
        world.post(other, 1);

        assertThat(world.trail.head(tree).size()).isEqualTo(2);
        assertThat(world.trail.entries(other.tree(), Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void tellsOfEveryEntryInsideTheTransaction() {
        var subject = message();

        record(delegate, POST, subject, Map.of("reason", "x"));
        world.trail.denied(delegate, DOWNLOAD, subject);

        assertThat(world.published)
                .containsExactly(
                        new EntryAppended(tree, 0, "message:post", Outcome.ALLOWED, SubjectKind.MESSAGE, subject.id()),
                        new EntryAppended(
                                tree, 1, "attachment:download", Outcome.DENIED, SubjectKind.MESSAGE, subject.id()));
    }

    @Test
    void acceptsNoActionMadeOfOtherText() {
        for (var permission : new String[] {"", "message post", "message:*", "message:", "Message:post", "a,b"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> world.trail.denied(delegate, () -> permission, message()));
        }
    }

    private void record(Delegate by, AuditAction action, Subject subject, Map<String, String> details) {
        world.transaction.executeWithoutResult(status -> world.trail.append(by, action, subject, details));
    }

    private List<Long> found(EntryFilter filter) {
        return world.trail.entries(tree, filter, Long.MAX_VALUE, 10).stream()
                .map(Entry::index)
                .toList();
    }
}
