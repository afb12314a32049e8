package org.entente.keys;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.MLDSASigner;

/** An ML-DSA-44 key, by which the log cosigns its checkpoints against a future quantum forger; stored as its seed. */
public final class MlDsa44Key implements AutoCloseable {

    public static final int SEED_BYTES = 32;
    public static final int PUBLIC_KEY_BYTES = 1312;
    public static final int SIGNATURE_BYTES = 2420;

    private final Secret seed;
    private final byte[] publicKey;

    private MlDsa44Key(Secret seed) {
        this.seed = seed;
        this.publicKey = opened().getPublicKey();
    }

    public static MlDsa44Key generate() {
        return new MlDsa44Key(Secret.random(SEED_BYTES));
    }

    /** @param seed copied; the caller still closes its own */
    public static MlDsa44Key fromSeed(Secret seed) {
        return new MlDsa44Key(
                seed.requireLength(SEED_BYTES, "an ML-DSA-44 seed").copy());
    }

    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** The live seed; it is destroyed with this key. */
    public Secret seed() {
        return seed;
    }

    public byte[] sign(byte[] message) {
        var signer = new MLDSASigner();
        signer.init(true, new ParametersWithRandom(opened(), Secret.RANDOM));
        signer.update(message, 0, message.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        if (publicKey.length != PUBLIC_KEY_BYTES || signature.length != SIGNATURE_BYTES) {
            return false;
        }
        var verifier = new MLDSASigner();
        verifier.init(false, new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_44, publicKey));
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    private MLDSAPrivateKeyParameters opened() {
        return new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_44, seed.bytes());
    }

    @Override
    public void close() {
        seed.close();
    }

    @Override
    public String toString() {
        return "MlDsa44Key[redacted]";
    }
}
