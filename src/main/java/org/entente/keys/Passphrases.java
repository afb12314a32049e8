package org.entente.keys;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entente.kernel.AccountId;
import org.entente.kernel.Refusal;

/**
 * Turns what a person holds into the key that opens the account: a passphrase, the output of a passkey, or the secret
 * of a recovery sheet. One run of Argon2id serves sign-in and opening, so the stored verifier is never the cheaper
 * target.
 */
public final class Passphrases {

    private static final int PEPPER_BYTES_MIN = 32;
    private static final int PASSPHRASE_CHARS_MAX = 1024;

    /** Someone who waits longer than this for a turn is told so, instead of holding a request thread for ever. */
    private static final int PATIENCE_SECONDS = 20;

    private final Peppers peppers;
    private final Semaphore turns;

    /** @param concurrentDerivations how many may run at once on this node; each takes 64 MiB */
    public Passphrases(Peppers peppers, int concurrentDerivations) {
        if (concurrentDerivations < 1) {
            throw new IllegalArgumentException("at least one derivation runs at a time");
        }
        this.peppers = peppers;
        this.turns = new Semaphore(concurrentDerivations, true);
    }

    /** What one passphrase yields: proof for sign-in, and the key of the unlocker. */
    public record Derived(Secret auth, Secret kek) implements AutoCloseable {

        @Override
        public void close() {
            auth.close();
            kek.close();
        }
    }

    /**
     * @param passphrase read, not zeroed: it stays the caller's to wipe
     * @param phc        the string stored beside the unlocker, from {@link #freshPhc()}
     * @throws IllegalArgumentException if the string asks for more than 256 MiB or ten passes, or is malformed
     * @throws Refusal                  {@code keys.refused.busy} if no turn came in time
     */
    public Derived derive(AccountId account, char[] passphrase, String phc, int pepperId) {
        var settings = Argon2Settings.parse(phc);
        var pepper = pepper(pepperId);
        try (var typed = normalised(passphrase);
                var hash = inTurn(settings, typed);
                var prk = hmac(pepper, hash)) {
            return new Derived(
                    Hkdf.expand(prk, info("entente/v1/auth", account)),
                    Hkdf.expand(prk, info("entente/v1/unlock", account)));
        }
    }

    /**
     * The key of a passkey's unlocker.
     *
     * @param prf          the 32 bytes that the authenticator answered
     * @param credentialId binds the key to the passkey that made it
     */
    public Secret passkeyKek(AccountId account, Secret prf, byte[] credentialId, int pepperId) {
        prf.requireLength(32, "a PRF output");
        var info = Octets.of("entente/v1/unlock-prf")
                .uuid(account.value())
                .bytes(credentialId)
                .toBytes();
        return Hkdf.extractAndExpand(pepper(pepperId), prf, info, 32);
    }

    /**
     * The key of a recovery sheet's unlocker. Deliberately without a pepper: losing the pepper would otherwise close
     * every account at once.
     *
     * @param secret at least 20 random bytes, which need no slow hash
     */
    public static Secret recoveryKek(AccountId account, Secret secret) {
        if (secret.length() < 20) {
            throw new IllegalArgumentException("a recovery secret has at least 160 bits");
        }
        return Hkdf.extractAndExpand(new byte[0], secret, info("entente/v1/recovery", account), 32);
    }

    /** Today's cost with a new salt, to be stored beside the unlocker. */
    public static String freshPhc() {
        return Argon2Settings.fresh().phc();
    }

    /** What the database keeps of {@code auth}; compare with {@link java.security.MessageDigest#isEqual}. */
    public static byte[] verifier(Secret auth) {
        return Octets.sha256(auth.bytes());
    }

    private Secret inTurn(Argon2Settings settings, Secret typed) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("keys.refused.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("keys.refused.busy");
        }
        try {
            return settings.hash(typed.bytes());
        } finally {
            turns.release();
        }
    }

    private byte[] pepper(int id) {
        if (id < 0 || id > 255) {
            throw new IllegalArgumentException("pepper ids are 0 to 255, not " + id);
        }
        var pepper = peppers.pepper(id);
        if (pepper.length < PEPPER_BYTES_MIN) {
            throw new IllegalStateException("pepper " + id + " is shorter than " + PEPPER_BYTES_MIN + " bytes");
        }
        return pepper;
    }

    private static byte[] info(String label, AccountId account) {
        return Octets.of(label).uuid(account.value()).toBytes();
    }

    private static Secret hmac(byte[] key, Secret message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Secret.of(mac.doFinal(message.bytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** NFKC, so that the same passphrase typed on another keyboard is the same bytes; then UTF-8. */
    private static Secret normalised(char[] passphrase) {
        if (passphrase.length == 0 || passphrase.length > PASSPHRASE_CHARS_MAX) {
            throw new IllegalArgumentException("a passphrase has 1 to " + PASSPHRASE_CHARS_MAX + " characters");
        }
        var typed = CharBuffer.wrap(passphrase);
        // A generated passphrase is already normal, so it is never copied into a String, which nobody can zero.
        var normal = Normalizer.isNormalized(typed, Normalizer.Form.NFKC)
                ? typed
                : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(normal);
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            Arrays.fill(encoded.array(), (byte) 0);
            return Secret.of(bytes);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the passphrase is not well-formed text", e);
        }
    }
}
