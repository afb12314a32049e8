package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.entente.audit.TrailFixture.Action.ADMIT;
import static org.entente.audit.TrailFixture.Action.POST;
import static org.entente.audit.TrailFixture.message;
import static org.entente.audit.TrailFixture.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.entente.audit.TrailFixture.Delegate;
import org.entente.keys.IntegrityFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made of a stored tree: proofs, signatures, anchors, exports; and what each says when the store was changed. */
@ParameterizedClass
@EnumSource(Engine.class)
class StoredTreeTest {

    private static final int SIZE = 600;

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
    void provesEntriesAndGrowthFromStoredNodes() {
        grow(SIZE);
        var hashes = new ArrayList<byte[]>();
        var roots = new ArrayList<byte[]>();
        var frontier = new Frontier();
        roots.add(frontier.root());
        world.ledger.read(tree, SIZE, leaf -> {
            hashes.add(leaf.leafHash());
            frontier.append(leaf.leafHash());
            roots.add(frontier.root());
        });

        for (var size : new int[] {1, 2, 255, 256, 257, 511, 512, 513, SIZE}) {
            for (var index : new int[] {0, size / 2, size - 1}) {
                var proof = world.proofs.inclusion(tree, index, size);
                assertThat(Merkle.verifyInclusion(hashes.get(index), index, size, proof, roots.get(size)))
                        .isTrue();
            }
            for (var older : new int[] {1, size / 3 + 1, size}) {
                var proof = world.proofs.consistency(tree, older, size);
                assertThat(Merkle.verifyConsistency(older, size, roots.get(older), roots.get(size), proof))
                        .isTrue();
            }
            assertThat(world.proofs.extend(new Head(tree, size, roots.get(size))))
                    .isTrue();
            assertThat(world.proofs.extend(new Head(tree, size, roots.get(size - 1))))
                    .isFalse();
        }
        assertThat(world.proofs.extend(new Head(tree, 0, Merkle.emptyRoot()))).isTrue();
        assertThat(world.proofs.extend(new Head(tree, SIZE + 1, roots.get(SIZE))))
                .isFalse();
    }

    @Test
    void storesANodeForEachCompleteSubtreeOf256AndMore() {
        grow(SIZE);

        assertThat(world.jdbc
                        .sql("select level, idx from audit_node order by level, idx")
                        .query((row, number) -> row.getInt(1) + "/" + row.getLong(2))
                        .list())
                .containsExactly("8/0", "8/1", "9/0");
    }

    @Test
    void signsWhatTheTreeHasComeTo() {
        world.post(delegate, 5);

        var note = world.checkpoints().sign(tree);

        var head = world.trail.head(tree);
        assertThat(Checkpoint.parse(note.text()))
                .isEqualTo(new Checkpoint("entente.example/log/" + tree.value(), 5, head.root()));
        assertThat(note.verifiedBy(world.keys.verifiers(tree))).hasSize(2);
        assertThat(world.checkpoints().latest(tree).orElseThrow()).hasToString(note.toString());
    }

    @Test
    void signsTheSameTreeOnce() {
        world.post(delegate, 5);
        var checkpoints = world.checkpoints();

        var first = checkpoints.sign(tree);

        assertThat(checkpoints.sign(tree)).hasToString(first.toString());
        assertThat(world.checkpoints().sign(tree)).hasToString(first.toString());
        world.post(delegate, 1);
        assertThat(Checkpoint.parse(checkpoints.sign(tree).text()).size()).isEqualTo(6);
    }

    @Test
    void signsTheEmptyTree() {
        assertThat(Checkpoint.parse(world.checkpoints().sign(tree).text()).size())
                .isZero();
        world.post(delegate, 1);
        assertThat(Checkpoint.parse(world.checkpoints().sign(tree).text()).size())
                .isEqualTo(1);
    }

    @Test
    void signsNothingAfterADatabaseWasRolledBack() {
        world.post(delegate, 5);
        var before = world.jdbc
                .sql("select frontier from audit_head")
                .query((row, number) -> row.getBytes(1))
                .single();
        world.post(delegate, 3);
        world.checkpoints().sign(tree);

        world.jdbc.sql("delete from audit_leaf where idx >= 5").update();
        world.jdbc
                .sql("update audit_head set size = 5, frontier = ?, signed_size = null, signed_note = null")
                .param(before)
                .update();

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> world.checkpoints().sign(tree))
                .withMessageContaining("8 entries");
        world.post(delegate, 5);
        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> world.checkpoints().sign(tree));
    }

    /** Without its own memory the signer still has the last signature in the database, if its key fits. */
    @Test
    void signsNothingThatContradictsTheKeptSignature() {
        world.post(delegate, 5);
        world.checkpoints().sign(tree);
        rewriteAll();

        var forgetful = world.checkpoints(world.folder.resolve("another-state"));

        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> forgetful.sign(tree));
    }

    @Test
    void takesNoSignatureOfAnotherKeyForItsOwn() {
        world.post(delegate, 5);
        var strangers = TrailFixture.keys("somebody else");
        var forged = strangers.sign(
                tree,
                new Checkpoint(strangers.origin(tree), 5, world.trail.head(tree).root()),
                TrailFixture.NOON);
        world.ledger.saveSigned(tree, 5, forged.toString());

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> world.checkpoints().latest(tree));
        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> world.trail.check(tree));
    }

    @Test
    void signsNothingInTheMiddleOfAnAct() {
        assertThatIllegalStateException()
                .isThrownBy(() -> world.transaction.executeWithoutResult(status -> {
                    world.trail.append(delegate, POST, message(), Map.of());
                    world.checkpoints().sign(tree);
                }));
    }

    @Test
    void anchorsAllWorkspacesInThePlatformsTree() {
        world.post(delegate, 2);
        world.post(Delegate.in(workspace()), 1);

        var tick = world.anchors().tick().orElseThrow();

        var entry = world.trail.entries(TreeId.PLATFORM, Long.MAX_VALUE, 1).getFirst();
        assertThat(entry.index()).isEqualTo(tick);
        assertThat(entry.kind()).isEqualTo(EntryKind.ANCHOR);
        assertThat(entry.permission()).isEqualTo("platform:trail:anchor");
        assertThat(entry.subject().revision()).isEqualTo(2);
        assertThat(entry.subject().contentHash()).isEqualTo(world.anchors().rootAt(tick));
    }

    @Test
    void anchorsOnlyWhenSomethingGrew() {
        assertThat(world.anchors().tick()).isEmpty();
        world.post(delegate, 1);
        assertThat(world.anchors().tick()).hasValue(0);
        assertThat(world.anchors().tick()).isEmpty();
        world.post(delegate, 1);
        assertThat(world.anchors().tick()).hasValue(1);
    }

    @Test
    void computesOldAnchorsAnew() {
        var other = Delegate.in(workspace());
        world.post(delegate, 1);
        var first = world.anchors().tick().orElseThrow();
        world.post(other, 1);
        var second = world.anchors().tick().orElseThrow();
        world.post(delegate, 1);
        var third = world.anchors().tick().orElseThrow();

        for (var tick : new long[] {first, second, third}) {
            var entry = Leaf.decode(
                    world.ledger.leaf(TreeId.PLATFORM, tick).orElseThrow().entry());
            assertThat(world.anchors().rootAt(tick)).isEqualTo(entry.subject().contentHash());
        }
    }

    /** One who sees the leaf of a workspace at two ticks cannot tell whether the workspace grew in between. */
    @Test
    void saltsEachAnchorAnew() {
        var same = new Ledger.Anchored(tree, 1, Merkle.emptyRoot());

        assertThat(world.anchors().leaf(1, same)).isNotEqualTo(world.anchors().leaf(2, same));
        assertThat(world.anchors().leaf(1, same)).hasSize(17 + 32 + 16 + 8 + 32);
    }

    @Test
    void exportsWhatTheVerifierFindsValid() throws IOException {
        grow(SIZE);
        world.transaction.execute(
                status -> world.trail.statement(delegate, ADMIT, message(), "a statement\nof \u00e9\n"));
        world.trail.denied(delegate, POST, message());

        assertThat(verify(world.export(tree), Optional.empty())).startsWith("VALID\n" + (SIZE + 2) + " entries");
    }

    @Test
    void exportsThePlatformAndTheEmptyTree() throws IOException {
        world.post(delegate, 1);
        world.anchors().tick();

        assertThat(verify(world.export(TreeId.PLATFORM), Optional.empty())).startsWith("VALID\n1 entries");
        assertThat(verify(world.export(workspace()), Optional.empty())).startsWith("VALID\n0 entries");
    }

    @Test
    void continuesItsOlderCheckpointsInLaterExports() throws IOException {
        world.post(delegate, 3);
        var kept = Files.writeString(
                world.folder.resolve("kept"), world.checkpoints().sign(tree).toString());
        world.post(delegate, 4);

        assertThat(verify(world.export(tree), Optional.of(kept))).startsWith("VALID");
    }

    @Test
    void exportsATreeThatWasTamperedWithAsEvidence() throws IOException {
        world.post(delegate, 9);
        world.checkpoints().sign(tree);
        world.jdbc
                .sql("update audit_leaf set entry = (select entry from audit_leaf where idx = 2) where idx = 4")
                .update();

        assertThat(verify(world.export(tree), Optional.empty())).startsWith("NOT VALID\nentry 4");
    }

    @Test
    void exportsTheGapThatALostEntryLeaves() throws IOException {
        world.post(delegate, 9);
        world.checkpoints().sign(tree);
        world.jdbc.sql("delete from audit_leaf where idx in (4, 8)").update();

        assertThat(verify(world.export(tree), Optional.empty()))
                .startsWith("NOT VALID\nentry 4 (the one before it is of 2026-11-23T12:00:00Z)\nit was removed");
    }

    @Test
    void exportsUnderTheOldSignatureWhatCannotBeSigned() throws IOException {
        world.post(delegate, 9);
        world.checkpoints().sign(tree);
        rewriteAll();

        assertThat(verify(world.export(tree), Optional.empty()))
                .startsWith("NOT VALID\none of the entries 0 to 8\nentries and hashes were changed together");
    }

    @Test
    void namesTheEntryThatNoLongerFitsWhenItChecksItself() {
        world.post(delegate, 5);
        assertThat(world.trail.check(tree)).isEqualTo(world.trail.head(tree));

        tamper("update audit_leaf set details = null where idx = 3", "entry 3 does not have its details");
        tamper(
                "update audit_leaf set leaf_hash = (select leaf_hash from audit_leaf where idx = 1) where idx = 2",
                "entry 2 does not have its hash");
        tamper(
                "update audit_leaf set entry = (select entry from audit_leaf where idx = 0) where idx = 1",
                "entry 1 stands in the wrong place");
        tamper("delete from audit_leaf where idx = 0", "entry 0 is missing");
    }

    @Test
    void noticesWhenTheTailIsMissing() {
        world.post(delegate, 5);

        tamper("delete from audit_leaf where idx = 4", "entry 4 is missing");
    }

    @Test
    void noticesWhenTheHeadWasChanged() {
        world.post(delegate, 5);

        tamper("update audit_head set size = 3", "do not come to the root of its head");
    }

    @Test
    void noticesWhenEverythingWasRewritten() {
        world.post(delegate, 5);
        world.checkpoints().sign(tree);
        rewriteAll();

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> world.trail.check(tree))
                .withMessageContaining("its first 5 entries do not come to the signed root");
    }

    @Test
    void isDownAsLongAsTheTreeIsNotWhatItWas() {
        var watch = new Watch(world.ledger, world.anchors(), world.checkpoints(), world.selfCheck);
        world.post(delegate, 5);
        watch.anchor();
        watch.check();
        assertThat(watch.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(world.checkpoints().latest(TreeId.PLATFORM)).isPresent();

        var entry = world.ledger.leaf(tree, 2).orElseThrow().entry();
        world.jdbc
                .sql("update audit_leaf set entry = (select entry from audit_leaf where log_id = :t and idx = 1)"
                        + " where log_id = :t and idx = 2")
                .param("t", tree.value())
                .update();
        watch.check();
        assertThat(watch.health().getStatus().getCode()).isEqualTo("DOWN");

        world.jdbc
                .sql("update audit_leaf set entry = :entry where log_id = :t and idx = 2")
                .param("entry", entry)
                .param("t", tree.value())
                .update();
        watch.check();
        assertThat(watch.health().getStatus().getCode()).isEqualTo("UP");
    }

    private void grow(int size) {
        world.transaction.executeWithoutResult(status -> {
            for (var i = 0; i < size; i++) {
                world.trail.append(delegate, POST, message(), i % 100 == 0 ? Map.of("reason", "x") : Map.of());
            }
        });
    }

    private void tamper(String sql, String complaint) {
        world.jdbc.sql(sql).update();
        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> world.trail.check(tree))
                .withMessageContaining(complaint);
    }

    /** As somebody does who owns the database: other entries, and everything over them computed anew. */
    private void rewriteAll() {
        var frontier = new Frontier();
        world.ledger.read(tree, 1000, stored -> {
            var leaf = Leaf.decode(stored.entry());
            var entry = new Leaf(
                            leaf.kind(),
                            leaf.time().plusMillis(1),
                            leaf.tree(),
                            leaf.index(),
                            leaf.event(),
                            leaf.account(),
                            leaf.delegation(),
                            leaf.outcome(),
                            leaf.permission(),
                            leaf.subject(),
                            leaf.detailsHash())
                    .encode();
            frontier.append(Merkle.leafHash(entry));
            world.jdbc
                    .sql("update audit_leaf set entry = :entry, leaf_hash = :hash where log_id = :t and idx = :idx")
                    .param("entry", entry)
                    .param("hash", Merkle.leafHash(entry))
                    .param("t", tree.value())
                    .param("idx", leaf.index())
                    .update();
        });
        world.jdbc
                .sql("update audit_head set frontier = :frontier where log_id = :t")
                .param("frontier", frontier.bytes())
                .param("t", tree.value())
                .update();
    }

    private static String verify(Path file, Optional<Path> older) {
        var out = new ByteArrayOutputStream();
        Verify.run(file, older, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
