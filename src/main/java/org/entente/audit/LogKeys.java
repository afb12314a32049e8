package org.entente.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entente.keys.Cosigner;
import org.entente.keys.MlDsa44Key;
import org.entente.keys.NoteKey;
import org.entente.keys.NoteVerifier;
import org.entente.keys.Secret;
import org.entente.keys.SignedNote;
import org.entente.keys.SigningKeyPair;

/**
 * The keys by which this server signs checkpoints. Their seeds lie outside the database, so that nobody who can rewrite
 * the database can also sign what it then says. Each tree has its own name, and all trees the same keys.
 */
final class LogKeys implements AutoCloseable {

    private static final String ED25519 = "log-ed25519.seed";
    private static final String ML_DSA_44 = "log-ml-dsa-44.seed";

    private final String origin;
    private final SigningKeyPair signing;
    private final MlDsa44Key cosigning;
    private final byte[] saltKey;

    /** @param origin what the names of all trees begin with, for example {@code entente.example/log} */
    LogKeys(String origin, Secret ed25519Seed, Secret mlDsa44Seed) {
        this.origin = origin;
        this.signing = SigningKeyPair.fromSeed(ed25519Seed);
        this.cosigning = MlDsa44Key.fromSeed(mlDsa44Seed);
        this.saltKey = hmac(ed25519Seed.bytes(), "entente/v1/anchor-salt".getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads the seeds from the folder, and makes them at the first start. */
    static LogKeys in(Path folder, String origin) {
        try (var ed25519 = SecretFile.readOrCreate(folder.resolve(ED25519), SigningKeyPair.SEED_BYTES);
                var mlDsa44 = SecretFile.readOrCreate(folder.resolve(ML_DSA_44), MlDsa44Key.SEED_BYTES)) {
            return new LogKeys(origin, ed25519, mlDsa44);
        }
    }

    String origin(TreeId tree) {
        return origin + "/" + tree.name();
    }

    SignedNote sign(TreeId tree, Checkpoint checkpoint, Instant at) {
        var name = origin(tree);
        var text = checkpoint.text();
        return SignedNote.of(
                text,
                NoteKey.of(name, signing).sign(text),
                Cosigner.of(name, cosigning).cosign(text, at));
    }

    List<NoteVerifier> verifiers(TreeId tree) {
        var name = origin(tree);
        return List.of(
                NoteVerifier.ed25519(name, signing.publicKey()), NoteVerifier.mlDsa44(name, cosigning.publicKey()));
    }

    /** Hides in an anchor what other States must not learn of a workspace; known to its members only. */
    byte[] salt(long tick, UUID workspace) {
        return hmac(
                saltKey,
                ByteBuffer.allocate(24)
                        .putLong(tick)
                        .putLong(workspace.getMostSignificantBits())
                        .putLong(workspace.getLeastSignificantBits())
                        .array());
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    public void close() {
        signing.close();
        cosigning.close();
        Arrays.fill(saltKey, (byte) 0);
    }

    @Override
    public String toString() {
        return "LogKeys[" + origin + "]";
    }
}
