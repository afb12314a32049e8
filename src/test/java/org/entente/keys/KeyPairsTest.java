package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.keys.KeysFixture.*;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyPairsTest {

    @Test
    void areTheSameFromTheSameSeed() {
        try (var anna = AccountKeys.generate(ANNA);
                var kem = KemKeyPair.fromSeed(anna.kem().seed());
                var signing = SigningKeyPair.fromSeed(anna.signing().seed())) {
            assertThat(kem.publicKey()).isEqualTo(anna.kem().publicKey()).hasSize(KemKeyPair.PUBLIC_KEY_BYTES);
            assertThat(signing.publicKey())
                    .isEqualTo(anna.signing().publicKey())
                    .hasSize(SigningKeyPair.PUBLIC_KEY_BYTES);
        }
    }

    @Test
    void areNeverGeneratedTwice() {
        try (var one = AccountKeys.generate(ANNA);
                var another = AccountKeys.generate(ANNA)) {
            assertThat(one.kem().publicKey()).isNotEqualTo(another.kem().publicKey());
            assertThat(one.signing().publicKey()).isNotEqualTo(another.signing().publicKey());
        }
    }

    @Test
    void lendNobodyTheirPublicBytes() {
        try (var anna = keysOf(ANNA)) {
            anna.kem().publicKey()[0] ^= 1;
            anna.signing().publicKey()[0] ^= 1;

            try (var same = keysOf(ANNA)) {
                assertThat(anna.kem().publicKey()).isEqualTo(same.kem().publicKey());
                assertThat(anna.signing().publicKey()).isEqualTo(same.signing().publicKey());
            }
        }
    }

    @Test
    void areNamedByTheHashOfTheirPublicKey() {
        try (var norland = keyOf(NORLAND, 1)) {
            assertThat(norland.publicKeyHash())
                    .isEqualTo(KemKeyPair.publicKeyHash(norland.publicKey()))
                    .isEqualTo(Octets.sha256(norland.publicKey()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KemKeyPair.publicKeyHash(extended(norland.publicKey())));
        }
    }

    /** A delegation's key is checked against the public key that a statement named, as an epoch's is. */
    @Test
    void reachDelegatesOnlyAsTheStatementNamedThem() {
        try (var anna = keysOf(ANNA);
                var third = keyOf(NORLAND, 3);
                var fourth = keyOf(NORLAND, 4)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Wrap.seal(
                            WrapKind.DELEGATION_SEED,
                            NORLAND.value(),
                            4,
                            third.publicKeyHash(),
                            anna.kem().publicKey(),
                            fourth.seed()));

            var wrap = Wrap.seal(
                    WrapKind.DELEGATION_SEED,
                    NORLAND.value(),
                    3,
                    third.publicKeyHash(),
                    anna.kem().publicKey(),
                    third.seed());
            assertThatExceptionOfType(IntegrityFailure.class)
                    .isThrownBy(() -> Wrap.open(
                            WrapKind.DELEGATION_SEED, NORLAND.value(), 4, fourth.publicKeyHash(), anna.kem(), wrap));
        }
    }

    /** The browser tabs of one session share their keys. */
    @Test
    void serveSeveralThreadsAtOnce() throws Exception {
        try (var epoch = epochKey(DIALOGUE, 4);
                var anna = keysOf(ANNA);
                var threads = Executors.newFixedThreadPool(4)) {
            var acts = LongStream.range(0, 200)
                    .mapToObj(rev -> (Callable<Boolean>) () -> {
                        var text = utf8("text " + rev);
                        var record = epoch.seal(FieldKind.MESSAGE, ROW, rev, text);
                        var opened = epoch.open(FieldKind.MESSAGE, ROW, rev, record);
                        var signature = anna.signing().sign(text);
                        return SigningKeyPair.verify(anna.signing().publicKey(), opened, signature);
                    })
                    .toList();

            assertThat(threads.invokeAll(acts)).extracting(Future::get).containsOnly(true);
        }
    }
}
