package org.entente.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entente.keys.IntegrityFailure;

/** Has damage recorded where it is met, before whoever reads learns of it. */
final class GuardedStream extends FilterInputStream {

    private final Runnable damaged;

    GuardedStream(InputStream content, Runnable damaged) {
        super(content);
        this.damaged = damaged;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        try {
            return super.read(to, offset, length);
        } catch (IntegrityFailure e) {
            damaged.run();
            throw e;
        }
    }
}
