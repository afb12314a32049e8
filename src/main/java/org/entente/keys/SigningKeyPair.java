package org.entente.keys;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** An Ed25519 key pair, by which an account signs statements and a log signs checkpoints. */
public final class SigningKeyPair implements AutoCloseable {

    public static final int SEED_BYTES = 32;
    public static final int PUBLIC_KEY_BYTES = 32;
    public static final int SIGNATURE_BYTES = 64;

    private final Secret seed;
    private final byte[] publicKey;

    private SigningKeyPair(Secret seed) {
        this.seed = seed;
        this.publicKey = new Ed25519PrivateKeyParameters(seed.bytes())
                .generatePublicKey()
                .getEncoded();
    }

    public static SigningKeyPair generate() {
        return new SigningKeyPair(Secret.random(SEED_BYTES));
    }

    /** @param seed copied; the caller still closes its own */
    public static SigningKeyPair fromSeed(Secret seed) {
        return new SigningKeyPair(
                seed.requireLength(SEED_BYTES, "an Ed25519 seed").copy());
    }

    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** The live seed; it is destroyed with this pair. */
    public Secret seed() {
        return seed;
    }

    public byte[] sign(byte[] message) {
        var signature = new byte[SIGNATURE_BYTES];
        Ed25519.sign(seed.bytes(), 0, publicKey, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /**
     * Whether the signature is this key's over the message. Keys of small order are refused as well: under such a key
     * one signature can fit many messages.
     */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        return publicKey.length == PUBLIC_KEY_BYTES
                && signature.length == SIGNATURE_BYTES
                && Ed25519.validatePublicKeyFull(publicKey, 0)
                && Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
    }

    @Override
    public void close() {
        seed.close();
    }

    @Override
    public String toString() {
        return "SigningKeyPair[redacted]";
    }
}
