package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.keys.KeysFixture.*;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    static final List<Pin> PINS = List.of(
            new Pin.Delegation(NORLAND, 3, seedBytes("norland"), true),
            new Pin.Delegation(SUDRIA, 1, seedBytes("sudria"), false),
            new Pin.Log(DIALOGUE.value(), 1L << 40, seedBytes("root")),
            new Pin.Epoch(DIALOGUE, seedBytes("statement")));

    private final Secret abk = seed("abk");
    private final AccountKeys anna = keysOf(ANNA);

    @AfterEach
    void close() {
        abk.close();
        anna.close();
    }

    @Test
    void opensWhatItSealed() {
        var bundle = Bundle.open(ANNA, abk, Bundle.seal(anna, PINS, 7, abk));

        try (var keys = bundle.keys()) {
            assertThat(keys.account()).isEqualTo(ANNA);
            assertThat(keys.kem().publicKey()).isEqualTo(anna.kem().publicKey());
            assertThat(keys.signing().publicKey()).isEqualTo(anna.signing().publicKey());
        }
        assertThat(bundle.revision()).isEqualTo(7);
        assertThat(bundle.pins()).usingRecursiveComparison().isEqualTo(PINS);
    }

    @Test
    void opensWithoutPins() {
        var bundle = Bundle.open(ANNA, abk, Bundle.seal(anna, List.of(), 0, abk));

        assertThat(bundle.pins()).isEmpty();
        bundle.keys().close();
    }

    @Test
    void opensForNobodyElse() {
        var sealed = Bundle.seal(anna, PINS, 7, abk);

        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> Bundle.open(BORIS, abk, sealed));
        try (var other = seed("another abk")) {
            assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> Bundle.open(ANNA, other, sealed));
        }
    }

    /** Magic, version, the revision in clear, nonce, ciphertext, tag. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 5, 12, 13, 36, 37, 80})
    void noticesEveryChange(int index) {
        assertDamaged(flipped(Bundle.seal(anna, PINS, 7, abk), index));
    }

    @Test
    void noticesAnotherLength() {
        var sealed = Bundle.seal(anna, PINS, 7, abk);

        assertDamaged(shortened(sealed));
        assertDamaged(extended(sealed));
        assertDamaged(new byte[0]);
        assertDamaged(new byte[13 + 39]);
    }

    /** What only a faulty writer with the right key could have written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "01 0020 SEED", // no signing key
                "02 0020 SEED 01 0020 SEED", // the other order
                "01 0020 SEED 01 0020 SEED", // doubled
                "01 001f SEED 02 0020 SEED", // a length that does not fit
                "01 0020 SEED 02 0020 SEED 13 0000", // an unknown entry
                "01 0020 SEED 02 0020 SEED 12", // cut short
                "01 0020 SEED 02 0020 SEED 12 ffff", // longer than what follows
                "01 0020 SEED 02 0020 SEED 12 0020 SEED", // a pin too short
                "01 0020 SEED 02 0020 SEED 12 0040 SEED SEED", // a pin too long
                "01 0020 SEED 02 0020 SEED 10 0035 HALF 00000000 SEED 01", // generation 0
                "01 0020 SEED 02 0020 SEED 10 0035 HALF 00000001 SEED 02", // neither verified nor not
                "01 0020 SEED 02 0020 SEED 11 0038 HALF ffffffffffffffff SEED" // a negative size
            })
    void refusesMalformedContent(String content) throws GeneralSecurityException {
        var hex = content.replace("SEED", "5e".repeat(32))
                .replace("HALF", "5e".repeat(16))
                .replace(" ", "");
        var plain = HexFormat.of().parseHex(hex);
        var aad = Octets.of("ENTB").u8(1).uuid(ANNA.value()).u64(7).toBytes();
        var sealed = Octets.of("ENTB")
                .u8(1)
                .u64(7)
                .bytes(Xaes.under(abk).encrypt(plain, aad))
                .toBytes();

        assertDamaged(sealed);
    }

    @Test
    void refusesANegativeRevision() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bundle.seal(anna, PINS, -1, abk));
    }

    @Test
    void pinsCompareWithWhatIsThere() {
        try (var key = keyOf(NORLAND, 3);
                var other = keyOf(NORLAND, 4)) {
            var pin = new Pin.Delegation(NORLAND, 3, key.publicKeyHash(), true);

            assertThat(pin.matches(3, key.publicKey())).isTrue();
            assertThat(pin.matches(4, key.publicKey())).isFalse();
            assertThat(pin.matches(3, other.publicKey())).isFalse();
        }
        var head = new Pin.Log(DIALOGUE.value(), 5, seedBytes("root"));
        assertThat(head.matches(5, seedBytes("root"))).isTrue();
        assertThat(head.matches(6, seedBytes("root"))).isFalse();
        assertThat(head.matches(5, seedBytes("another"))).isFalse();
        assertThat(new Pin.Epoch(DIALOGUE, seedBytes("a")).matches(seedBytes("a")))
                .isTrue();
        assertThat(new Pin.Epoch(DIALOGUE, seedBytes("a")).matches(seedBytes("b")))
                .isFalse();
    }

    @Test
    void pinsRefuseWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin.Delegation(NORLAND, 0, new byte[32], true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin.Delegation(NORLAND, 1, new byte[31], true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin.Log(ROW, -1, new byte[32]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin.Epoch(DIALOGUE, new byte[33]));
    }

    private void assertDamaged(byte[] sealed) {
        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> Bundle.open(ANNA, abk, sealed));
    }
}
