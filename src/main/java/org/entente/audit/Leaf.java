package org.entente.audit;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;

/**
 * One entry in its canonical bytes, "leaf v1": what the tree is built over. Every field has a fixed place, so that two
 * different entries never have the same bytes.
 *
 * @param index       the place in the tree, so that no entry can stand anywhere else
 * @param detailsHash SHA-256 of the details as they are kept, or 32 zero bytes if there are none
 */
record Leaf(
        EntryKind kind,
        Instant time,
        TreeId tree,
        long index,
        UUID event,
        AccountId account,
        DelegationId delegation,
        Outcome outcome,
        String permission,
        Subject subject,
        byte[] detailsHash) {

    private static final byte[] MAGIC = "ENTL".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int PERMISSION_MAX_CHARS = 255;

    /** All fields but the permission. */
    private static final int FIXED_BYTES = 178;

    static final int MAX_BYTES = FIXED_BYTES + PERMISSION_MAX_CHARS;
    static final byte[] NO_HASH = new byte[Merkle.HASH_BYTES];

    Leaf {
        if (permission.isEmpty() || permission.length() > PERMISSION_MAX_CHARS) {
            throw new IllegalArgumentException("a permission has 1 to 255 characters");
        }
        if (!permission.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("a permission is visible ASCII");
        }
        if (index < 0 || time.toEpochMilli() < 0) {
            throw new IllegalArgumentException("indexes and times count from 0");
        }
        if (detailsHash.length != Merkle.HASH_BYTES) {
            throw new IllegalArgumentException("a details hash has 32 bytes");
        }
    }

    boolean hasDetails() {
        return !Arrays.equals(detailsHash, NO_HASH);
    }

    byte[] encode() {
        var out = ByteBuffer.allocate(FIXED_BYTES + permission.length());
        out.put(MAGIC).put(VERSION).put((byte) kind.code()).putLong(time.toEpochMilli());
        put(out, tree.value());
        out.putLong(index);
        put(out, event);
        put(out, account.value());
        put(out, delegation.value());
        out.put((byte) outcome.ordinal());
        out.put((byte) permission.length()).put(permission.getBytes(StandardCharsets.US_ASCII));
        out.putShort((short) subject.kind().code());
        put(out, subject.id());
        out.putLong(subject.revision()).put(subject.contentHash()).put(detailsHash);
        return out.array();
    }

    /** @throws IllegalArgumentException if the bytes are not exactly one leaf of this version */
    static Leaf decode(byte[] bytes) {
        try {
            var leaf = decode(ByteBuffer.wrap(bytes));
            if (!Arrays.equals(leaf.encode(), bytes)) {
                throw new IllegalArgumentException("not canonical");
            }
            return leaf;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("too short", e);
        }
    }

    private static Leaf decode(ByteBuffer in) {
        if (!Arrays.equals(take(in, MAGIC.length), MAGIC) || in.get() != VERSION) {
            throw new IllegalArgumentException("not a leaf of version 1");
        }
        return new Leaf(
                EntryKind.of(in.get()),
                Instant.ofEpochMilli(in.getLong()),
                new TreeId(uuid(in)),
                in.getLong(),
                uuid(in),
                new AccountId(uuid(in)),
                new DelegationId(uuid(in)),
                outcome(in.get()),
                new String(take(in, Byte.toUnsignedInt(in.get())), StandardCharsets.ISO_8859_1),
                new Subject(
                        SubjectKind.of(Short.toUnsignedInt(in.getShort())),
                        uuid(in),
                        in.getLong(),
                        take(in, Merkle.HASH_BYTES)),
                take(in, Merkle.HASH_BYTES));
    }

    private static Outcome outcome(byte code) {
        if (code < 0 || code >= Outcome.values().length) {
            throw new IllegalArgumentException("unknown outcome " + code);
        }
        return Outcome.values()[code];
    }

    private static void put(ByteBuffer out, UUID uuid) {
        out.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer in) {
        return new UUID(in.getLong(), in.getLong());
    }

    private static byte[] take(ByteBuffer in, int length) {
        var taken = new byte[length];
        in.get(taken);
        return taken;
    }
}
