package org.entente.audit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The right edge of a growing tree: the roots of the complete subtrees that its size is made of, largest first. All that
 * is needed to append a leaf and to know the root; at most 63 hashes.
 */
final class Frontier {

    /** Told of every subtree that an append completes, from the leaf upwards. */
    @FunctionalInterface
    interface Completed {
        void node(int level, long index, byte[] hash);
    }

    private final Deque<byte[]> peaks = new ArrayDeque<>();
    private long size;

    Frontier() {}

    /** @throws IllegalArgumentException if the bytes do not hold as many hashes as the size asks for */
    static Frontier of(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Merkle.HASH_BYTES) {
            throw new IllegalArgumentException(
                    "a frontier of %d bytes does not fit size %d".formatted(bytes.length, size));
        }
        var frontier = new Frontier();
        frontier.size = size;
        for (var at = 0; at < bytes.length; at += Merkle.HASH_BYTES) {
            frontier.peaks.addLast(Arrays.copyOfRange(bytes, at, at + Merkle.HASH_BYTES));
        }
        return frontier;
    }

    long size() {
        return size;
    }

    void append(byte[] leafHash) {
        append(leafHash, (level, index, hash) -> {});
    }

    void append(byte[] leafHash, Completed completed) {
        var hash = leafHash;
        completed.node(0, size, hash);
        for (var level = 1; (size >> (level - 1) & 1) == 1; level++) {
            hash = Merkle.nodeHash(peaks.removeLast(), hash);
            completed.node(level, size >> level, hash);
        }
        peaks.addLast(hash);
        size++;
    }

    byte[] root() {
        if (size == 0) {
            return Merkle.emptyRoot();
        }
        var fromTheRight = peaks.descendingIterator();
        var root = fromTheRight.next();
        while (fromTheRight.hasNext()) {
            root = Merkle.nodeHash(fromTheRight.next(), root);
        }
        return root;
    }

    byte[] bytes() {
        var bytes = new byte[peaks.size() * Merkle.HASH_BYTES];
        var at = 0;
        for (var peak : peaks) {
            System.arraycopy(peak, 0, bytes, at, Merkle.HASH_BYTES);
            at += Merkle.HASH_BYTES;
        }
        return bytes;
    }
}
