package org.entente.keys;

import static org.entente.keys.KeysFixture.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the golden files: one sealed value of every format, version 1, under the fixed keys of {@link KeysFixture}.
 *
 * <p>They were made once and are frozen. Run {@link #main} only for a new version of a format, under new names: it
 * refuses to overwrite a file, and {@link GoldenFilesTest} must go on opening the old ones.
 */
final class GoldenFiles {

    static final String TEXT = "Norland offers forty deminers and two machines from March to November.";
    static final byte[] CONTEXT = utf8(CHEAP_PHC);
    static final byte[] FILE = utf8(TEXT.repeat(20));

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenFiles() {}

    public static void main(String[] arguments) throws IOException {
        for (var file : made().entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    static Map<String, byte[]> made() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var kek = seed("kek");
                var abk = seed("abk");
                var anna = keysOf(ANNA);
                var norland = keyOf(NORLAND, 3);
                var kit = keyOf(NORLAND, 99);
                var epoch = epochKey(DIALOGUE, 4);
                var attachment = seed("attachment");
                var pair = SignedNoteTest.signingPair("log");
                var cosigning = cosigningKey()) {
            for (var kind : UnlockerKind.values()) {
                files.put(unlocker(kind), Unlocker.seal(kind, 1, ANNA, CONTEXT, kek, abk));
            }
            files.put("bundle-v1.bin", Bundle.seal(anna, BundleTest.PINS, 7, abk));
            for (var kind : WrapKind.values()) {
                var carried = carried(kind, norland, epoch);
                var recipient = kind == WrapKind.DELEGATION_SEED ? anna.kem() : kit;
                var commitment = kind.commitmentOf(DIALOGUE.value(), 4, carried);
                files.put(wrap(kind), Wrap.seal(kind, DIALOGUE.value(), 4, commitment, recipient.publicKey(), carried));
            }
            for (var kind : FieldKind.values()) {
                files.put(field(kind), epoch.seal(kind, ROW, 7, utf8(TEXT)));
            }
            files.put("attachment-v1.bin", sealedFile(attachment));
            for (var kind : StatementKind.values()) {
                var note = StatementTest.example(kind).sign(anna);
                files.put(statement(kind), utf8(note.toString()));
            }
            var checkpoint = SignedNote.of(
                            CosignerTest.CHECKPOINT,
                            NoteKey.of("log.example", pair).sign(CosignerTest.CHECKPOINT))
                    .with(Cosigner.of("log.example", cosigning).cosign(CosignerTest.CHECKPOINT, NOON));
            files.put("checkpoint-v1.txt", utf8(checkpoint.toString()));
        }
        return files;
    }

    static Secret carried(WrapKind kind, KemKeyPair delegation, EpochKey epoch) {
        return switch (kind) {
            case DELEGATION_SEED, RECOVERY_KIT -> delegation.seed();
            case EPOCH_KEY, LISTING_KEY -> epoch.secret();
        };
    }

    static MlDsa44Key cosigningKey() {
        try (var seed = seed("cosigner")) {
            return MlDsa44Key.fromSeed(seed);
        }
    }

    static String unlocker(UnlockerKind kind) {
        return named("unlocker", kind, "bin");
    }

    static String wrap(WrapKind kind) {
        return named("wrap", kind, "bin");
    }

    static String field(FieldKind kind) {
        return named("field", kind, "bin");
    }

    static String statement(StatementKind kind) {
        return named("statement", kind, "txt");
    }

    private static String named(String format, Enum<?> kind, String ending) {
        return format + "-" + kind.name().toLowerCase().replace('_', '-') + "-v1." + ending;
    }

    private static byte[] sealedFile(Secret key) throws IOException {
        var to = new ByteArrayOutputStream();
        try (var sealing = AttachmentCipher.seal(to, key, DIALOGUE.value(), ROW)) {
            sealing.write(FILE);
        }
        return to.toByteArray();
    }
}
