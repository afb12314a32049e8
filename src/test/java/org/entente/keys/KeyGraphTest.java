package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.keys.KeysFixture.*;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole way from a passphrase to a message and back, as one person walks it. */
class KeyGraphTest {

    private static final byte[] PHC = CHEAP_PHC.getBytes(StandardCharsets.US_ASCII);

    private final Passphrases passphrases = new Passphrases(PEPPERS, 2);

    @Test
    void opensAMessageFromAPassphrase() {
        var unlocker = new byte[0];
        var bundle = new byte[0];
        var delegationWrap = new byte[0];
        var epochWrap = new byte[0];
        var message = new byte[0];
        byte[] delegationKey;
        byte[] commitment;
        try (var abk = Secret.random(32);
                var derived = passphrases.derive(ANNA, "six words of a person".toCharArray(), CHEAP_PHC, 1);
                var account = AccountKeys.generate(ANNA);
                var delegation = KemKeyPair.generate();
                var epoch = EpochKey.generate(DIALOGUE.value(), 1)) {
            unlocker = Unlocker.seal(UnlockerKind.PASSPHRASE, 1, ANNA, PHC, derived.kek(), abk);
            bundle = Bundle.seal(account, List.of(), 1, abk);
            delegationKey = delegation.publicKeyHash();
            delegationWrap = Wrap.seal(
                    WrapKind.DELEGATION_SEED,
                    NORLAND.value(),
                    1,
                    delegationKey,
                    account.kem().publicKey(),
                    delegation.seed());
            commitment = epoch.commitment();
            epochWrap = Wrap.seal(
                    WrapKind.EPOCH_KEY, DIALOGUE.value(), 1, commitment, delegation.publicKey(), epoch.secret());
            message = epoch.seal(FieldKind.MESSAGE, ROW, 0, utf8("We can send forty deminers."));
        }

        try (var derived = passphrases.derive(ANNA, "six words of a person".toCharArray(), CHEAP_PHC, 1);
                var abk = Unlocker.open(UnlockerKind.PASSPHRASE, 1, ANNA, PHC, derived.kek(), unlocker);
                var account = Bundle.open(ANNA, abk, bundle).keys();
                var seed = Wrap.open(
                        WrapKind.DELEGATION_SEED, NORLAND.value(), 1, delegationKey, account.kem(), delegationWrap);
                var delegation = KemKeyPair.fromSeed(seed);
                var key = Wrap.open(WrapKind.EPOCH_KEY, DIALOGUE.value(), 1, commitment, delegation, epochWrap);
                var epoch = EpochKey.of(DIALOGUE.value(), EpochKey.epochOf(message), key, commitment)) {
            assertThat(epoch.open(FieldKind.MESSAGE, ROW, 0, message))
                    .asString()
                    .isEqualTo("We can send forty deminers.");
        }
    }
}
