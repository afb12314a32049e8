package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.keys.KeysFixture.*;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final byte[] KEY = filled(KemKeyPair.PUBLIC_KEY_BYTES, 7);
    private static final byte[] HEAD = filled(SigningKeyPair.PUBLIC_KEY_BYTES, 9);

    /**
     * Computed by another tool: {@code python3 -c "import hashlib; h =
     * hashlib.sha256(b'entente/v1/fp'+bytes.fromhex('0192f3c47a107c3e9b1f0000000000d1')+bytes([0,0,0,3])+bytes([7])*1216
     * +bytes([9])*32).digest(); print('%040d' % (int.from_bytes(h,'big') % 10**40))"}
     */
    @Test
    void readsAsAnotherToolComputesIt() {
        assertThat(Fingerprint.of(NORLAND, 3, KEY, HEAD)).isEqualTo("10353 72363 90385 69455 46551 16575 46801 37750");
    }

    @Test
    void hasEightGroupsOfFiveDigits() {
        for (var generation = 1; generation <= 200; generation++) {
            assertThat(Fingerprint.of(NORLAND, generation, KEY, HEAD)).matches("[0-9]{5}( [0-9]{5}){7}");
        }
    }

    @Test
    void dependsOnEveryInput() {
        assertThat(new String[] {
                    Fingerprint.of(NORLAND, 3, KEY, HEAD),
                    Fingerprint.of(SUDRIA, 3, KEY, HEAD),
                    Fingerprint.of(NORLAND, 4, KEY, HEAD),
                    Fingerprint.of(NORLAND, 3, flipped(KEY, 0), HEAD),
                    Fingerprint.of(NORLAND, 3, KEY, flipped(HEAD, 31))
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesKeysOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.of(NORLAND, 3, shortened(KEY), HEAD));
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.of(NORLAND, 3, KEY, extended(HEAD)));
    }

    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
