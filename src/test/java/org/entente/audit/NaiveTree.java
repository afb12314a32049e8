package org.entente.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** RFC 6962, section 2.1, word for word and without any cleverness: what the real implementation is held against. */
record NaiveTree(List<byte[]> entries, Map<Long, byte[]> known) implements Merkle.Nodes {

    static NaiveTree of(int leaves) {
        var entries = new ArrayList<byte[]>();
        for (var i = 0; i <= leaves; i++) {
            entries.add(("entry " + i).getBytes(StandardCharsets.US_ASCII));
        }
        return new NaiveTree(entries, new HashMap<>());
    }

    byte[] leaf(int index) {
        return hash(new byte[] {0}, entries.get(index));
    }

    /** MTH(D[from:to]). */
    byte[] root(int from, int to) {
        return known.computeIfAbsent((long) from << 32 | to, key -> null) instanceof byte[] hash
                ? hash
                : remember(from, to);
    }

    /** PATH(m, D[from:to]). */
    List<byte[]> path(int index, int from, int to) {
        var path = new ArrayList<byte[]>();
        if (to - from > 1) {
            var middle = from + split(to - from);
            path.addAll(index < middle ? path(index, from, middle) : path(index, middle, to));
            path.add(index < middle ? root(middle, to) : root(from, middle));
        }
        return path;
    }

    @Override
    public byte[] at(int level, long index) {
        return root((int) index << level, (int) (index + 1) << level);
    }

    private byte[] remember(int from, int to) {
        var hash = compute(from, to);
        known.put((long) from << 32 | to, hash);
        return hash;
    }

    private byte[] compute(int from, int to) {
        if (from == to) {
            return hash();
        }
        if (to - from == 1) {
            return leaf(from);
        }
        var middle = from + split(to - from);
        return hash(new byte[] {1}, root(from, middle), root(middle, to));
    }

    private static int split(int length) {
        var k = 1;
        while (k * 2 < length) {
            k *= 2;
        }
        return k;
    }

    private static byte[] hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
