package org.entente.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;

/** Fixed ids, keys and moments, so that a failure reads the same on every machine. */
final class KeysFixture {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    static final AccountId ANNA = AccountId.of("0192f3c4-7a10-7c3e-9b1f-00000000000a");
    static final AccountId BORIS = AccountId.of("0192f3c4-7a10-7c3e-9b1f-00000000000b");
    static final DelegationId NORLAND = DelegationId.of("0192f3c4-7a10-7c3e-9b1f-0000000000d1");
    static final DelegationId SUDRIA = DelegationId.of("0192f3c4-7a10-7c3e-9b1f-0000000000d2");
    static final WorkspaceId DIALOGUE = WorkspaceId.of("0192f3c4-7a10-7c3e-9b1f-0000000000f1");
    static final WorkspaceId ANOTHER_DIALOGUE = WorkspaceId.of("0192f3c4-7a10-7c3e-9b1f-0000000000f2");
    static final UUID ROW = UUID.fromString("0192f3c4-7a10-7c3e-9b1f-0000000000e1");
    static final UUID ANOTHER_ROW = UUID.fromString("0192f3c4-7a10-7c3e-9b1f-0000000000e2");

    /** Argon2id at its cheapest; only the vectors and the golden files run at the real cost. */
    static final String CHEAP_PHC = "$argon2id$v=19$m=8,t=1,p=1$AAECAwQFBgcICQoLDA0ODw";

    static final Peppers PEPPERS = new Peppers() {

        @Override
        public byte[] pepper(int id) {
            return seedBytes("pepper " + id);
        }

        @Override
        public int current() {
            return 1;
        }
    };

    private KeysFixture() {}

    static byte[] seedBytes(String name) {
        return Octets.of("entente test ").text(name).sha256();
    }

    static Secret seed(String name) {
        return Secret.of(seedBytes(name));
    }

    static AccountKeys keysOf(AccountId account) {
        try (var kem = seed("kem " + account);
                var signing = seed("signing " + account)) {
            return new AccountKeys(account, KemKeyPair.fromSeed(kem), SigningKeyPair.fromSeed(signing));
        }
    }

    static KemKeyPair keyOf(DelegationId delegation, int generation) {
        try (var seed = seed("delegation " + delegation + " " + generation)) {
            return KemKeyPair.fromSeed(seed);
        }
    }

    static EpochKey epochKey(WorkspaceId workspace, int epoch) {
        try (var key = seed("epoch " + workspace + " " + epoch)) {
            return EpochKey.of(workspace.value(), epoch, key, EpochKey.commitmentOf(workspace.value(), epoch, key));
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] flipped(byte[] bytes, int index) {
        var changed = bytes.clone();
        changed[index] ^= 1;
        return changed;
    }

    static byte[] shortened(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    static byte[] extended(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    static InputStream resource(String path) {
        var found = KeysFixture.class.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalStateException("no resource " + path);
        }
        return found;
    }

    static byte[] resourceBytes(String path) {
        try (var in = resource(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
