package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.keys.KeysFixture.ROW;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class OctetsTest {

    @Test
    void writesBigEndian() {
        var bytes = Octets.of("E").u8(0xff).u16(0x0102).u32(3).u64(4).uuid(ROW).toBytes();

        assertThat(bytes)
                .asHexString()
                .isEqualTo("45" + "FF" + "0102" + "00000003" + "0000000000000004" + "0192F3C47A107C3E9B1F0000000000E1");
    }

    @Test
    void readsItsUuidsBack() {
        assertThat(Octets.uuid(ByteBuffer.wrap(Octets.of("").uuid(ROW).toBytes())))
                .isEqualTo(ROW);
    }

    @Test
    void truncatesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Octets.of("").u8(256));
        assertThatIllegalArgumentException().isThrownBy(() -> Octets.of("").u8(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Octets.of("").u16(65_536));
        assertThatIllegalArgumentException().isThrownBy(() -> Octets.of("").u16(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Octets.of("").u32(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Octets.of("").u64(-1));
    }
}
