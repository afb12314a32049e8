package org.entente.keys;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/**
 * An X-Wing key pair (ML-KEM-768 and X25519 together), by which an account, a delegation or a recovery sheet receives
 * keys. The private key is its 32-byte seed and nothing else, so no encoding of post-quantum keys is ever stored.
 */
public final class KemKeyPair implements AutoCloseable {

    public static final int SEED_BYTES = 32;
    public static final int PUBLIC_KEY_BYTES = 1216;

    private final Secret seed;
    private final byte[] publicKey;

    private KemKeyPair(Secret seed) {
        this.seed = seed;
        this.publicKey = new XWingPrivateKeyParameters(seed.bytes())
                .getPublicKeyParameters()
                .getEncoded();
    }

    public static KemKeyPair generate() {
        return new KemKeyPair(Secret.random(SEED_BYTES));
    }

    /** @param seed copied; the caller still closes its own */
    public static KemKeyPair fromSeed(Secret seed) {
        return new KemKeyPair(seed.requireLength(SEED_BYTES, "an X-Wing seed").copy());
    }

    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** SHA-256 of the public key, as statements, pins and wraps name it. */
    public byte[] publicKeyHash() {
        return Octets.sha256(publicKey);
    }

    public static byte[] publicKeyHash(byte[] publicKey) {
        return Octets.sha256(Octets.requireLength(publicKey, PUBLIC_KEY_BYTES, "an X-Wing public key"));
    }

    /** The live seed; it is destroyed with this pair. */
    public Secret seed() {
        return seed;
    }

    AsymmetricCipherKeyPair opened() {
        return new AsymmetricCipherKeyPair(
                new XWingPublicKeyParameters(publicKey), new XWingPrivateKeyParameters(seed.bytes()));
    }

    @Override
    public void close() {
        seed.close();
    }

    @Override
    public String toString() {
        return "KemKeyPair[redacted]";
    }
}
