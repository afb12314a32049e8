package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.entente.keys.KeysFixture.resourceBytes;
import static org.entente.keys.KeysFixture.utf8;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * HPKE with X-Wing against files that age's own Go implementation made (C2SP CCTV). They differ from our wraps in the
 * AEAD and the info string only, so they prove the key encapsulation and the key schedule that wraps rest on.
 */
class AgeVectorsTest {

    private static final byte[] INFO = utf8("age-encryption.org/mlkem768x25519");
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final Pattern STANZA =
            Pattern.compile("-> mlkem768x25519 ([A-Za-z0-9+/]+)\n([A-Za-z0-9+/]+)\n", Pattern.CASE_INSENSITIVE);

    @Test
    void opensTheFileKey() throws InvalidCipherTextException {
        assertThat(HexFormat.of().formatHex(fileKey("hybrid"))).isEqualTo("59454c4c4f57205355424d4152494e45");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hybrid_bad_tag",
                "hybrid_corrupted_enc_mlkem",
                "hybrid_corrupted_enc_x25519",
                "hybrid_identity",
                "hybrid_low_order"
            })
    void refusesWhatAgeRefuses(String name) {
        assertThatException().isThrownBy(() -> fileKey(name));
    }

    private static byte[] fileKey(String name) throws InvalidCipherTextException {
        var file = new String(resourceBytes("/vectors/cctv_age_" + name), StandardCharsets.ISO_8859_1);
        var stanza = STANZA.matcher(file);
        assertThat(stanza.find()).isTrue();
        var encapsulation = Base64.getDecoder().decode(stanza.group(1));
        var body = Base64.getDecoder().decode(stanza.group(2));
        var hpke = new HPKE(HPKE.mode_base, HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
        try (var seed = identity(file);
                var pair = KemKeyPair.fromSeed(seed)) {
            return hpke.setupBaseR(encapsulation, pair.opened(), INFO).open(new byte[0], body);
        }
    }

    /** The 32 bytes of a Bech32 identity, whose checksum (the last six characters) we have no reason to doubt. */
    private static Secret identity(String file) {
        var identity = Pattern.compile("AGE-SECRET-KEY-PQ-1([A-Z0-9]+)").matcher(file);
        assertThat(identity.find()).isTrue();
        var characters = identity.group(1).toLowerCase();
        var seed = new byte[32];
        for (var bit = 0; bit < 256; bit++) {
            var five = BECH32.indexOf(characters.charAt(bit / 5));
            seed[bit / 8] |= (byte) ((five >> 4 - bit % 5 & 1) << 7 - bit % 8);
        }
        return Secret.of(seed);
    }
}
