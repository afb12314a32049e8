package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.keys.KeysFixture.*;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMExtractor;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.junit.jupiter.api.Test;

/** The primitives that we were given do what their specifications say. Each vector names its source. */
class PublishedVectorsTest {

    /** RFC 9106, section 5.3. */
    @Test
    void argon2idOfTheRfc() {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(repeated(2, 16))
                .withSecret(repeated(3, 8))
                .withAdditional(repeated(4, 12))
                .build());
        var tag = new byte[32];

        generator.generateBytes(repeated(1, 32), tag);

        assertHex(tag, "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    /** The reference implementation, phc-winner-argon2, src/test.c. */
    @Test
    void argon2idOfTheReferenceImplementation() {
        var settings = Argon2Settings.parse("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ");

        try (var hash = settings.hash(utf8("password"))) {
            assertHex(hash.bytes(), "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
        }
    }

    /** RFC 5869, appendix A.1. */
    @Test
    void hkdfWithSalt() {
        try (var material = Secret.of(repeated(0x0b, 22));
                var okm = Hkdf.extractAndExpand(
                        hex("000102030405060708090a0b0c"), material, hex("f0f1f2f3f4f5f6f7f8f9"), 42)) {
            assertHex(
                    okm.bytes(),
                    "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
        }
    }

    /** RFC 5869, appendix A.1, from its pseudorandom key on. */
    @Test
    void hkdfExpandOnly() {
        try (var prk = Secret.of(hex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"));
                var okm = Hkdf.expand(prk, hex("f0f1f2f3f4f5f6f7f8f9"), 42)) {
            assertHex(
                    okm.bytes(),
                    "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
        }
    }

    /** RFC 5869, appendix A.3. */
    @Test
    void hkdfWithoutSaltAndInfo() {
        try (var material = Secret.of(repeated(0x0b, 22));
                var okm = Hkdf.extractAndExpand(new byte[0], material, new byte[0], 42)) {
            assertHex(
                    okm.bytes(),
                    "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
        }
    }

    /** The JDK refuses a pseudorandom key that is shorter than the hash, so no derivation can start from one. */
    @Test
    void hkdfRefusesAShortKey() {
        try (var shorter = Secret.random(31)) {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Hkdf.expand(shorter, new byte[0]));
        }
    }

    /** C2SP XAES-256-GCM, first vector (MSB of L is 0). */
    @Test
    void xaesFirstVector() throws GeneralSecurityException {
        try (var key = Secret.of(repeated(1, 32))) {
            var sealed = joined(
                    utf8("ABCDEFGHIJKLMNOPQRSTUVWX"), hex("ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271"));

            assertThat(Xaes.under(key).decrypt(sealed, new byte[0])).asString().isEqualTo("XAES-256-GCM");
        }
    }

    /** C2SP XAES-256-GCM, second vector (MSB of L is 1). */
    @Test
    void xaesSecondVector() throws GeneralSecurityException {
        try (var key = Secret.of(repeated(3, 32))) {
            var sealed = joined(
                    utf8("ABCDEFGHIJKLMNOPQRSTUVWX"), hex("986ec1832593df5443a179437fd083bf3fdb41abd740a21f71eb769d"));

            assertThat(Xaes.under(key).decrypt(sealed, utf8("c2sp.org/XAES-256-GCM")))
                    .asString()
                    .isEqualTo("XAES-256-GCM");
        }
    }

    /**
     * C2SP XAES-256-GCM, accumulated randomized tests, 10 000 iterations. Tink draws its own nonces, so the ciphertexts
     * come from the specification's text spelled out in {@link SpelledOutXaes}; the hash proves those right, and Tink
     * must open every one.
     */
    @Test
    void xaesAccumulated() throws GeneralSecurityException {
        var random = new SHAKEDigest(128);
        var hash = new SHAKEDigest(128);
        for (var i = 0; i < 10_000; i++) {
            var key = next(random, 32);
            var nonce = next(random, 24);
            var plain = next(random, next(random, 1)[0] & 0xff);
            var aad = next(random, next(random, 1)[0] & 0xff);

            var ciphertext = SpelledOutXaes.encrypt(key, nonce, plain, aad);

            hash.update(ciphertext, 0, ciphertext.length);
            try (var secret = Secret.of(key)) {
                assertThat(Xaes.under(secret).decrypt(joined(nonce, ciphertext), aad))
                        .isEqualTo(plain);
            }
        }
        assertHex(next(hash, 32), "e6b9edf2df6cec60c8cbd864e2211b597fb69a529160cd040d56c0c210081939");
    }

    /** X-Wing, draft-connolly-cfrg-xwing-kem, appendix C, first vector. */
    @Test
    void xWingOfTheDraft() throws IOException {
        var vector = new Properties();
        try (var in = resource("/vectors/xwing_draft.properties")) {
            vector.load(in);
        }
        try (var seed = Secret.of(hex(vector.getProperty("sk")));
                var pair = KemKeyPair.fromSeed(seed)) {
            var extractor = new XWingKEMExtractor(
                    (XWingPrivateKeyParameters) pair.opened().getPrivate());

            assertHex(pair.publicKey(), vector.getProperty("pk"));
            assertHex(extractor.extractSecret(hex(vector.getProperty("ct"))), vector.getProperty("ss"));
        }
    }

    /** RFC 8032, section 7.1, tests 1 and 2. */
    @Test
    void ed25519OfTheRfc() {
        try (var first = signingKey("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
                var second = signingKey("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")) {
            assertHex(first.publicKey(), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
            assertHex(
                    first.sign(new byte[0]),
                    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
            assertHex(second.publicKey(), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
            assertHex(
                    second.sign(hex("72")),
                    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        }
    }

    private static SigningKeyPair signingKey(String seed) {
        try (var secret = Secret.of(hex(seed))) {
            return SigningKeyPair.fromSeed(secret);
        }
    }

    private static byte[] next(SHAKEDigest stream, int length) {
        var bytes = new byte[length];
        stream.doOutput(bytes, 0, length);
        return bytes;
    }

    private static byte[] repeated(int value, int length) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return Octets.of("").bytes(first).bytes(second).toBytes();
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static void assertHex(byte[] actual, String expected) {
        assertThat(HexFormat.of().formatHex(actual)).isEqualTo(expected);
    }
}
