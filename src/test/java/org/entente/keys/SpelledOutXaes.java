package org.entente.keys;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The six steps of the C2SP specification on the JDK's AES, with a nonce of the test's choice. For tests only. */
final class SpelledOutXaes {

    private SpelledOutXaes() {}

    static byte[] encrypt(byte[] key, byte[] nonce, byte[] plain, byte[] aad) throws GeneralSecurityException {
        var aes = Cipher.getInstance("AES/ECB/NoPadding");
        aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        var k1 = doubled(aes.doFinal(new byte[16]));
        var derived = Arrays.copyOf(aes.doFinal(block(1, nonce, k1)), 32);
        System.arraycopy(aes.doFinal(block(2, nonce, k1)), 0, derived, 16, 16);

        var gcm = Cipher.getInstance("AES/GCM/NoPadding");
        gcm.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(128, nonce, 12, 12));
        gcm.updateAAD(aad);
        return gcm.doFinal(plain);
    }

    private static byte[] block(int counter, byte[] nonce, byte[] k1) {
        var block = new byte[16];
        block[1] = (byte) counter;
        block[2] = 'X';
        System.arraycopy(nonce, 0, block, 4, 12);
        for (var i = 0; i < 16; i++) {
            block[i] ^= k1[i];
        }
        return block;
    }

    private static byte[] doubled(byte[] l) {
        var k1 = new byte[16];
        for (var i = 0; i < 16; i++) {
            var carried = i < 15 ? (l[i + 1] & 0x80) >> 7 : 0;
            k1[i] = (byte) (l[i] << 1 | carried);
        }
        if ((l[0] & 0x80) != 0) {
            k1[15] ^= (byte) 0b1000_0111;
        }
        return k1;
    }
}
