package org.entente.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.XAesGcmKey;
import com.google.crypto.tink.aead.XAesGcmParameters;
import com.google.crypto.tink.aead.subtle.XAesGcmAead;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/** XAES-256-GCM of the C2SP, by Tink: nonce (24) ‖ ciphertext ‖ tag (16), random nonces without a message budget. */
final class Xaes {

    static final int KEY_BYTES = 32;
    static final int OVERHEAD_BYTES = 24 + 16;

    /** Tink calls the half of the nonce that derives the subkey a salt; 12 bytes of it is the C2SP construction. */
    private static final int SALT_BYTES = 12;

    private Xaes() {}

    static Aead under(Secret key) {
        key.requireLength(KEY_BYTES, "an XAES-256-GCM key");
        try {
            var parameters = XAesGcmParameters.create(XAesGcmParameters.Variant.NO_PREFIX, SALT_BYTES);
            var bytes = SecretBytes.copyFrom(key.bytes(), InsecureSecretKeyAccess.get());
            return XAesGcmAead.create(XAesGcmKey.create(parameters, bytes, null));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
