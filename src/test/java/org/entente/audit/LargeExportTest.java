package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tree with three levels of tiles: 65,536 entries and some more. */
class LargeExportTest {

    private static final int SIZE = 66_000;

    @TempDir
    Path folder;

    @Test
    void isCheckedLikeASmallOne() throws Exception {
        var file = folder.resolve("large.zip");
        try (var out = Files.newOutputStream(file)) {
            SampleExport.write(SIZE, out);
        }

        assertThat(verify(file)).startsWith("VALID\n66000 entries");
        var export = SampleExport.read(file);
        assertThat(export.files()).containsKeys("tile/1/000", "tile/1/001.p/1", "tile/2/000.p/1", "tile/0/256");
        export.forge(65_000, SampleExport.leaf(65_000, "a:b").encode(), SIZE);
        assertThat(verify(export.save(folder))).contains("one of the entries 64768 to 65023");
    }

    private static String verify(Path file) {
        var out = new ByteArrayOutputStream();
        Verify.run(file, Optional.empty(), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
