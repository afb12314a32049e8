package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.entente.keys.KeysFixture.*;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void zeroesItsBytesWhenClosed() {
        var taken = new byte[] {1, 2, 3};
        var secret = Secret.of(taken);

        secret.close();

        assertThat(taken).containsOnly(0);
        assertThat(secret.isDestroyed()).isTrue();
    }

    @Test
    void givesNothingAfterItIsClosed() {
        var secret = Secret.random(32);
        secret.close();

        assertThatIllegalStateException().isThrownBy(secret::bytes);
        assertThatIllegalStateException().isThrownBy(secret::copy);
    }

    @Test
    void copiesSurviveTheirOrigin() {
        var secret = Secret.of(new byte[] {1, 2, 3});
        var copy = secret.copy();

        secret.close();

        assertThat(copy.bytes()).containsExactly(1, 2, 3);
        copy.close();
    }

    @Test
    void closesTwice() {
        var secret = Secret.random(1);

        secret.close();
        secret.close();

        assertThat(secret.isDestroyed()).isTrue();
    }

    @Test
    void printsNothing() {
        try (var secret = Secret.of(utf8("visible"));
                var account = keysOf(ANNA);
                var epoch = epochKey(DIALOGUE, 1);
                var derived = new Passphrases.Derived(secret, secret)) {
            assertThat(secret).hasToString("[redacted]");
            assertThat(account.toString()).contains("redacted");
            assertThat(account.kem().toString()).contains("redacted");
            assertThat(account.signing().toString()).contains("redacted");
            assertThat(epoch.toString()).contains("redacted");
            assertThat(derived).hasToString("Derived[auth=[redacted], kek=[redacted]]");
        }
    }

    @Test
    void isNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.random(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.of(new byte[0]));
    }

    @Test
    void keysLeaveTheirCallersSeedAlone() {
        var seed = seed("kept");

        KemKeyPair.fromSeed(seed).close();
        SigningKeyPair.fromSeed(seed).close();
        MlDsa44Key.fromSeed(seed).close();

        assertThat(seed.isDestroyed()).isFalse();
        seed.close();
    }

    @Test
    void keysRefuseSeedsOfAnotherLength() {
        try (var shorter = Secret.random(31)) {
            assertThatIllegalArgumentException().isThrownBy(() -> KemKeyPair.fromSeed(shorter));
            assertThatIllegalArgumentException().isThrownBy(() -> SigningKeyPair.fromSeed(shorter));
            assertThatIllegalArgumentException().isThrownBy(() -> MlDsa44Key.fromSeed(shorter));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EpochKey.of(DIALOGUE.value(), 1, shorter, new byte[32]));
        }
    }

    @Test
    void closedKeysDoNothingMore() {
        var account = keysOf(ANNA);
        var epoch = epochKey(DIALOGUE, 1);
        var cosigning = MlDsa44Key.generate();
        var record = epoch.seal(FieldKind.MESSAGE, ROW, 0, utf8("text"));
        account.close();
        epoch.close();
        cosigning.close();

        assertThatIllegalStateException().isThrownBy(() -> account.signing().sign(utf8("text")));
        assertThatIllegalStateException().isThrownBy(() -> account.kem().opened());
        assertThatIllegalStateException().isThrownBy(() -> cosigning.sign(utf8("text")));
        assertThatIllegalStateException().isThrownBy(() -> epoch.secret().bytes());
        assertThatIllegalStateException().isThrownBy(() -> epoch.seal(FieldKind.MESSAGE, ROW, 0, utf8("text")));
        assertThatIllegalStateException().isThrownBy(() -> epoch.open(FieldKind.MESSAGE, ROW, 0, record));
    }

    @Test
    void publicPartsOutliveTheKey() {
        var epoch = EpochKey.generate(UUID.randomUUID(), 1);
        epoch.close();

        assertThat(epoch.commitment()).hasSize(32);
    }

    @Test
    void epochKeysRefuseAWrongCommitment() {
        try (var key = seed("epoch")) {
            assertThatExceptionOfType(IntegrityFailure.class)
                    .isThrownBy(() -> EpochKey.of(DIALOGUE.value(), 1, key, new byte[32]));
        }
    }
}
