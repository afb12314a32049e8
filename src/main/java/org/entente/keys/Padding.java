package org.entente.keys;

import java.nio.ByteBuffer;

/**
 * Hides the exact length of a field: length (4) ‖ content ‖ zeros, up to a multiple of 64 bytes, or of 1024 beyond
 * 4 KiB. Only the one canonical padding is accepted back.
 */
final class Padding {

    static final int MAX_CONTENT_BYTES = 16 << 20;

    private static final int LENGTH_BYTES = 4;
    private static final int FINE_STEP = 64;
    private static final int FINE_LIMIT = 4096;
    private static final int COARSE_STEP = 1024;

    private Padding() {}

    static int paddedLength(int contentBytes) {
        var length = LENGTH_BYTES + contentBytes;
        var step = length <= FINE_LIMIT ? FINE_STEP : COARSE_STEP;
        return Math.ceilDiv(length, step) * step;
    }

    static byte[] pad(byte[] content) {
        if (content.length > MAX_CONTENT_BYTES) {
            throw new IllegalArgumentException("a field holds at most " + MAX_CONTENT_BYTES + " bytes");
        }
        return ByteBuffer.allocate(paddedLength(content.length))
                .putInt(content.length)
                .put(content)
                .array();
    }

    static byte[] unpad(byte[] padded) {
        var in = ByteBuffer.wrap(padded);
        var length = padded.length < LENGTH_BYTES ? -1 : in.getInt();
        if (length < 0 || length > MAX_CONTENT_BYTES || padded.length != paddedLength(length)) {
            throw new IntegrityFailure("field: malformed padding");
        }
        var content = Octets.take(in, length);
        while (in.hasRemaining()) {
            if (in.get() != 0) {
                throw new IntegrityFailure("field: malformed padding");
            }
        }
        return content;
    }
}
