package org.entente.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sequence of byte strings, each behind its length in two bytes, as entries and details are exported. */
final class EntryBundle {

    private final List<byte[]> parts = new ArrayList<>();
    private final boolean whole;

    private EntryBundle(byte[] bytes) {
        var at = 0;
        while (at + 2 <= bytes.length && at + 2 + length(bytes, at) <= bytes.length) {
            parts.add(Arrays.copyOfRange(bytes, at + 2, at + 2 + length(bytes, at)));
            at += 2 + length(bytes, at);
        }
        whole = at == bytes.length;
    }

    /** Reads as many parts as are whole; what follows them is left. */
    static EntryBundle of(byte[] bytes) {
        return new EntryBundle(bytes);
    }

    int size() {
        return parts.size();
    }

    byte[] at(int position) {
        return parts.get(position);
    }

    /** Whether the bytes end where the last part ends. */
    boolean isWhole() {
        return whole;
    }

    private static int length(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << Byte.SIZE | bytes[at + 1] & 0xff;
    }
}
