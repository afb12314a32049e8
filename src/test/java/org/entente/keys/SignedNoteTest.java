package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.keys.KeysFixture.*;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final String TEXT = "Norland keeps its word.\n";

    private final SigningKeyPair pair = signingPair("note");
    private final SigningKeyPair otherPair = signingPair("another note");
    private final NoteKey norland = NoteKey.of("norland.example/log", pair);
    private final NoteKey sudria = NoteKey.of("sudria.example/log", otherPair);

    @AfterEach
    void close() {
        pair.close();
        otherPair.close();
    }

    /** C2SP signed-note, the example of the section on verifier keys. */
    @Test
    void verifiesTheExampleOfTheSpecification() {
        var verifier = NoteVerifier.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        var note = SignedNote.parse("""
                This is an example message.

                — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                """);

        assertThat(note.verifiedBy(List.of(verifier))).containsExactly(verifier);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
    }

    /** golang.org/x/mod/sumdb/note, the example of the package documentation, both ways. */
    @Test
    void signsTheExampleOfTheGoPackage() {
        var privateKey = Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
        try (var seed = Secret.of(Arrays.copyOfRange(privateKey, 1, 33));
                var signing = SigningKeyPair.fromSeed(seed)) {
            var key = NoteKey.of("PeterNeumann", signing);
            var text = """
                    If you think cryptography is the answer to your problem,
                    then you don't know what your problem is.
                    """;

            var note = SignedNote.of(text, key.sign(text));

            assertThat(key.verifier().vkey())
                    .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
            assertThat(note)
                    .hasToString(
                            text
                                    + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");
        }
    }

    @Test
    void readsBackWhatItWrote() {
        var note = SignedNote.of(TEXT, norland.sign(TEXT)).with(sudria.sign(TEXT));

        var read = SignedNote.parse(note.toString());

        assertThat(read).hasToString(note.toString());
        assertThat(read.verifiedBy(List.of(sudria.verifier(), norland.verifier())))
                .containsExactly(norland.verifier(), sudria.verifier());
    }

    @Test
    void keepsEmptyLinesOfTheText() {
        var text = "one\n\ntwo\n\n";

        var read = SignedNote.parse(SignedNote.of(text, norland.sign(text)).toString());

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.verifiedBy(List.of(norland.verifier()))).hasSize(1);
    }

    @Test
    void ignoresUnknownKeys() {
        var note = SignedNote.of(TEXT, sudria.sign(TEXT), norland.sign(TEXT));

        assertThat(note.verifiedBy(List.of(norland.verifier()))).containsExactly(norland.verifier());
    }

    /** Same name, another key: unknown. Same name and id with another signature: a forgery. */
    @Test
    void tellsUnknownKeysFromForgedLines() {
        var namesake = NoteKey.of("norland.example/log", otherPair);
        var forged = new SignedNote.Signature(
                "norland.example/log", norland.verifier().keyId(), new byte[64]);
        var unknownOnly = SignedNote.of(TEXT, namesake.sign(TEXT));
        var withForgery = SignedNote.of(TEXT, norland.sign(TEXT), forged);

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> unknownOnly.verifiedBy(List.of(norland.verifier())))
                .withMessageContaining("no known key");
        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> withForgery.verifiedBy(List.of(norland.verifier())))
                .withMessageContaining("does not verify");
        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> withForgery.verifiedBy(List.of()));
    }

    @Test
    void noticesAnotherText() {
        var note = SignedNote.of(TEXT, norland.sign(TEXT)).toString().replace("keeps", "breaks");

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> SignedNote.parse(note).verifiedBy(List.of(norland.verifier())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n", // no signature
                "text\n— a.example AAAAAAE=\n", // no empty line
                "text\n\n— a.example AAAAAAE=", // no newline at the end
                "text\n\n— a.example AAAAAA==\n", // nothing after the key id
                "text\n\n— a.example AAAA\n",
                "text\n\n— a.example AAAAAAF=\n", // not canonical
                "text\n\n— a.example AAAAAAE\n", // not padded
                "text\n\n— a.example  AAAAAAE=\n",
                "text\n\n— AAAAAAE=\n",
                "text\n\n— a+b AAAAAAE=\n",
                "text\n\n—  AAAAAAE=\n",
                "text\n\n- a.example AAAAAAE=\n",
                "text\n\n— a.example AAAAAAE= more\n",
                "text\r\n\n— a.example AAAAAAE=\n",
                "text\n\n— a.example AAAAAAE=\r\n",
                "te\txt\n\n— a.example AAAAAAE=\n",
                "te\u0000xt\n\n— a.example AAAAAAE=\n",
                "te\ud800xt\n\n— a.example AAAAAAE=\n"
            })
    void refusesMalformedNotes(String note) {
        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> SignedNote.parse(note));
    }

    @Test
    void takesALimitedNumberOfSignatures() {
        var note = TEXT + "\n" + "— a.example AAAAAAE=\n".repeat(65);

        assertThat(SignedNote.parse(TEXT + "\n" + "— a.example AAAAAAE=\n".repeat(64))
                        .signatures())
                .hasSize(64);
        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> SignedNote.parse(note));
    }

    @Test
    void refusesATextWithoutItsNewline() {
        assertThatIllegalArgumentException().isThrownBy(() -> norland.sign("text"));
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.of("text\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name+530d903a",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", // another id
                "example.com/fox+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", // another name
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U0=", // a byte short
                "example.com/foo+530d903a+BOkyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", // another type
                "example.com/foo+530d903a+",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void refusesMalformedVerifierKeys(String vkey) {
        assertThatIllegalArgumentException().isThrownBy(() -> NoteVerifier.parse(vkey));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\u00a0b", "a\u2028b", "a\nb"})
    void refusesMalformedNames(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> NoteVerifier.ed25519(name, pair.publicKey()));
    }

    /** The neutral element as a public key verifies a signature of zeros over every message. */
    @Test
    void refusesKeysOfSmallOrder() {
        var neutral = new byte[32];
        neutral[0] = 1;
        var signature = new byte[64];
        signature[0] = 1;

        assertThat(SigningKeyPair.verify(neutral, utf8(TEXT), signature)).isFalse();
    }

    @Test
    void verifiesNothingOfAnotherShape() {
        var signature = pair.sign(utf8(TEXT));

        assertThat(SigningKeyPair.verify(pair.publicKey(), utf8(TEXT), signature))
                .isTrue();
        assertThat(SigningKeyPair.verify(otherPair.publicKey(), utf8(TEXT), signature))
                .isFalse();
        assertThat(SigningKeyPair.verify(pair.publicKey(), utf8("another"), signature))
                .isFalse();
        assertThat(SigningKeyPair.verify(pair.publicKey(), utf8(TEXT), flipped(signature, 0)))
                .isFalse();
        assertThat(SigningKeyPair.verify(pair.publicKey(), utf8(TEXT), shortened(signature)))
                .isFalse();
        assertThat(SigningKeyPair.verify(shortened(pair.publicKey()), utf8(TEXT), signature))
                .isFalse();
    }

    static SigningKeyPair signingPair(String name) {
        try (var seed = seed(name)) {
            return SigningKeyPair.fromSeed(seed);
        }
    }
}
