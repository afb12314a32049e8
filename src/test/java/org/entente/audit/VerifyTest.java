package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.audit.SampleExport.KEYS;
import static org.entente.audit.SampleExport.TREE;
import static org.entente.audit.SampleExport.flip;
import static org.entente.audit.SampleExport.leaf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.keys.SignedNote;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final String TEN = "tile/entries/000.p/10";
    private static final String TEN_HASHES = "tile/0/000.p/10";
    private static final int SIZE = 700;

    @TempDir
    Path folder;

    private String said = "";

    @Nested
    class FindsValid {

        @Test
        void anUntouchedExport() {
            assertThat(check(SampleExport.of(10))).isZero();

            assertThat(said.lines().limit(3))
                    .containsExactly(
                            "VALID",
                            "10 entries in entente.example/log/0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e51",
                            "root " + Base64.getEncoder().encodeToString(SampleExport.root(10)));
        }

        @Test
        void exportsOfManySizes() {
            for (var size : List.of(0, 1, 2, 255, 256, 257, 511, 512, 513, SIZE)) {
                assertThat(check(SampleExport.of(size))).as(said).isZero();
                assertThat(said).contains(size + " entries");
            }
        }

        @Test
        void anExportThatContinuesAnOlderCheckpoint() {
            for (var older : List.of(1, 3, 255, 256, 300, SIZE)) {
                assertThat(check(SampleExport.of(SIZE), older)).as(said).isZero();
            }
        }

        @Test
        void anExportPackedAnewByAnotherProgram() throws IOException {
            var shuffled = new ArrayList<>(SampleExport.of(300).files().entrySet());
            Collections.reverse(shuffled);
            var file = folder.resolve("again.zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("tile/"));
                for (var each : shuffled) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue());
                }
                zip.putNextEntry(new ZipEntry("my-notes.txt"));
            }

            assertThat(check(file)).as(said).isZero();
        }

        @Test
        void anExportCosignedByAStranger() {
            var stranger = TrailFixture.keys("a witness");
            var export = SampleExport.of(10);
            var note = SignedNote.parse(export.text("checkpoint"));
            var witnessed = note.with(stranger.sign(TreeId.PLATFORM, Checkpoint.parse(note.text()), SampleExport.START)
                    .signatures()
                    .getFirst());

            assertThat(check(export.put("checkpoint", witnessed.toString()))).isZero();
        }

        @Test
        void butSaysWhenTheKeyCameWithTheFile() {
            check(SampleExport.of(10));
            assertThat(lines()).hasSize(4).contains("note: the keys came with the file; compare with yours: " + key());

            assertThat(check(SampleExport.of(10), "--key", key())).isZero();
            assertThat(said).doesNotContain("note:");
        }

        @Test
        void butMentionsClocksThatWentBackwards() {
            var leaves = new ArrayList<Leaf>();
            for (var i = 0; i < 3; i++) {
                leaves.add(leaf(2 - i));
            }
            // the order of entries counts, not their times: an export written from a clock that ran backwards
            var entries = new ArrayList<byte[]>();
            for (var i = 0; i < 3; i++) {
                var late = leaves.get(i);
                entries.add(new Leaf(
                                late.kind(),
                                SampleExport.START.minusSeconds(60L * i),
                                TREE,
                                i,
                                late.event(),
                                late.account(),
                                late.delegation(),
                                late.outcome(),
                                late.permission(),
                                late.subject(),
                                Leaf.NO_HASH)
                        .encode());
            }

            assertThat(check(exportOf(entries))).as(said).isZero();
            assertThat(said).contains("note: entries dated before the one in front of them: 2");
        }
    }

    @Nested
    class NamesTheFirstWrongEntry {

        @Test
        void whoseBytesWereChanged() {
            for (var at : List.of(0, 4, 5, 13, 40, 60, 100, 130, 200)) {
                var export = SampleExport.of(10).changeBundle(TEN, entries -> {
                    entries.set(7, flip(entries.get(7), at));
                    return entries;
                });

                assertThat(check(export)).isEqualTo(Verify.TAMPERED);
                assertThat(lines().getFirst()).isEqualTo("NOT VALID");
                assertThat(lines().get(1)).startsWith("entry 7");
            }
        }

        @Test
        void withItsTimeAndTheReason() {
            var export = SampleExport.of(10).changeBundle(TEN, entries -> {
                entries.set(7, leaf(7, "message:edit").encode());
                return entries;
            });

            assertThat(check(export)).isEqualTo(Verify.TAMPERED);
            assertThat(lines())
                    .containsExactly(
                            "NOT VALID",
                            "entry 7 of 2026-11-23T22:00:07Z",
                            "its bytes were changed: they do not have the hash of the signed entry");
        }

        @Test
        void whereverTheFileIsChanged() {
            var file = SampleExport.of(10).files().get(TEN);
            for (var at = 0; at < file.length; at += 3) {
                var position = at;
                assertThat(check(SampleExport.of(10).change(TEN, bytes -> flip(bytes, position))))
                        .as("byte %d: %s", at, said)
                        .isEqualTo(Verify.TAMPERED);
                assertThat(lines().get(1)).startsWith("entry " + at / (file.length / 10));
            }
        }

        @Test
        void thatWasRemoved() {
            for (var index = 0; index < 10; index++) {
                var removed = index;
                var export = SampleExport.of(10).changeBundle(TEN, entries -> {
                    entries.remove(removed);
                    return entries;
                });

                assertThat(check(export)).isEqualTo(Verify.TAMPERED);
                assertThat(lines().get(1)).startsWith("entry " + index);
                assertThat(lines().get(2)).startsWith("it was removed");
            }
        }

        @Test
        void thatWasInserted() {
            for (var index = 0; index <= 10; index++) {
                var inserted = index;
                var export = SampleExport.of(10).changeBundle(TEN, entries -> {
                    entries.add(inserted, leaf(inserted, "message:forged").encode());
                    return entries;
                });

                assertThat(check(export)).isEqualTo(Verify.TAMPERED);
                assertThat(lines().get(1)).startsWith("entry " + index);
                assertThat(lines().get(2)).matches("it was (inserted|added).*");
            }
        }

        @Test
        void thatIsThereTwice() {
            var export = SampleExport.of(10).changeBundle(TEN, entries -> {
                entries.add(6, entries.get(2));
                return entries;
            });

            assertThat(check(export)).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).startsWith("entry 6");
            assertThat(lines().get(2)).startsWith("it was inserted");
        }

        @Test
        void thatWasExchangedWithAnother() {
            for (var other : List.of(3, 5, 9)) {
                var export = SampleExport.of(10).changeBundle(TEN, entries -> {
                    Collections.swap(entries, 2, other);
                    return entries;
                });

                assertThat(check(export)).isEqualTo(Verify.TAMPERED);
                assertThat(lines().get(1)).startsWith("entry 2");
                assertThat(lines().get(2)).contains("exchanged").contains("entry " + other + " stands in its place");
            }
        }

        @Test
        void thatTookThePlaceOfAnEntryInAnotherFile() {
            var export = SampleExport.of(SIZE);
            var last = new byte[1][];
            export.changeBundle("tile/entries/001", entries -> {
                last[0] = entries.get(255);
                entries.set(255, leaf(100).encode());
                return entries;
            });

            assertThat(check(export)).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).startsWith("entry 511");
            assertThat(lines().get(2)).contains("says that it is entry 100");
        }

        @Test
        void evenWhenItsHashWasForgedToo() {
            var other = leaf(7);
            var wrongPlace = leaf(8).encode();
            var wrongTree = new Leaf(
                    other.kind(),
                    other.time(),
                    TreeId.PLATFORM,
                    7,
                    other.event(),
                    other.account(),
                    other.delegation(),
                    other.outcome(),
                    other.permission(),
                    other.subject(),
                    other.detailsHash());

            assertThat(check(SampleExport.of(10).forge(7, wrongPlace, 10))).isEqualTo(Verify.TAMPERED);
            assertThat(lines().subList(1, 3))
                    .containsExactly("entry 7 of 2026-11-23T22:00:08Z", "it says that it is entry 8");
            assertThat(check(SampleExport.of(10).forge(7, wrongTree.encode(), 10)))
                    .isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(2)).isEqualTo("it belongs to another tree: platform");
            assertThat(check(SampleExport.of(10).forge(7, new byte[] {1, 2, 3}, 10)))
                    .isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("entry 7");
        }

        @Test
        void asCloselyAsTheHashesAllow() {
            var forged = leaf(301, "message:forged").encode();

            assertThat(check(SampleExport.of(10)
                            .forge(7, leaf(7, "message:forged").encode(), 10)))
                    .isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("one of the entries 0 to 9");
            assertThat(check(SampleExport.of(SIZE).forge(301, forged, SIZE))).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("one of the entries 256 to 511");
            assertThat(check(SampleExport.of(SIZE).forge(601, leaf(601, "a:b").encode(), SIZE), 600))
                    .isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("one of the entries 600 to 699");
        }

        @Test
        void whoseDetailsWereChanged() {
            var details = "details/000.p/10";
            var changed = SampleExport.of(10).changeBundle(details, parts -> {
                parts.set(6, flip(parts.get(6), 3));
                return parts;
            });
            var added = SampleExport.of(10).changeBundle(details, parts -> {
                parts.set(5, new byte[] {1});
                return parts;
            });

            assertThat(check(changed)).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("entry 6 of 2026-11-23T22:00:06Z");
            assertThat(check(added)).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("entry 5 of 2026-11-23T22:00:05Z");
        }

        @Test
        void whoseStatementWasChanged() {
            var export = SampleExport.of(10).put("statements/3.note", SampleExport.STATEMENT + "epoch 2\n");

            assertThat(check(export)).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("entry 3 of 2026-11-23T22:00:03Z");
        }

        @Test
        void orSaysThatOnlyAHashWasChanged() {
            assertThat(check(SampleExport.of(10).change(TEN_HASHES, hashes -> flip(hashes, 7 * 32))))
                    .isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).startsWith("entry 7");
            assertThat(lines().get(2)).contains("the entry is the signed one");

            assertThat(check(SampleExport.of(SIZE).change("tile/1/000.p/2", hashes -> flip(hashes, 40))))
                    .isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("one of the entries 256 to 511");
            assertThat(lines().get(2)).contains("the entries are the signed ones");
        }

        @Test
        void thatIsBehindTheEnd() {
            var export = SampleExport.of(10).put("tile/entries/001.p/1", new byte[] {0, 1, 0});

            assertThat(check(export)).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("file tile/entries/001.p/1");
            assertThat(check(SampleExport.of(10).put("statements/4.note", "x"))).isEqualTo(Verify.TAMPERED);
            assertThat(check(SampleExport.of(10).put("details/\u001b[31m", "x")))
                    .isEqualTo(Verify.TAMPERED);
            assertThat(said).doesNotContain("\u001b");
        }
    }

    @Nested
    class BelievesNoOtherCheckpoint {

        @Test
        void signedByAForeignKey() {
            var foreign = TrailFixture.keys("somebody else");
            var checkpoint = new Checkpoint(KEYS.origin(TREE), 10, SampleExport.root(10));
            var export = SampleExport.of(10)
                    .put(
                            "checkpoint",
                            foreign.sign(TREE, checkpoint, SampleExport.START).toString());

            assertThat(check(export)).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("checkpoint");

            export.put("policy", "log " + foreign.verifiers(TREE).getFirst().vkey() + "\nquorum none\n");
            assertThat(check(export)).isZero();
            assertThat(check(export, "--key", key())).isEqualTo(Verify.TAMPERED);
            assertThat(check(export, 5)).isEqualTo(Verify.TAMPERED);
        }

        @Test
        void withASignatureThatWasChanged() {
            var note = SignedNote.parse(SampleExport.of(10).text("checkpoint"));
            for (var broken = 0; broken < 2; broken++) {
                var signatures = new ArrayList<>(note.signatures());
                var signature = signatures.get(broken);
                signatures.set(
                        broken,
                        new SignedNote.Signature(signature.name(), signature.keyId(), flip(signature.value(), 20)));
                var export = SampleExport.of(10)
                        .put(
                                "checkpoint",
                                SignedNote.of(note.text(), signatures.toArray(new SignedNote.Signature[0]))
                                        .toString());

                assertThat(check(export)).isEqualTo(Verify.TAMPERED);
                assertThat(lines().get(1)).isEqualTo("checkpoint");
            }
        }

        @Test
        void lackingASignatureThatTheReaderAskedFor() {
            var note = SignedNote.parse(SampleExport.of(10).text("checkpoint"));
            var single = SignedNote.of(note.text(), note.signatures().getFirst());
            var export = SampleExport.of(10).put("checkpoint", single.toString());

            assertThat(check(export)).isZero();
            assertThat(check(export, "--key", key())).isZero();
            assertThat(check(export, "--key", KEYS.verifiers(TREE).get(1).vkey()))
                    .isEqualTo(Verify.TAMPERED);
            assertThat(check(
                            export,
                            "--key",
                            key(),
                            "--key",
                            KEYS.verifiers(TREE).get(1).vkey()))
                    .isEqualTo(Verify.TAMPERED);
        }

        @Test
        void ofAnotherSize() {
            var shorter =
                    SampleExport.of(10).put("checkpoint", SampleExport.signed(9).toString());
            var longer = SampleExport.of(10)
                    .put("checkpoint", SampleExport.signed(11).toString());

            assertThat(check(shorter)).isEqualTo(Verify.INCOMPLETE);
            assertThat(check(longer)).isEqualTo(Verify.INCOMPLETE);
        }

        @Test
        void ofOtherEntries() {
            var forged = new Checkpoint(KEYS.origin(TREE), 10, SampleExport.root(11));
            var export = SampleExport.of(10)
                    .put(
                            "checkpoint",
                            KEYS.sign(TREE, forged, SampleExport.START).toString());

            assertThat(check(export)).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("one of the entries 0 to 9");
        }

        @Test
        void ofAnotherTree() {
            var other = new Checkpoint(KEYS.origin(TreeId.PLATFORM), 10, SampleExport.root(10));
            var policy = "log " + KEYS.verifiers(TreeId.PLATFORM).getFirst().vkey() + "\n";
            var export = SampleExport.of(10)
                    .put(
                            "checkpoint",
                            KEYS.sign(TreeId.PLATFORM, other, SampleExport.START)
                                    .toString())
                    .put("policy", policy);

            assertThat(check(export)).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).startsWith("entry 0");
            assertThat(lines().get(2)).contains("another tree");
        }
    }

    @Nested
    class ComparesWithTheCheckpointThatTheReaderKept {

        @Test
        void andSeesThatTheTailWasCut() {
            assertThat(check(SampleExport.of(10), 12)).isEqualTo(Verify.TAMPERED);
            assertThat(lines())
                    .containsExactly(
                            "NOT VALID",
                            "entry 10",
                            "it was removed: the checkpoint that you hold has 12 entries, this file 10");
        }

        @Test
        void andSeesThatHistoryWasRewritten() throws IOException {
            var other = new Checkpoint(KEYS.origin(TREE), 6, SampleExport.root(7));
            var kept = save("kept", KEYS.sign(TREE, other, SampleExport.START).toString());

            assertThat(check(SampleExport.of(10).save(folder), Optional.of(kept)))
                    .isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).isEqualTo("one of the entries 0 to 5");
        }

        @Test
        void unlessItProvesNothing() {
            assertThat(check(SampleExport.of(10), 0)).isZero();
            assertThat(said).contains("note: the older checkpoint has no entries, so it proves nothing");
        }

        @Test
        void whichMustBeOneOfTheSameTree() throws IOException {
            var platform = new Checkpoint(KEYS.origin(TreeId.PLATFORM), 1, SampleExport.root(1));
            var kept = save(
                    "kept",
                    KEYS.sign(TreeId.PLATFORM, platform, SampleExport.START).toString());
            var export = SampleExport.of(10).save(folder);

            assertThat(check(export, Optional.of(kept))).isEqualTo(Verify.TAMPERED);
            assertThat(check(export, Optional.of(save("text", "hello\n")))).isEqualTo(Verify.UNREADABLE);
            assertThat(check(export, Optional.of(folder.resolve("none")))).isEqualTo(Verify.UNREADABLE);
        }
    }

    @Nested
    class SaysWhatIsMissing {

        @Test
        void whenFilesAreNotThere() {
            for (var name : SampleExport.of(SIZE).files().keySet()) {
                if (name.startsWith("tile/") || name.startsWith("details/") || name.startsWith("statements/")) {
                    assertThat(check(SampleExport.of(SIZE).remove(name)))
                            .as(name)
                            .isEqualTo(Verify.INCOMPLETE);
                    assertThat(lines().getFirst()).isEqualTo("INCOMPLETE");
                }
            }
        }

        @Test
        void byTheFirstEntryThatLacksIt() {
            check(SampleExport.of(SIZE).remove("tile/entries/001"));
            assertThat(lines().subList(1, 3)).containsExactly("entry 256", "the file does not hold tile/entries/001");

            check(SampleExport.of(10).remove("statements/3.note"));
            assertThat(lines().get(1)).isEqualTo("entry 3 of 2026-11-23T22:00:03Z");

            check(SampleExport.of(10).remove("details/000.p/10"));
            assertThat(lines().get(1)).isEqualTo("entry 0 of 2026-11-23T22:00:00Z");
        }

        @Test
        void butFirstWhatIsWrong() {
            var export = SampleExport.of(SIZE)
                    .remove("tile/entries/002.p/188")
                    .changeBundle("tile/entries/000", entries -> {
                        entries.set(9, flip(entries.get(9), 50));
                        return entries;
                    });

            assertThat(check(export)).isEqualTo(Verify.TAMPERED);
            assertThat(lines().get(1)).startsWith("entry 9");
        }
    }

    @Nested
    class RefusesWhatIsNoExport {

        @Test
        void suchAsOtherFiles() throws IOException {
            assertThat(check(save("text.zip", "hello"))).isEqualTo(Verify.UNREADABLE);
            assertThat(check(folder)).isEqualTo(Verify.UNREADABLE);
            assertThat(check(folder.resolve("none"))).isEqualTo(Verify.UNREADABLE);
            assertThat(lines().getFirst()).isEqualTo("UNREADABLE");
        }

        @Test
        void suchAsAFileThatWasCut() throws IOException {
            var whole = Files.readAllBytes(SampleExport.of(10).save(folder));
            for (var length = 0; length < whole.length; length += 97) {
                var cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));
                assertThat(check(cut)).isEqualTo(Verify.UNREADABLE);
            }
        }

        @Test
        void suchAsExportsWithoutTheirFirstFiles() {
            assertThat(check(SampleExport.of(10).remove("checkpoint"))).isEqualTo(Verify.UNREADABLE);
            assertThat(check(SampleExport.of(10).remove("policy"))).isEqualTo(Verify.UNREADABLE);
            assertThat(check(SampleExport.of(10).put("checkpoint", "no note"))).isEqualTo(Verify.UNREADABLE);
            assertThat(check(SampleExport.of(10).put("policy", "log x+y+z\n"))).isEqualTo(Verify.UNREADABLE);
        }

        @Test
        void suchAsAFileThatIsThereTwice() throws IOException {
            var first = SampleExport.of(10);
            var file = first.put("checkpoinu", first.files().get("checkpoint")).save(folder);
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            Files.write(file, bytes.replace("checkpoinu", "checkpoint").getBytes(StandardCharsets.ISO_8859_1));

            assertThat(check(file)).isEqualTo(Verify.UNREADABLE);
            assertThat(said).contains("twice");
        }

        @Test
        void withoutUnpackingWhatIsTooLong() {
            var zeros = new byte[40_000_000];

            assertThat(check(SampleExport.of(10).put(TEN, zeros))).isEqualTo(Verify.TAMPERED);
            assertThat(said).contains("longer than it can be");
            assertThat(check(SampleExport.of(10).put("checkpoint", zeros))).isEqualTo(Verify.UNREADABLE);
            assertThat(check(SampleExport.of(10).put("details/000.p/10", zeros)))
                    .isEqualTo(Verify.TAMPERED);
        }

        @Test
        void whoseSizeIsAbsurd() {
            var huge = new Checkpoint(KEYS.origin(TREE), 999_999_999_999_999_999L, SampleExport.root(10));
            var export = SampleExport.of(10)
                    .put("checkpoint", KEYS.sign(TREE, huge, SampleExport.START).toString());

            assertThat(check(export)).isEqualTo(Verify.INCOMPLETE);
        }

        @Test
        void andExplainsItsUse() {
            for (var args : List.of(
                    new String[] {},
                    new String[] {"--help"},
                    new String[] {"--key"},
                    new String[] {"--checkpoint"},
                    new String[] {"a", "b"},
                    new String[] {"a", "--key", "nonsense"})) {
                assertThat(run(args)).isEqualTo(Verify.UNREADABLE);
                assertThat(said).startsWith("usage:");
            }
        }
    }

    private SampleExport exportOf(List<byte[]> entries) {
        var frontier = new Frontier();
        entries.forEach(entry -> frontier.append(Merkle.leafHash(entry)));
        var note =
                KEYS.sign(TREE, new Checkpoint(KEYS.origin(TREE), entries.size(), frontier.root()), SampleExport.START);
        var out = new ByteArrayOutputStream();
        try (var file = new ExportFile(out, note, KEYS.verifiers(TREE))) {
            for (var entry : entries) {
                file.add(entry, Merkle.leafHash(entry), null, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SampleExport.read(out.toByteArray());
    }

    private static String key() {
        return KEYS.verifiers(TREE).getFirst().vkey();
    }

    private List<String> lines() {
        return said.lines().toList();
    }

    private int check(SampleExport export, int older) {
        return check(
                export.save(folder),
                Optional.of(save("older-" + older, SampleExport.signed(older).toString())));
    }

    private int check(SampleExport export, String... options) {
        var args = new ArrayList<>(List.of(options));
        args.add(export.save(folder).toString());
        return run(args.toArray(new String[0]));
    }

    private int check(Path file) {
        return check(file, Optional.empty());
    }

    private int check(Path file, Optional<Path> older) {
        var out = new ByteArrayOutputStream();
        var code = Verify.run(file, older, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private int run(String... args) {
        var out = new ByteArrayOutputStream();
        var code = Verify.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private Path save(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
