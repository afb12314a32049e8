package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.keys.NoteVerifier;
import org.junit.jupiter.api.Test;

/** An export of version 1 and a checkpoint that was kept: every later build must find them valid. Never made anew. */
class GoldenExportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path EXPORT = GOLDEN.resolve("audit-export-v1.zip");
    private static final Path KEPT = GOLDEN.resolve("audit-checkpoint-v1.txt");
    private static final int SIZE = 300;
    private static final int KEPT_SIZE = 200;
    private static final String ROOT = "k4TvhTN+7zxP7OaRQAcISjvwWgps+xiCeGvnBUbIx8M=";
    private static final String KEY =
            "entente.example/log/platform+44ac9ea7+AQKct6uUX7JlEOxeyAIEIGUXzY2yOL39nYSa1q8QxLAW";

    /** Made both files, once: a later version of the format gets files beside them. */
    public static void main(String[] args) throws IOException {
        try (var out = Files.newOutputStream(EXPORT)) {
            SampleExport.write(SIZE, out);
        }
        Files.writeString(KEPT, SampleExport.signed(KEPT_SIZE).toString());
    }

    @Test
    void isValidForEver() {
        var out = new ByteArrayOutputStream();

        var code = Verify.run(
                EXPORT,
                List.of(KEPT),
                List.of(NoteVerifier.parse(KEY)),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "VALID",
                        "300 entries in entente.example/log/0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e51",
                        "root " + ROOT);
    }

    @Test
    void holdsTheFilesOfTheDocumentation() {
        assertThat(SampleExport.read(EXPORT).files().keySet())
                .containsExactly(
                        "README.txt",
                        "checkpoint",
                        "policy",
                        "statements/3.note",
                        "tile/entries/000",
                        "details/000",
                        "tile/0/000",
                        "tile/entries/001.p/44",
                        "details/001.p/44",
                        "tile/0/001.p/44",
                        "tile/1/000.p/1");
    }

    /** What is written today has the bytes of then, but for the signature with its random part. */
    @Test
    void isStillWrittenTheSame() {
        var golden = SampleExport.read(EXPORT).files();
        var today = SampleExport.of(SIZE).files();

        assertThat(today.keySet()).isEqualTo(golden.keySet());
        today.forEach((name, bytes) -> {
            if (!name.equals("checkpoint") && !name.equals("README.txt")) {
                assertThat(bytes).as(name).isEqualTo(golden.get(name));
            }
        });
    }
}
