package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class TilesTest {

    @Test
    void namesTilesAsTheSpecificationSays() {
        assertThat(Tiles.path(0, 1_234_067, 256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(Tiles.path(2, 0, 1)).isEqualTo("tile/2/000.p/1");
        assertThat(Tiles.path(1, 999, 255)).isEqualTo("tile/1/999.p/255");
        assertThat(Tiles.entriesPath(1000, 256)).isEqualTo("tile/entries/x001/000");
        assertThat(ExportFile.detailsPath(1000, 12)).isEqualTo("details/x001/000.p/12");
    }

    /** "A tree of size 70,000 will be represented by 273 full level 0 tiles, one partial level 0 tile of width 112 …" */
    @Test
    void cutsATreeOf70000AsTheSpecificationSays() throws IOException {
        var widths = widths(70_000);

        assertThat(widths.get(0)).hasSize(274).endsWith(256, 112);
        assertThat(widths.get(1)).containsExactly(256, 17);
        assertThat(widths.get(2)).containsExactly(1);
    }

    @Test
    void putsAFullTileIntoTheLevelAbove() throws IOException {
        assertThat(widths(256)).isEqualTo(List.of(List.of(256), List.of(1)));
        assertThat(widths(255)).isEqualTo(List.of(List.of(255)));
        assertThat(widths(0)).isEmpty();
    }

    @Test
    void knowsTheWidthOfEachTileFromTheSizeAlone() throws IOException {
        for (var size : List.of(1, 255, 256, 257, 512, 65_535, 65_536, 65_537, 70_000)) {
            var widths = widths(size);
            for (var level = 0; level < widths.size(); level++) {
                for (var index = 0; index < widths.get(level).size(); index++) {
                    assertThat(Tiles.width(level, index, size))
                            .isEqualTo(widths.get(level).get(index));
                }
                assertThat(Tiles.width(level, widths.get(level).size(), size)).isZero();
            }
            assertThat(Tiles.width(widths.size(), 0, size)).isZero();
        }
        assertThat(Tiles.width(8, 0, Long.MAX_VALUE)).isZero();
    }

    @Test
    void holdsTheRootsOfTheTilesBelow() throws IOException {
        var written = new HashMap<String, byte[]>();
        var tiles = new Tiles((level, index, hashes) ->
                written.put(Tiles.path(level, index, hashes.length / Merkle.HASH_BYTES), hashes));
        var whole = new Frontier();
        var second = new Frontier();
        for (var i = 0; i < 600; i++) {
            var hash = hash(i);
            tiles.add(hash);
            whole.append(hash);
            if (i >= 256 && i < 512) {
                second.append(hash);
            }
        }
        tiles.finish();

        assertThat(written.keySet())
                .containsExactlyInAnyOrder("tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2");
        assertThat(Tiles.hash(written.get("tile/1/000.p/2"), 1)).isEqualTo(second.root());
    }

    private static List<List<Integer>> widths(int size) throws IOException {
        var widths = new ArrayList<List<Integer>>();
        var tiles = new Tiles((level, index, hashes) -> {
            while (widths.size() <= level) {
                widths.add(new ArrayList<>());
            }
            assertThat(index).isEqualTo(widths.get(level).size());
            widths.get(level).add(hashes.length / Merkle.HASH_BYTES);
        });
        for (var i = 0; i < size; i++) {
            tiles.add(hash(i));
        }
        tiles.finish();
        return widths;
    }

    private static byte[] hash(int i) {
        return ByteBuffer.allocate(Merkle.HASH_BYTES).putInt(i).array();
    }
}
