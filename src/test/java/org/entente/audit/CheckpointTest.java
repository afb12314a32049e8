package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.SignedNote;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final String TEXT = """
            entente.example/log/platform
            5
            22h1C9MJbRg/eDJ3RHGnwnSyyUcF1R/1rKcrXlxDceU=
            """;

    private final LogKeys keys = TrailFixture.keys("entente test");

    @Test
    void isThreeLines() {
        var root = Base64.getDecoder().decode("22h1C9MJbRg/eDJ3RHGnwnSyyUcF1R/1rKcrXlxDceU=");
        var checkpoint = new Checkpoint("entente.example/log/platform", 5, root);

        assertThat(checkpoint.text()).isEqualTo(TEXT);
        assertThat(Checkpoint.parse(TEXT)).isEqualTo(checkpoint).hasSameHashCodeAs(checkpoint);
        assertThat(checkpoint.treeName()).isEqualTo("platform");
    }

    /** The vectors of the specification, section 10.5; the key is SHA-256("entente test ed25519 seed"). */
    @Test
    void isSignedAsTheSpecificationSays() {
        var lines = keys.sign(TreeId.PLATFORM, Checkpoint.parse(TEXT), Instant.EPOCH)
                .toString()
                .split("\n");

        assertThat(lines[4])
                .startsWith("\u2014 entente.example/log/platform RKyep26lLl/O5kiS")
                .endsWith("HMvGn/gg=");
        assertThat(keys.verifiers(TreeId.PLATFORM).getFirst().vkey())
                .isEqualTo("entente.example/log/platform+44ac9ea7+AQKct6uUX7JlEOxeyAIEIGUXzY2yOL39nYSa1q8QxLAW");
    }

    @Test
    void isCosignedInTheSizeThatTheSpecificationGives() {
        var note = keys.sign(TreeId.PLATFORM, Checkpoint.parse(TEXT), Instant.parse("2026-11-23T22:00:00Z"));

        var cosignature = note.toString().split("\n")[5];
        assertThat(cosignature.substring(cosignature.lastIndexOf(' ') + 1)).hasSize(3244);
        assertThat(note.toString().getBytes(StandardCharsets.UTF_8)).hasSize(3481);
        assertThat(note.signatures().get(1).value()).startsWith(0, 0, 0, 0, 0x6b, 0x04);
        assertThat(note.verifiedBy(keys.verifiers(TreeId.PLATFORM))).hasSize(2);
    }

    @Test
    void isNotBelievedWhenASignatureIsOfAnotherText() {
        var note = keys.sign(TreeId.PLATFORM, Checkpoint.parse(TEXT), Instant.EPOCH);
        var signatures = note.signatures().toArray(new SignedNote.Signature[0]);
        var moved = SignedNote.of(TEXT.replace("\n5\n", "\n6\n"), signatures);

        for (var key : keys.verifiers(TreeId.PLATFORM)) {
            assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> moved.verifiedBy(List.of(key)));
        }
    }

    @Test
    void hasAnotherNameForEachTree() {
        var other = keys.verifiers(TrailFixture.workspace());
        var note = keys.sign(TreeId.PLATFORM, Checkpoint.parse(TEXT), Instant.EPOCH);

        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> note.verifiedBy(other));
    }

    @Test
    void isReadInOneSpellingOnly() {
        for (var wrong : List.of(
                "",
                "\n",
                TEXT.strip(),
                TEXT + "\n",
                TEXT + "extension\n",
                "\n" + TEXT,
                TEXT.replace("\n5\n", "\n05\n"),
                TEXT.replace("\n5\n", "\n-5\n"),
                TEXT.replace("\n5\n", "\n+5\n"),
                TEXT.replace("\n5\n", "\n \n"),
                TEXT.replace("\n5\n", "\n99999999999999999999\n"),
                TEXT.replace("ceU=", "ceV="),
                TEXT.replace("ceU=", "ceU"),
                TEXT.replace("ceU=", "==="),
                TEXT.replace("22h1", ""),
                TEXT.replace("entente.example", "entente example"),
                TEXT.replace("entente.example", "entente+example"),
                TEXT.replace("\n", "\r\n"))) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> Checkpoint.parse(wrong));
        }
    }

    @Test
    void keepsItsRootToItself() {
        var checkpoint = Checkpoint.parse(TEXT);

        checkpoint.root()[0] ^= 1;

        assertThat(checkpoint.text()).isEqualTo(TEXT);
    }
}
