package org.entente.keys;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** HKDF-SHA-256 (RFC 5869) by the JDK, 32 bytes out unless said otherwise. */
final class Hkdf {

    private Hkdf() {}

    /** @param prk at least 32 bytes, already uniform; the JDK refuses a shorter one */
    static Secret expand(Secret prk, byte[] info) {
        return expand(prk, info, 32);
    }

    static Secret expand(Secret prk, byte[] info, int length) {
        try {
            var spec = HKDFParameterSpec.expandOnly(new SecretKeySpec(prk.bytes(), "Generic"), info, length);
            return Secret.of(KDF.getInstance("HKDF-SHA256").deriveData(spec));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param salt may be empty, which HKDF defines as 32 zero bytes */
    static Secret extractAndExpand(byte[] salt, Secret material, byte[] info, int length) {
        try {
            var extract = HKDFParameterSpec.ofExtract().addIKM(material.bytes());
            if (salt.length > 0) {
                extract.addSalt(salt);
            }
            return Secret.of(KDF.getInstance("HKDF-SHA256").deriveData(extract.thenExpand(info, length)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
