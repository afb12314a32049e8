package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.keys.KeysFixture.*;

import org.entente.kernel.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnlockerTest {

    private static final byte[] CONTEXT = utf8(CHEAP_PHC);

    private final Secret kek = seed("kek");
    private final Secret abk = seed("abk");

    @AfterEach
    void close() {
        kek.close();
        abk.close();
    }

    @ParameterizedTest
    @EnumSource
    void opensWhatItSealed(UnlockerKind kind) {
        var sealed = Unlocker.seal(kind, 1, ANNA, CONTEXT, kek, abk);

        assertThat(sealed).hasSize(Unlocker.SEALED_BYTES);
        try (var opened = Unlocker.open(kind, 1, ANNA, CONTEXT, kek, sealed)) {
            assertThat(opened.bytes()).isEqualTo(abk.bytes());
        }
    }

    @Test
    void neverSealsTheSameBytesTwice() {
        assertThat(sealed()).isNotEqualTo(sealed());
    }

    @Test
    void opensForNobodyAndNothingElse() {
        var sealed = sealed();

        assertDoesNotOpen(UnlockerKind.RECOVERY, 1, ANNA, CONTEXT, sealed);
        assertDoesNotOpen(UnlockerKind.PASSPHRASE, 2, ANNA, CONTEXT, sealed);
        assertDoesNotOpen(UnlockerKind.PASSPHRASE, 1, BORIS, CONTEXT, sealed);
        assertDoesNotOpen(UnlockerKind.PASSPHRASE, 1, ANNA, utf8("$argon2id$v=19$m=8,t=2,p=1$"), sealed);
        assertDoesNotOpen(UnlockerKind.PASSPHRASE, 1, ANNA, new byte[0], sealed);
    }

    @Test
    void opensUnderNoOtherKey() {
        var sealed = sealed();
        try (var other = seed("another kek")) {
            assertThatExceptionOfType(IntegrityFailure.class)
                    .isThrownBy(() -> Unlocker.open(UnlockerKind.PASSPHRASE, 1, ANNA, CONTEXT, other, sealed));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 43, 44, 59})
    void noticesEveryChange(int index) {
        assertDoesNotOpen(UnlockerKind.PASSPHRASE, 1, ANNA, CONTEXT, flipped(sealed(), index));
    }

    @Test
    void noticesAnotherLength() {
        assertDoesNotOpen(UnlockerKind.PASSPHRASE, 1, ANNA, CONTEXT, shortened(sealed()));
        assertDoesNotOpen(UnlockerKind.PASSPHRASE, 1, ANNA, CONTEXT, extended(sealed()));
        assertDoesNotOpen(UnlockerKind.PASSPHRASE, 1, ANNA, CONTEXT, new byte[0]);
    }

    @Test
    void refusesKeysOfAnotherLength() {
        try (var shorter = Secret.random(16)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Unlocker.seal(UnlockerKind.PASSPHRASE, 1, ANNA, CONTEXT, shorter, abk));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Unlocker.seal(UnlockerKind.PASSPHRASE, 1, ANNA, CONTEXT, kek, shorter));
        }
    }

    @Test
    void refusesAPepperIdBeyondAByte() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unlocker.seal(UnlockerKind.PASSPHRASE, 256, ANNA, CONTEXT, kek, abk));
    }

    private byte[] sealed() {
        return Unlocker.seal(UnlockerKind.PASSPHRASE, 1, ANNA, CONTEXT, kek, abk);
    }

    private void assertDoesNotOpen(UnlockerKind kind, int pepperId, AccountId account, byte[] context, byte[] sealed) {
        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> Unlocker.open(kind, pepperId, account, context, kek, sealed));
    }
}
