package org.entente.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A file of any length that is never in memory: byte for byte the same each time, and no two mebibytes alike. */
class Sample extends InputStream {

    private final long length;
    private long position;

    Sample(long length) {
        this.length = length;
    }

    static byte[] bytes(int length) {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) {
            bytes[i] = at(i);
        }
        return bytes;
    }

    static byte at(long position) {
        return (byte) (position * 31 ^ position >>> 8 ^ position >>> 20);
    }

    long position() {
        return position;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int most) throws IOException {
        if (position >= length) {
            return -1;
        }
        var count = (int) Math.min(most, length - position);
        for (var i = 0; i < count; i++) {
            to[offset + i] = at(position + i);
        }
        position += count;
        return count;
    }

    /** Compares what is read with the sample, without keeping either. @return how many bytes were the same */
    static long matching(InputStream read) throws IOException {
        var step = new byte[64 * 1024];
        var expected = new byte[step.length];
        var same = 0L;
        for (var count = read.read(step); count >= 0; count = read.read(step)) {
            for (var i = 0; i < count; i++) {
                expected[i] = at(same + i);
            }
            if (!Arrays.equals(step, 0, count, expected, 0, count)) {
                throw new AssertionError("differs within " + count + " bytes after " + same);
            }
            same += count;
        }
        return same;
    }
}
