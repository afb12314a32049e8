package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.keys.KeysFixture.*;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpochKeyTest {

    private final EpochKey epoch = epochKey(DIALOGUE, 4);

    @AfterEach
    void close() {
        epoch.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 59, 60, 61, 4091, 4092, 4093, 100_000})
    void opensWhatItSealed(int length) {
        var text = new byte[length];
        Arrays.fill(text, (byte) 'a');

        var record = epoch.seal(FieldKind.MESSAGE, ROW, 7, text);

        assertThat(epoch.open(FieldKind.MESSAGE, ROW, 7, record)).isEqualTo(text);
    }

    /** 48 bytes of overhead, over the padded length. */
    @ParameterizedTest
    @CsvSource({"0, 64", "1, 64", "60, 64", "61, 128", "4092, 4096", "4093, 5120", "5116, 5120", "5117, 6144"})
    void hidesTheExactLength(int length, int padded) {
        assertThat(epoch.seal(FieldKind.MESSAGE, ROW, 0, new byte[length])).hasSize(48 + padded);
    }

    @Test
    void namesItsEpoch() {
        assertThat(EpochKey.epochOf(sealed())).isEqualTo(4);
        assertThat(Arrays.copyOf(sealed(), 8)).asHexString().isEqualTo("4546010100000004");
    }

    @Test
    void neverSealsTheSameBytesTwice() {
        assertThat(sealed()).isNotEqualTo(sealed());
    }

    @Test
    void refusesAnotherRow() {
        assertDamaged(FieldKind.MESSAGE, ANOTHER_ROW, 7, sealed());
    }

    @Test
    void refusesAnotherRevision() {
        assertDamaged(FieldKind.MESSAGE, ROW, 6, sealed());
        assertDamaged(FieldKind.MESSAGE, ROW, 8, sealed());
    }

    @Test
    void refusesAnotherColumn() {
        assertDamaged(FieldKind.TOPIC_TITLE, ROW, 7, sealed());
    }

    @Test
    void refusesAnotherEpoch() {
        var record = sealed();
        try (var next = epochKey(DIALOGUE, 5)) {
            assertDamaged(next, record);
            assertDamaged(next, relabelled(record, 5));
        }
    }

    /** The same 32 bytes as another epoch, which only a faulty rotation could produce. */
    @Test
    void separatesEpochsEvenUnderTheSameBytes() {
        var subject = DIALOGUE.value();
        var commitment = EpochKey.commitmentOf(subject, 5, epoch.secret());
        try (var same = EpochKey.of(subject, 5, epoch.secret(), commitment)) {
            assertThat(commitment).isNotEqualTo(epoch.commitment());
            assertDamaged(same, relabelled(sealed(), 5));
        }
    }

    @Test
    void refusesAnotherWorkspace() {
        var subject = ANOTHER_DIALOGUE.value();
        var commitment = EpochKey.commitmentOf(subject, 4, epoch.secret());
        try (var other = epochKey(ANOTHER_DIALOGUE, 4);
                var sameBytes = EpochKey.of(subject, 4, epoch.secret(), commitment)) {
            assertDamaged(other, sealed());
            assertDamaged(sameBytes, sealed());
        }
    }

    @Test
    void commitsToItsWorkspaceAndEpoch() {
        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> EpochKey.of(ANOTHER_DIALOGUE.value(), 4, epoch.secret(), epoch.commitment()));
        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> EpochKey.of(DIALOGUE.value(), 5, epoch.secret(), epoch.commitment()));
    }

    /** Magic, format, suite, epoch, nonce, ciphertext, tag. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 31, 32, 95, 96, 111})
    void noticesEveryChange(int index) {
        assertDamaged(epoch, flipped(sealed(), index));
    }

    @Test
    void noticesAnotherLength() {
        assertDamaged(epoch, shortened(sealed()));
        assertDamaged(epoch, extended(sealed()));
        assertDamaged(epoch, Arrays.copyOf(sealed(), 8));
        assertDamaged(epoch, new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesEpochsOutOfRange(int number) {
        assertDamaged(epoch, relabelled(sealed(), number));
        assertThatIllegalArgumentException().isThrownBy(() -> EpochKey.generate(DIALOGUE.value(), number));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpochKey.of(DIALOGUE.value(), number, epoch.secret(), new byte[32]));
    }

    @Test
    void refusesANegativeRevision() {
        assertThatIllegalArgumentException().isThrownBy(() -> epoch.seal(FieldKind.MESSAGE, ROW, -1, new byte[0]));
    }

    @Test
    void refusesMoreThanAFieldHolds() {
        var tooMuch = new byte[Padding.MAX_CONTENT_BYTES + 1];

        assertThatIllegalArgumentException().isThrownBy(() -> epoch.seal(FieldKind.MESSAGE, ROW, 0, tooMuch));
    }

    /** Padding is inside the seal; only a faulty writer could have produced these. */
    @Test
    void acceptsTheCanonicalPaddingOnly() throws GeneralSecurityException {
        var canonical = padded(64, 5);
        var notZero = padded(64, 5);
        notZero[63] = 1;

        assertThat(epoch.open(FieldKind.MESSAGE, ROW, 7, sealedRaw(canonical))).hasSize(5);
        assertDamaged(epoch, sealedRaw(notZero));
        assertDamaged(epoch, sealedRaw(padded(128, 5)));
        assertDamaged(epoch, sealedRaw(padded(64, 61)));
        assertDamaged(epoch, sealedRaw(padded(64, -1)));
        assertDamaged(epoch, sealedRaw(padded(64, Integer.MAX_VALUE)));
    }

    @Test
    void generatesDifferentKeys() {
        try (var one = EpochKey.generate(DIALOGUE.value(), 1);
                var another = EpochKey.generate(DIALOGUE.value(), 1)) {
            assertThat(one.commitment()).isNotEqualTo(another.commitment());
            assertThat(one.subject()).isEqualTo(DIALOGUE.value());
            assertThat(one.epoch()).isEqualTo(1);
        }
    }

    @Test
    void columnsHaveCodesOfTheirOwn() {
        var codes = new HashSet<Integer>();

        assertThat(FieldKind.values())
                .allSatisfy(kind ->
                        assertThat(codes.add(kind.code())).as(kind.name()).isTrue());
    }

    private byte[] sealed() {
        return epoch.seal(FieldKind.MESSAGE, ROW, 7, utf8("We can send forty deminers."));
    }

    private byte[] sealedRaw(byte[] padded) throws GeneralSecurityException {
        var aad = Octets.of("ENTF")
                .u8(1)
                .uuid(DIALOGUE.value())
                .u32(4)
                .u16(0x0101)
                .uuid(ROW)
                .u64(7)
                .toBytes();
        assertThat(aad).hasSize(51);
        var info = Octets.of("entente/v1/field").uuid(DIALOGUE.value()).u32(4).toBytes();
        try (var fieldKey = Hkdf.expand(epoch.secret(), info)) {
            return Octets.of("EF")
                    .u8(1)
                    .u8(1)
                    .u32(4)
                    .bytes(Xaes.under(fieldKey).encrypt(padded, aad))
                    .toBytes();
        }
    }

    private static byte[] padded(int size, int statedLength) {
        return ByteBuffer.allocate(size).putInt(statedLength).array();
    }

    private static byte[] relabelled(byte[] record, int epoch) {
        return ByteBuffer.wrap(record.clone()).putInt(4, epoch).array();
    }

    private void assertDamaged(FieldKind kind, UUID row, long rev, byte[] record) {
        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> epoch.open(kind, row, rev, record));
    }

    private static void assertDamaged(EpochKey key, byte[] record) {
        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> key.open(FieldKind.MESSAGE, ROW, 7, record));
    }
}
