package org.entente.keys;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.entente.kernel.AccountId;

/**
 * One way into an account: the account's bundle key sealed under the key that a passphrase, a passkey or a recovery
 * sheet yields. Format {@code ENTU}: nonce (12) ‖ ciphertext (32) ‖ tag (16).
 */
public final class Unlocker {

    public static final int SEALED_BYTES = 60;

    private static final int NONCE_BYTES = 12;
    private static final int KEY_BYTES = 32;

    private Unlocker() {}

    /**
     * @param context the ASCII bytes of the PHC string, the credential id of the passkey, or nothing for a sheet
     * @param kek     32 bytes, used for this one message only
     * @param abk     the account's bundle key, 32 bytes
     */
    public static byte[] seal(
            UnlockerKind kind, int pepperId, AccountId account, byte[] context, Secret kek, Secret abk) {
        abk.requireLength(KEY_BYTES, "a bundle key");
        var nonce = new byte[NONCE_BYTES];
        Secret.RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, kek, nonce, aad(kind, pepperId, account, context));
            var sealed = Arrays.copyOf(nonce, SEALED_BYTES);
            cipher.doFinal(abk.bytes(), 0, KEY_BYTES, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @return the account's bundle key
     * @throws IntegrityFailure if it does not open. For a passkey and a sheet this is also how a wrong secret shows,
     *                          since nothing else checks it
     */
    public static Secret open(
            UnlockerKind kind, int pepperId, AccountId account, byte[] context, Secret kek, byte[] sealed) {
        if (sealed.length != SEALED_BYTES) {
            throw new IntegrityFailure("unlocker: " + sealed.length + " bytes");
        }
        try {
            var cipher = cipher(
                    Cipher.DECRYPT_MODE,
                    kek,
                    Arrays.copyOf(sealed, NONCE_BYTES),
                    aad(kind, pepperId, account, context));
            return Secret.of(cipher.doFinal(sealed, NONCE_BYTES, SEALED_BYTES - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            throw new IntegrityFailure("unlocker: does not open", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] aad(UnlockerKind kind, int pepperId, AccountId account, byte[] context) {
        return Octets.of("ENTU")
                .u8(1)
                .u8(kind.code())
                .u8(pepperId)
                .uuid(account.value())
                .bytes(context)
                .toBytes();
    }

    private static Cipher cipher(int mode, Secret kek, byte[] nonce, byte[] aad) throws GeneralSecurityException {
        kek.requireLength(KEY_BYTES, "an unlocking key");
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(kek.bytes(), "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(aad);
        return cipher;
    }
}
