package org.entente.keys;

import java.security.SecureRandom;
import java.util.Arrays;

/** Secret bytes, zeroed by {@link #close()}. */
public final class Secret implements AutoCloseable {

    static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] value;
    private volatile boolean destroyed;

    private Secret(byte[] value) {
        this.value = value;
    }

    public static Secret random(int bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("a secret has at least one byte");
        }
        var fresh = new byte[bytes];
        RANDOM.nextBytes(fresh);
        return new Secret(fresh);
    }

    /** @param taken becomes this secret's own array; the caller keeps no other use of it */
    public static Secret of(byte[] taken) {
        if (taken.length == 0) {
            throw new IllegalArgumentException("a secret has at least one byte");
        }
        return new Secret(taken);
    }

    /**
     * The live array, not a copy: do not change it, do not keep it.
     *
     * @throws IllegalStateException if the secret was closed
     */
    public byte[] bytes() {
        if (destroyed) {
            throw new IllegalStateException("this secret is destroyed");
        }
        return value;
    }

    public int length() {
        return value.length;
    }

    public Secret copy() {
        return new Secret(bytes().clone());
    }

    public boolean isDestroyed() {
        return destroyed;
    }

    Secret requireLength(int bytes, String what) {
        if (value.length != bytes) {
            throw new IllegalArgumentException(what + " has " + bytes + " bytes, not " + value.length);
        }
        return this;
    }

    @Override
    public void close() {
        destroyed = true;
        Arrays.fill(value, (byte) 0);
    }

    @Override
    public String toString() {
        return "[redacted]";
    }
}
