package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.keys.KeysFixture.*;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CosignerTest {

    static final String CHECKPOINT = """
            entente.example/log/platform
            5
            22h1C9MJbRg/eDJ3RHGnwnSyyUcF1R/1rKcrXlxDceU=
            """;

    private static final String NAME = "entente.example/log/platform";

    private final MlDsa44Key key = key("cosigner");
    private final Cosigner cosigner = Cosigner.of(NAME, key);

    @AfterEach
    void close() {
        key.close();
    }

    /** The specification's example of a log key: SHA-256("entente test ed25519 seed"). */
    @Test
    void signsTheCheckpointOfOurSpecification() {
        try (var pair = SignedNoteTest.signingPair("ed25519 seed")) {
            var log = NoteKey.of(NAME, pair);
            var line = log.sign(CHECKPOINT).line();

            assertThat(log.verifier().vkey())
                    .isEqualTo(NAME + "+44ac9ea7+AQKct6uUX7JlEOxeyAIEIGUXzY2yOL39nYSa1q8QxLAW");
            assertThat(line).startsWith("— " + NAME + " RKyep26lLl/O5kiS").endsWith("HMvGn/gg=\n");
        }
    }

    @Test
    void verifiesWhatItCosigned() {
        var note = SignedNote.parse(
                SignedNote.of(CHECKPOINT, cosigner.cosign(CHECKPOINT, NOON)).toString());
        var known = NoteVerifier.parse(cosigner.verifier().vkey());

        assertThat(note.verifiedBy(List.of(known))).containsExactly(known);
        assertThat(note.signatures().getFirst().value()).hasSize(8 + 2420);
        assertThat(ByteBuffer.wrap(note.signatures().getFirst().value()).getLong())
                .isEqualTo(NOON.getEpochSecond());
    }

    /** Laid out by hand after C2SP tlog-cosignature; 126 bytes for these names. */
    @Test
    void signsTheMessageOfTheSpecification() {
        var message = Cosigner.message(NAME, NOON.getEpochSecond(), CHECKPOINT);

        assertThat(HexFormat.of().formatHex(message))
                .isEqualTo("737562747265652f76310a00"
                        + "1c" + HexFormat.of().formatHex(utf8(NAME))
                        + "%016x".formatted(NOON.getEpochSecond())
                        + "1c" + HexFormat.of().formatHex(utf8(NAME))
                        + "0000000000000000" + "0000000000000005"
                        + "db68750bd3096d183f7832774471a7c274b2c94705d51ff5aca72b5e5c4371e5")
                .hasSize(2 * 126);
    }

    /** ML-DSA-44 of the JDK, an implementation that shares nothing with the one that signed. */
    @Test
    void convincesTheJdkToo() throws GeneralSecurityException {
        var message = utf8("a message");
        var subjectPublicKeyInfo = Octets.of("")
                .bytes(HexFormat.of().parseHex("30820532300b06096086480165030403110382052100"))
                .bytes(key.publicKey())
                .toBytes();
        var verifier = Signature.getInstance("ML-DSA-44");
        verifier.initVerify(
                KeyFactory.getInstance("ML-DSA-44").generatePublic(new X509EncodedKeySpec(subjectPublicKeyInfo)));
        verifier.update(message);

        assertThat(verifier.verify(key.sign(message))).isTrue();
    }

    @Test
    void noticesAnotherCheckpointNameTimeOrKey() {
        var signature = cosigner.cosign(CHECKPOINT, NOON);
        var later = signature.value().clone();
        ByteBuffer.wrap(later).putLong(NOON.getEpochSecond() + 1);

        assertVerifies(CHECKPOINT, signature.value(), true);
        assertVerifies(CHECKPOINT.replace("\n5\n", "\n6\n"), signature.value(), false);
        assertVerifies(CHECKPOINT.replace("platform", "platfurm"), signature.value(), false);
        assertVerifies(CHECKPOINT.replace("22h1", "23h1"), signature.value(), false);
        assertVerifies(CHECKPOINT, flipped(signature.value(), 100), false);
        assertVerifies(CHECKPOINT, shortened(signature.value()), false);
        assertVerifies(CHECKPOINT, later, false);
        assertThat(Cosigner.verify("another.example", key.publicKey(), CHECKPOINT, signature.value()))
                .isFalse();
        try (var other = key("another")) {
            assertThat(Cosigner.verify(NAME, other.publicKey(), CHECKPOINT, signature.value()))
                    .isFalse();
        }
    }

    @Test
    void rejectsANoteWithAForgedCosignature() {
        var forged = new SignedNote.Signature(NAME, cosigner.verifier().keyId(), new byte[2428]);
        var note = SignedNote.of(CHECKPOINT, forged);

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> note.verifiedBy(List.of(cosigner.verifier())));
    }

    @Test
    void rejectsATimeOutOfRange() {
        var value = new byte[2428];
        value[0] = (byte) 0x80;

        assertVerifies(CHECKPOINT, value, false);
        assertThatIllegalArgumentException().isThrownBy(() -> cosigner.cosign(CHECKPOINT, Instant.ofEpochSecond(-1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "origin\n",
                "origin\n5\n",
                "\n5\n22h1C9MJbRg/eDJ3RHGnwnSyyUcF1R/1rKcrXlxDceU=\n",
                "origin\n05\n22h1C9MJbRg/eDJ3RHGnwnSyyUcF1R/1rKcrXlxDceU=\n",
                "origin\n-5\n22h1C9MJbRg/eDJ3RHGnwnSyyUcF1R/1rKcrXlxDceU=\n",
                "origin\n9999999999999999999\n22h1C9MJbRg/eDJ3RHGnwnSyyUcF1R/1rKcrXlxDceU=\n",
                "origin\n5\n22h1C9MJbRg/eDJ3RHGnwnSyyUcF1R/1rKcrXlxDcQ==\n",
                "origin\n5\nnot base64\n"
            })
    void cosignsNothingButCheckpoints(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> cosigner.cosign(text, NOON));
        assertVerifies(text, new byte[2428], false);
    }

    @Test
    void verifiesNothingOfAnotherShape() {
        var signature = key.sign(utf8("text"));

        assertThat(MlDsa44Key.verify(key.publicKey(), utf8("text"), signature)).isTrue();
        assertThat(MlDsa44Key.verify(key.publicKey(), utf8("another"), signature))
                .isFalse();
        assertThat(MlDsa44Key.verify(shortened(key.publicKey()), utf8("text"), signature))
                .isFalse();
        assertThat(MlDsa44Key.verify(key.publicKey(), utf8("text"), extended(signature)))
                .isFalse();
    }

    private void assertVerifies(String checkpoint, byte[] value, boolean expected) {
        assertThat(Cosigner.verify(NAME, key.publicKey(), checkpoint, value)).isEqualTo(expected);
    }

    private static MlDsa44Key key(String name) {
        try (var seed = seed(name)) {
            return MlDsa44Key.fromSeed(seed);
        }
    }
}
