package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.entente.keys.KeysFixture.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphrasesTest {

    private final Passphrases passphrases = new Passphrases(PEPPERS, 2);

    @Test
    void derivesTheSameKeysAgain() {
        try (var first = passphrases.derive(ANNA, chars("abacus"), CHEAP_PHC, 1);
                var second = passphrases.derive(ANNA, chars("abacus"), CHEAP_PHC, 1)) {
            assertThat(first.auth().bytes()).isEqualTo(second.auth().bytes());
            assertThat(first.kek().bytes()).isEqualTo(second.kek().bytes());
            assertThat(first.auth().bytes()).isNotEqualTo(first.kek().bytes());
        }
    }

    @Test
    void dependsOnEveryInput() {
        var otherSalt = "$argon2id$v=19$m=8,t=1,p=1$AQECAwQFBgcICQoLDA0ODw";
        try (var reference = passphrases.derive(ANNA, chars("abacus"), CHEAP_PHC, 1);
                var otherAccount = passphrases.derive(BORIS, chars("abacus"), CHEAP_PHC, 1);
                var otherPassphrase = passphrases.derive(ANNA, chars("Abacus"), CHEAP_PHC, 1);
                var otherRow = passphrases.derive(ANNA, chars("abacus"), otherSalt, 1);
                var otherPepper = passphrases.derive(ANNA, chars("abacus"), CHEAP_PHC, 2)) {
            assertThat(new Passphrases.Derived[] {otherAccount, otherPassphrase, otherRow, otherPepper})
                    .allSatisfy(other -> {
                        assertThat(other.kek().bytes())
                                .isNotEqualTo(reference.kek().bytes());
                        assertThat(other.auth().bytes())
                                .isNotEqualTo(reference.auth().bytes());
                    });
        }
    }

    /**
     * Frozen with the format, and computed by another tool, Node 24: {@code argon2Sync('argon2id', {message, nonce:
     * 000102..0f, memory: 8, passes: 1, parallelism: 1, tagLength: 32})}, then HMAC under the pepper
     * SHA-256("entente test pepper 1"), then HMAC(prk, label ‖ account ‖ 01).
     */
    @Test
    void derivesWhatVersionOneDerived() {
        try (var derived = passphrases.derive(ANNA, chars("correct horse battery staple"), CHEAP_PHC, 1)) {
            assertThat(HexFormat.of().formatHex(derived.auth().bytes()))
                    .isEqualTo("35ea35c46bc1193b4d5ab83a23a5e52c422b9634cc7f36921d4a8a8df24c40d3");
            assertThat(HexFormat.of().formatHex(derived.kek().bytes()))
                    .isEqualTo("1f1e92b3cfd1b87d0d1308b44921c2bb2730a538a421c12b52151d917bea9c16");
        }
    }

    @Test
    void readsEquivalentTypingAsTheSamePassphrase() {
        try (var composed = passphrases.derive(ANNA, chars("\u00e9t\u00e9"), CHEAP_PHC, 1);
                var decomposed = passphrases.derive(ANNA, chars("e\u0301te\u0301"), CHEAP_PHC, 1);
                var fullWidth = passphrases.derive(ANNA, chars("\uff41bc"), CHEAP_PHC, 1);
                var plain = passphrases.derive(ANNA, chars("abc"), CHEAP_PHC, 1)) {
            assertThat(composed.kek().bytes()).isEqualTo(decomposed.kek().bytes());
            assertThat(fullWidth.kek().bytes()).isEqualTo(plain.kek().bytes());
        }
    }

    @Test
    void leavesThePassphraseToItsOwner() {
        var typed = chars("abacus");

        passphrases.derive(ANNA, typed, CHEAP_PHC, 1).close();

        assertThat(typed).containsExactly('a', 'b', 'a', 'c', 'u', 's');
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatIllegalArgumentException().isThrownBy(() -> passphrases.derive(ANNA, chars(""), CHEAP_PHC, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passphrases.derive(ANNA, chars("\ud800 alone"), CHEAP_PHC, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passphrases.derive(ANNA, chars("a".repeat(1025)), CHEAP_PHC, 1));
    }

    @Test
    void setsTodaysCostAndAFreshSalt() {
        var phc = Passphrases.freshPhc();

        assertThat(phc).startsWith("$argon2id$v=19$m=65536,t=3,p=1$").isNotEqualTo(Passphrases.freshPhc());
        assertThat(Argon2Settings.parse(phc).salt()).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=262145,t=1,p=1$AAECAwQFBgcICQoLDA0ODw", // more than 256 MiB
                "$argon2id$v=19$m=999999999,t=1,p=1$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=19$m=99999999999,t=1,p=1$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=19$m=65536,t=11,p=1$AAECAwQFBgcICQoLDA0ODw", // more than ten passes
                "$argon2id$v=19$m=65536,t=3,p=5$AAECAwQFBgcICQoLDA0ODw", // more than four lanes
                "$argon2id$v=19$m=0,t=1,p=1$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=19$m=7,t=1,p=1$AAECAwQFBgcICQoLDA0ODw", // less than 8 KiB a lane
                "$argon2id$v=19$m=8,t=0,p=1$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=19$m=8,t=-1,p=1$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=19$m=08,t=1,p=1$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=16$m=8,t=1,p=1$AAECAwQFBgcICQoLDA0ODw", // the older version
                "$argon2i$v=19$m=8,t=1,p=1$AAECAwQFBgcICQoLDA0ODw",
                "$argon2d$v=19$m=8,t=1,p=1$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=19$m=8,t=1,p=1$AAECAw", // salt too short
                "$argon2id$v=19$m=8,t=1,p=1$AAECAwQFBgcICQoLDA0ODx", // not canonical
                "$argon2id$v=19$m=8,t=1,p=1$AAECAwQFBgcICQoLDA0ODw==",
                "$argon2id$v=19$m=8,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$aGFzaA",
                "$argon2id$v=19$t=1,m=8,p=1$AAECAwQFBgcICQoLDA0ODw",
                " $argon2id$v=19$m=8,t=1,p=1$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=19$m=8,t=1,p=1$AAECAwQFBgcICQoLDA0ODw\n",
                ""
            })
    void refusesParametersOutOfBounds(String phc) {
        assertThatIllegalArgumentException().isThrownBy(() -> passphrases.derive(ANNA, chars("abacus"), phc, 1));
    }

    @Test
    void acceptsParametersAtTheirBounds() {
        assertThat(Argon2Settings.parse("$argon2id$v=19$m=262144,t=10,p=4$AAECAwQFBgcICQoLDA0ODw"))
                .extracting(Argon2Settings::memoryKib, Argon2Settings::passes, Argon2Settings::lanes)
                .containsExactly(262_144, 10, 4);
    }

    @Test
    void refusesWeakOrUnknownPeppers() {
        var weak = new Passphrases(peppersOf(new byte[31]), 1);

        assertThatIllegalStateException().isThrownBy(() -> weak.derive(ANNA, chars("abacus"), CHEAP_PHC, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passphrases.derive(ANNA, chars("abacus"), CHEAP_PHC, 256));
        assertThatIllegalArgumentException().isThrownBy(() -> passphrases.derive(ANNA, chars("abacus"), CHEAP_PHC, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Passphrases(PEPPERS, 0));
    }

    @Test
    void verifiesByTheHashOfAuth() {
        try (var auth = Secret.of(utf8("abc"))) {
            // FIPS 180-4, SHA-256 of "abc"
            assertThat(HexFormat.of().formatHex(Passphrases.verifier(auth)))
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Test
    void derivesAPasskeysKeyFromEveryInput() {
        try (var prf = seed("prf");
                var otherPrf = seed("other prf");
                var reference = passphrases.passkeyKek(ANNA, prf, utf8("credential"), 1);
                var again = passphrases.passkeyKek(ANNA, prf, utf8("credential"), 1);
                var otherOutput = passphrases.passkeyKek(ANNA, otherPrf, utf8("credential"), 1);
                var otherCredential = passphrases.passkeyKek(ANNA, prf, utf8("another"), 1);
                var otherAccount = passphrases.passkeyKek(BORIS, prf, utf8("credential"), 1);
                var otherPepper = passphrases.passkeyKek(ANNA, prf, utf8("credential"), 2)) {
            assertThat(again.bytes()).isEqualTo(reference.bytes());
            assertThat(new Secret[] {otherOutput, otherCredential, otherAccount, otherPepper})
                    .noneMatch(other -> Arrays.equals(other.bytes(), reference.bytes()));
        }
    }

    @Test
    void derivesARecoveryKeyWithoutAnyPepper() {
        try (var sheet = Secret.of(Arrays.copyOf(seedBytes("sheet"), 20));
                var anna = Passphrases.recoveryKek(ANNA, sheet);
                var boris = Passphrases.recoveryKek(BORIS, sheet);
                var shorter = Secret.random(19)) {
            assertThat(anna.bytes()).hasSize(32).isNotEqualTo(boris.bytes());
            assertThatIllegalArgumentException().isThrownBy(() -> Passphrases.recoveryKek(ANNA, shorter));
        }
    }

    @Test
    void givesBackItsTurnAfterAFailure() {
        var one = new Passphrases(PEPPERS, 1);
        var tooLittle = "$argon2id$v=19$m=7,t=1,p=1$AAECAwQFBgcICQoLDA0ODw";

        assertThatIllegalArgumentException().isThrownBy(() -> one.derive(ANNA, chars("abacus"), tooLittle, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> one.derive(ANNA, chars(""), CHEAP_PHC, 1));

        one.derive(ANNA, chars("abacus"), CHEAP_PHC, 1).close();
    }

    @Test
    void letsEverybodyHaveATurn() throws Exception {
        var one = new Passphrases(PEPPERS, 1);
        var derivations = Collections.nCopies(6, (Callable<byte[]>) () -> {
            try (var derived = one.derive(ANNA, chars("abacus"), CHEAP_PHC, 1)) {
                return derived.kek().bytes().clone();
            }
        });
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(derivations);

            assertThat(answers)
                    .extracting(Future::get)
                    .containsOnly(answers.getFirst().get());
        }
    }

    /** Whoever is interrupted while waiting (a shutdown) is refused, and stays interrupted. */
    @Test
    void refusesWhoIsInterrupted() {
        var one = new Passphrases(PEPPERS, 1);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> one.derive(ANNA, chars("abacus"), CHEAP_PHC, 1))
                .extracting(Refusal::key)
                .isEqualTo("keys.refused.busy");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static char[] chars(String text) {
        return text.toCharArray();
    }

    private static Peppers peppersOf(byte[] pepper) {
        return new Peppers() {

            @Override
            public byte[] pepper(int id) {
                return pepper;
            }

            @Override
            public int current() {
                return 1;
            }
        };
    }
}
