package org.entente.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The hashes of a growing tree, cut into the tiles of C2SP tlog-tiles: 256 hashes of one level, each hash of a level
 * above 0 being the root of a full tile below. Holds one unfinished tile per level.
 */
final class Tiles {

    static final int WIDTH = 256;
    static final int LEVEL_BITS = 8;
    static final int MAX_BYTES = WIDTH * Merkle.HASH_BYTES;

    /** Told of every tile, in the order in which they fill. */
    @FunctionalInterface
    interface Sink {
        void tile(int level, long index, byte[] hashes) throws IOException;
    }

    private final List<ByteArrayOutputStream> open = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();
    private final Sink sink;

    Tiles(Sink sink) {
        this.sink = sink;
    }

    void add(byte[] leafHash) throws IOException {
        add(0, leafHash);
    }

    /** Hands out the partial tiles, lowest level first. Nothing may be added afterwards. */
    void finish() throws IOException {
        for (var level = 0; level < open.size(); level++) {
            if (open.get(level).size() > 0) {
                sink.tile(level, counts.get(level), open.get(level).toByteArray());
            }
        }
    }

    private void add(int level, byte[] hash) throws IOException {
        if (level == open.size()) {
            open.add(new ByteArrayOutputStream(MAX_BYTES));
            counts.add(0L);
        }
        var tile = open.get(level);
        tile.writeBytes(hash);
        if (tile.size() == MAX_BYTES) {
            var full = tile.toByteArray();
            sink.tile(level, counts.get(level), full);
            tile.reset();
            counts.set(level, counts.get(level) + 1);
            add(level + 1, root(full));
        }
    }

    /** The width of a tile in a tree of this size: 256, less for the last one, 0 if the tile does not exist. */
    static int width(int level, long index, long size) {
        var hashes = level * LEVEL_BITS >= Long.SIZE ? 0 : size >> level * LEVEL_BITS;
        var left = hashes / WIDTH > index ? WIDTH : hashes - index * WIDTH;
        return index > hashes / WIDTH ? 0 : (int) left;
    }

    static String path(int level, long index, int width) {
        return path(Integer.toString(level), index, width);
    }

    static String entriesPath(long index, int width) {
        return path("entries", index, width);
    }

    static byte[] hash(byte[] tile, int position) {
        return Arrays.copyOfRange(tile, position * Merkle.HASH_BYTES, (position + 1) * Merkle.HASH_BYTES);
    }

    private static byte[] root(byte[] tile) {
        var frontier = new Frontier();
        for (var i = 0; i < tile.length / Merkle.HASH_BYTES; i++) {
            frontier.append(hash(tile, i));
        }
        return frontier.root();
    }

    private static String path(String level, long index, int width) {
        return "tile/" + level + "/" + number(index) + (width == WIDTH ? "" : ".p/" + width);
    }

    /** Three digits a folder, all but the last marked with an x: 1234067 is x001/x234/067. */
    static String number(long index) {
        var digits = "%03d".formatted(index % 1000);
        for (var rest = index / 1000; rest > 0; rest /= 1000) {
            digits = "x%03d/".formatted(rest % 1000) + digits;
        }
        return digits;
    }
}
