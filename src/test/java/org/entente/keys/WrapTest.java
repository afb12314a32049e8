package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.keys.KeysFixture.*;

import java.util.Arrays;
import java.util.UUID;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {

    private static final UUID SUBJECT = DIALOGUE.value();

    private final KemKeyPair norland = keyOf(NORLAND, 1);
    private final KemKeyPair sudria = keyOf(SUDRIA, 1);
    private final EpochKey epoch = epochKey(DIALOGUE, 4);

    @AfterEach
    void close() {
        norland.close();
        sudria.close();
        epoch.close();
    }

    @ParameterizedTest
    @EnumSource
    void opensWhatItSealed(WrapKind kind) {
        var commitment = kind.commitmentOf(SUBJECT, 4, epoch.secret());

        var wrap = Wrap.seal(kind, SUBJECT, 4, commitment, norland.publicKey(), epoch.secret());

        assertThat(wrap).hasSize(Wrap.WRAP_BYTES);
        try (var opened = Wrap.open(kind, SUBJECT, 4, commitment, norland, wrap)) {
            assertThat(opened.bytes()).isEqualTo(epoch.secret().bytes());
        }
    }

    @Test
    void startsAsTheFormatSays() {
        assertThat(Arrays.copyOf(sealed(), 8)).asHexString().isEqualTo("454E545701647A02");
    }

    @Test
    void opensForItsRecipientOnly() {
        assertDamaged(WrapKind.EPOCH_KEY, SUBJECT, 4, epoch.commitment(), sudria, sealed());
    }

    @Test
    void isNoWrapOfAnotherEpoch() {
        assertDamaged(WrapKind.EPOCH_KEY, SUBJECT, 5, epoch.commitment(), norland, sealed());
    }

    @Test
    void isNoWrapOfAnotherWorkspace() {
        assertDamaged(WrapKind.EPOCH_KEY, ANOTHER_DIALOGUE.value(), 4, epoch.commitment(), norland, sealed());
    }

    @Test
    void isNoWrapOfAnotherCommitment() {
        assertDamaged(WrapKind.EPOCH_KEY, SUBJECT, 4, seedBytes("another"), norland, sealed());
    }

    @Test
    void isNoWrapOfAnotherKind() {
        var relabelled = sealed();
        relabelled[7] = (byte) WrapKind.LISTING_KEY.code();

        assertDamaged(WrapKind.LISTING_KEY, SUBJECT, 4, epoch.commitment(), norland, sealed());
        assertDamaged(WrapKind.LISTING_KEY, SUBJECT, 4, epoch.commitment(), norland, relabelled);
    }

    /** What a database administrator can do: seal a key of his own, with all the right labels, for a delegation. */
    @Test
    void refusesAKeyThatSomebodyElseChose() throws InvalidCipherTextException {
        var commitment = epoch.commitment();
        var hpke = new HPKE(HPKE.mode_base, HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        var context = hpke.setupBaseS(hpke.deserializePublicKey(norland.publicKey()), WrapKind.EPOCH_KEY.info());
        var aad = Octets.of("")
                .uuid(SUBJECT)
                .u32(4)
                .bytes(commitment)
                .bytes(norland.publicKeyHash())
                .toBytes();
        var forged = Octets.of("ENTW")
                .u8(1)
                .u16(0x647a)
                .u8(2)
                .bytes(context.getEncapsulation())
                .bytes(context.seal(aad, seedBytes("chosen by the forger")))
                .toBytes();

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> Wrap.open(WrapKind.EPOCH_KEY, SUBJECT, 4, commitment, norland, forged))
                .withMessageContaining("commitment");
    }

    /** Magic, version, KEM, kind; the ML-KEM and X25519 halves of the encapsulation; ciphertext and tag. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 6, 7, 8, 1000, 1095, 1096, 1127, 1128, 1159, 1160, 1175})
    void noticesEveryChange(int index) {
        assertDamaged(WrapKind.EPOCH_KEY, SUBJECT, 4, epoch.commitment(), norland, flipped(sealed(), index));
    }

    @Test
    void refusesAnX25519ShareOfZero() {
        var wrap = sealed();
        Arrays.fill(wrap, 1096, 1128, (byte) 0);

        assertDamaged(WrapKind.EPOCH_KEY, SUBJECT, 4, epoch.commitment(), norland, wrap);
    }

    @Test
    void noticesAnotherLength() {
        assertDamaged(WrapKind.EPOCH_KEY, SUBJECT, 4, epoch.commitment(), norland, shortened(sealed()));
        assertDamaged(WrapKind.EPOCH_KEY, SUBJECT, 4, epoch.commitment(), norland, extended(sealed()));
        assertDamaged(WrapKind.EPOCH_KEY, SUBJECT, 4, epoch.commitment(), norland, new byte[0]);
    }

    @Test
    void sealsNoKeyThatDoesNotFitItsCommitment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Wrap.seal(WrapKind.EPOCH_KEY, SUBJECT, 4, new byte[32], norland.publicKey(), epoch.secret()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wrap.seal(
                        WrapKind.EPOCH_KEY, SUBJECT, 5, epoch.commitment(), norland.publicKey(), epoch.secret()));
    }

    @Test
    void refusesArgumentsOfAnotherShape() {
        var commitment = epoch.commitment();
        try (var shorter = Secret.random(31)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Wrap.seal(WrapKind.EPOCH_KEY, SUBJECT, 4, commitment, norland.publicKey(), shorter));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wrap.seal(
                        WrapKind.EPOCH_KEY, SUBJECT, 4, commitment, shortened(norland.publicKey()), epoch.secret()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Wrap.seal(WrapKind.EPOCH_KEY, SUBJECT, -1, commitment, norland.publicKey(), epoch.secret()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wrap.open(WrapKind.EPOCH_KEY, SUBJECT, 4, new byte[31], norland, sealed()));
    }

    /** FIPS 203 asks that coefficients be reduced; a key of all ones is not one. */
    @Test
    void refusesAPublicKeyThatIsNone() {
        var ones = new byte[KemKeyPair.PUBLIC_KEY_BYTES];
        Arrays.fill(ones, (byte) 0xff);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wrap.seal(WrapKind.EPOCH_KEY, SUBJECT, 4, epoch.commitment(), ones, epoch.secret()));
    }

    private byte[] sealed() {
        return Wrap.seal(WrapKind.EPOCH_KEY, SUBJECT, 4, epoch.commitment(), norland.publicKey(), epoch.secret());
    }

    private static void assertDamaged(
            WrapKind kind, UUID subject, int number, byte[] commitment, KemKeyPair recipient, byte[] wrap) {
        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> Wrap.open(kind, subject, number, commitment, recipient, wrap));
    }
}
