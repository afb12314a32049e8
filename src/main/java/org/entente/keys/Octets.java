package org.entente.keys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Builds the fixed, big-endian byte strings of the formats; public values only, since its buffer is not zeroed. */
final class Octets {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64);

    private Octets() {}

    static Octets of(String ascii) {
        return new Octets().text(ascii);
    }

    Octets text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Octets bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Octets u8(int value) {
        if (value < 0 || value > 0xff) {
            throw new IllegalArgumentException(value + " is not a u8");
        }
        out.write(value);
        return this;
    }

    Octets u16(int value) {
        if (value < 0 || value > 0xffff) {
            throw new IllegalArgumentException(value + " is not a u16");
        }
        return bytes(ByteBuffer.allocate(2).putShort((short) value).array());
    }

    /** The upper half of the range is refused: no counter of ours gets there, a negative one is a bug. */
    Octets u32(int value) {
        if (value < 0) {
            throw new IllegalArgumentException(value + " is negative");
        }
        return bytes(ByteBuffer.allocate(4).putInt(value).array());
    }

    Octets u64(long value) {
        if (value < 0) {
            throw new IllegalArgumentException(value + " is negative");
        }
        return bytes(ByteBuffer.allocate(8).putLong(value).array());
    }

    Octets uuid(UUID uuid) {
        return bytes(ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array());
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    byte[] sha256() {
        return sha256(toBytes());
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] requireLength(byte[] bytes, int length, String what) {
        if (bytes.length != length) {
            throw new IllegalArgumentException(what + " has " + length + " bytes, not " + bytes.length);
        }
        return bytes;
    }

    static UUID uuid(ByteBuffer in) {
        return new UUID(in.getLong(), in.getLong());
    }

    static byte[] take(ByteBuffer in, int length) {
        var taken = new byte[length];
        in.get(taken);
        return taken;
    }
}
