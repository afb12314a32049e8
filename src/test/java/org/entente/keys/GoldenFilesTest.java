package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.keys.KeysFixture.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every later build opens what version 1 sealed. A failure here means that stored data would be lost: change the code,
 * never the files.
 */
class GoldenFilesTest {

    @ParameterizedTest
    @EnumSource
    void opensUnlockers(UnlockerKind kind) {
        try (var kek = seed("kek");
                var opened =
                        Unlocker.open(kind, 1, ANNA, GoldenFiles.CONTEXT, kek, golden(GoldenFiles.unlocker(kind)))) {
            assertThat(opened.bytes()).isEqualTo(seedBytes("abk"));
        }
    }

    @Test
    void opensTheBundle() {
        try (var abk = seed("abk");
                var anna = keysOf(ANNA)) {
            var bundle = Bundle.open(ANNA, abk, golden("bundle-v1.bin"));

            try (var keys = bundle.keys()) {
                assertThat(keys.kem().publicKey()).isEqualTo(anna.kem().publicKey());
                assertThat(keys.signing().publicKey()).isEqualTo(anna.signing().publicKey());
            }
            assertThat(bundle.revision()).isEqualTo(7);
            assertThat(bundle.pins()).usingRecursiveComparison().isEqualTo(BundleTest.PINS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensWraps(WrapKind kind) {
        try (var anna = keysOf(ANNA);
                var norland = keyOf(NORLAND, 3);
                var kit = keyOf(NORLAND, 99);
                var epoch = epochKey(DIALOGUE, 4)) {
            var carried = GoldenFiles.carried(kind, norland, epoch);
            var recipient = kind == WrapKind.DELEGATION_SEED ? anna.kem() : kit;
            var commitment = kind.commitmentOf(DIALOGUE.value(), 4, carried);

            try (var opened =
                    Wrap.open(kind, DIALOGUE.value(), 4, commitment, recipient, golden(GoldenFiles.wrap(kind)))) {
                assertThat(opened.bytes()).isEqualTo(carried.bytes());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensFields(FieldKind kind) {
        try (var epoch = epochKey(DIALOGUE, 4)) {
            assertThat(epoch.open(kind, ROW, 7, golden(GoldenFiles.field(kind))))
                    .asString()
                    .isEqualTo(GoldenFiles.TEXT);
        }
    }

    @Test
    void opensTheAttachment() throws IOException {
        var blob = new ByteArrayInputStream(golden("attachment-v1.bin"));
        try (var key = seed("attachment");
                var in = AttachmentCipher.open(blob, key, DIALOGUE.value(), ROW)) {
            assertThat(in.readAllBytes()).isEqualTo(GoldenFiles.FILE);
        }
    }

    /** Statements are signed deterministically, so today's must be the same to the byte. */
    @ParameterizedTest
    @EnumSource
    void verifiesStatements(StatementKind kind) {
        var note = new String(golden(GoldenFiles.statement(kind)), StandardCharsets.UTF_8);
        try (var anna = keysOf(ANNA)) {
            var read = Statement.verify(note, ANNA, anna.signing().publicKey());

            assertThat(read.text()).isEqualTo(StatementTest.example(kind).text());
            assertThat(StatementTest.example(kind).sign(anna)).hasToString(note);
        }
    }

    @Test
    void verifiesTheCheckpoint() {
        var note = SignedNote.parse(new String(golden("checkpoint-v1.txt"), StandardCharsets.UTF_8));
        try (var pair = SignedNoteTest.signingPair("log");
                var cosigning = GoldenFiles.cosigningKey()) {
            var log = NoteKey.of("log.example", pair).verifier();
            var cosigner = Cosigner.of("log.example", cosigning).verifier();

            assertThat(note.verifiedBy(List.of(log, cosigner))).containsExactly(log, cosigner);
        }
    }

    /** A kind without a golden file would not be frozen. */
    @Test
    void hasAFileForWhateverIsMade() throws IOException {
        assertThat(GoldenFiles.made())
                .allSatisfy((name, made) -> assertThat(golden(name)).as(name).hasSameSizeAs(made));
    }

    private static byte[] golden(String name) {
        return resourceBytes("/golden/" + name);
    }
}
