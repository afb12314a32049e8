package org.entente.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.keys.KeysFixture.*;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentCipherTest {

    private static final int SEGMENT = 1 << 20;

    /** What the first segment holds, and what every later one does. */
    private static final int FIRST = SEGMENT - 40 - 16;

    private static final int LATER = SEGMENT - 16;

    private final Secret key = seed("attachment");

    @AfterEach
    void close() {
        key.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, FIRST - 1, FIRST, FIRST + 1, FIRST + LATER, FIRST + LATER + 1})
    void opensWhatItSealed(int length) throws IOException {
        var file = file(length);

        var blob = sealed(file);

        assertThat(blob.length).isEqualTo((int) AttachmentCipher.sealedLength(length));
        assertThat(Arrays.equals(opened(blob), file)).isTrue();
    }

    @Test
    void knowsTheSealedLengthOfLargeFiles() {
        assertThat(AttachmentCipher.sealedLength(0)).isEqualTo(56);
        assertThat(AttachmentCipher.sealedLength(1L << 40)).isEqualTo((1L << 40) + 40 + 16L * ((1 << 20) + 17));
        assertThatIllegalArgumentException().isThrownBy(() -> AttachmentCipher.sealedLength(-1));
    }

    @Test
    void opensInNoOtherPlaceAndUnderNoOtherKey() throws IOException {
        var blob = sealed(file(1000));

        assertDamaged(blob, key, ANOTHER_DIALOGUE.value(), ROW);
        assertDamaged(blob, key, DIALOGUE.value(), ANOTHER_ROW);
        try (var other = seed("another attachment")) {
            assertDamaged(blob, other, DIALOGUE.value(), ROW);
        }
    }

    /** Header length, salt, nonce prefix, first segment, its tag, second segment, its tag. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 33, 40, SEGMENT - 1, SEGMENT, 2 * SEGMENT - 1})
    void noticesEveryChange(int index) throws IOException {
        assertDamaged(flipped(sealed(file(2 * SEGMENT)), index));
    }

    @Test
    void noticesTruncation() throws IOException {
        var blob = sealed(file(2 * SEGMENT + 1000));

        assertDamaged(shortened(blob));
        assertDamaged(Arrays.copyOf(blob, 2 * SEGMENT)); // at a segment's end
        assertDamaged(Arrays.copyOf(blob, SEGMENT));
        assertDamaged(Arrays.copyOf(blob, 56));
        assertDamaged(Arrays.copyOf(blob, 40)); // the header alone
        assertDamaged(Arrays.copyOf(blob, 39));
        assertDamaged(new byte[0]);
    }

    @Test
    void noticesExtension() throws IOException {
        var blob = sealed(file(1000));

        assertDamaged(extended(blob));
        assertDamaged(Arrays.copyOf(blob, 2 * SEGMENT));
        assertDamaged(Octets.of("").bytes(blob).bytes(blob).toBytes());
    }

    @Test
    void noticesReorderedSegments() throws IOException {
        var blob = sealed(file(4 * SEGMENT));
        var reordered = blob.clone();
        System.arraycopy(blob, SEGMENT, reordered, 2 * SEGMENT, SEGMENT);
        System.arraycopy(blob, 2 * SEGMENT, reordered, SEGMENT, SEGMENT);

        assertDamaged(reordered);
    }

    @Test
    void noticesASegmentOfAnotherFile() throws IOException {
        var blob = sealed(file(3 * SEGMENT));
        var another = sealed(file(3 * SEGMENT));
        System.arraycopy(another, SEGMENT, blob, SEGMENT, SEGMENT);

        assertDamaged(blob);
    }

    /** Whatever is released before the damage was checked: no byte of a damaged segment is among it. */
    @Test
    void releasesNothingOfADamagedSegment() throws IOException {
        var blob = flipped(sealed(file(2 * SEGMENT)), SEGMENT + 5);
        var released = new ByteArrayOutputStream();

        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> {
            try (var in = AttachmentCipher.open(new ByteArrayInputStream(blob), key, DIALOGUE.value(), ROW)) {
                in.transferTo(released);
            }
        });

        assertThat(released.size()).isLessThanOrEqualTo(FIRST);
        assertThat(Arrays.equals(released.toByteArray(), Arrays.copyOf(file(2 * SEGMENT), released.size())))
                .isTrue();
    }

    @Test
    void staysDamagedOnceItWas() throws IOException {
        var blob = flipped(sealed(file(1000)), 50);
        try (var in = AttachmentCipher.open(new ByteArrayInputStream(blob), key, DIALOGUE.value(), ROW)) {
            assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(in::read);
            assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(in::read);
        }
    }

    /**
     * Pitfall, and the reason for the rule in {@link AttachmentCipher}: a sealing stream that is closed half-way leaves
     * a file that opens. Only length and hash tell it from the file that was meant.
     */
    @Test
    void anAbortedUploadLeavesAValidShorterFile() throws IOException {
        var whole = file(5000);
        var to = new ByteArrayOutputStream();
        var sealing = AttachmentCipher.seal(to, key, DIALOGUE.value(), ROW);
        sealing.write(whole, 0, 1234); // here the connection breaks

        sealing.close();

        assertThat(opened(to.toByteArray())).isEqualTo(Arrays.copyOf(whole, 1234));
        assertThat(to.size()).isNotEqualTo((int) AttachmentCipher.sealedLength(whole.length));
    }

    @Test
    void isIncompleteUntilClosed() throws IOException {
        var to = new ByteArrayOutputStream();
        var sealing = AttachmentCipher.seal(to, key, DIALOGUE.value(), ROW);
        sealing.write(file(5000));
        sealing.flush();

        assertDamaged(to.toByteArray());
        sealing.close();
        assertThat(opened(to.toByteArray())).hasSize(5000);
    }

    @Test
    void tellsAnUnreadableSourceFromADamagedOne() throws IOException {
        var unreadable = new InputStream() {

            @Override
            public int read() throws IOException {
                throw new FileNotFoundException("the store is gone");
            }
        };
        try (var in = AttachmentCipher.open(unreadable, key, DIALOGUE.value(), ROW)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(in::read)
                    .withMessageContaining("the store is gone");
        }
    }

    @Test
    void readsByteByByteAndSkips() throws IOException {
        var file = file(300);
        try (var in = AttachmentCipher.open(new ByteArrayInputStream(sealed(file)), key, DIALOGUE.value(), ROW)) {
            assertThat((byte) in.read()).isEqualTo(file[0]);
            in.skipNBytes(198);
            assertThat((byte) in.read()).isEqualTo(file[199]);
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(file, 200, 300));
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    /** 64 MiB through a sealing and an opening stream; neither the file nor the blob is ever in memory. */
    @Test
    void streamsInConstantMemory() throws IOException {
        var counted = new OutputStream() {

            private long bytes;

            @Override
            public void write(int b) {
                bytes++;
            }

            @Override
            public void write(byte[] from, int offset, int length) {
                bytes += length;
            }
        };
        var piece = file(1 << 16);
        try (var sealing = AttachmentCipher.seal(counted, key, DIALOGUE.value(), ROW)) {
            for (var i = 0; i < 1024; i++) {
                sealing.write(piece);
            }
        }
        assertThat(counted.bytes).isEqualTo(AttachmentCipher.sealedLength(64 << 20));
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        try (var shorter = Secret.random(16)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            AttachmentCipher.seal(OutputStream.nullOutputStream(), shorter, DIALOGUE.value(), ROW));
        }
    }

    private static byte[] file(int length) {
        var file = new byte[length];
        new Random(7).nextBytes(file);
        return file;
    }

    private byte[] sealed(byte[] file) throws IOException {
        var to = new ByteArrayOutputStream();
        try (var sealing = AttachmentCipher.seal(to, key, DIALOGUE.value(), ROW)) {
            sealing.write(file);
        }
        return to.toByteArray();
    }

    private byte[] opened(byte[] blob) throws IOException {
        try (var in = AttachmentCipher.open(new ByteArrayInputStream(blob), key, DIALOGUE.value(), ROW)) {
            return in.readAllBytes();
        }
    }

    private void assertDamaged(byte[] blob) {
        assertDamaged(blob, key, DIALOGUE.value(), ROW);
    }

    private static void assertDamaged(byte[] blob, Secret key, UUID workspace, UUID attachment) {
        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> {
            try (var in = AttachmentCipher.open(new ByteArrayInputStream(blob), key, workspace, attachment)) {
                in.readAllBytes();
            }
        });
    }
}
