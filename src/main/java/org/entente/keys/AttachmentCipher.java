package org.entente.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals and opens files of any size in constant memory: Tink's AES256_GCM_HKDF_1MB under a key of the file's own, bound
 * to workspace and attachment.
 *
 * <p><b>An aborted upload leaves a valid, shorter file.</b> Closing the sealing stream finishes the file, and closing
 * is what happens when the upload fails half-way. Whoever seals must therefore compare the length and the SHA-256 of
 * what was written with what was announced, and only then commit the row; a blob without a row is swept.
 */
public final class AttachmentCipher {

    public static final int KEY_BYTES = 32;

    private static final int HEADER_BYTES = 40;
    private static final int SEGMENT_BYTES = 1 << 20;
    private static final int TAG_BYTES = 16;

    private AttachmentCipher() {}

    /** The stream must be closed to be complete; that closes {@code to} as well. */
    public static OutputStream seal(OutputStream to, Secret key, UUID workspace, UUID attachment) throws IOException {
        try {
            return under(key).newEncryptingStream(to, aad(workspace, attachment));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Releases a segment only after its tag has been checked, and the last one only as the last: but a reader that
     * stops early has not learnt whether the file is whole. Reading throws {@link IntegrityFailure} where the file is
     * damaged, and the source's own {@link IOException} where it cannot be read.
     */
    public static InputStream open(InputStream from, Secret key, UUID workspace, UUID attachment) throws IOException {
        var source = new SourceStream(from);
        try {
            return new OpeningStream(source, under(key).newDecryptingStream(source, aad(workspace, attachment)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many bytes a file of this many bytes takes when sealed. */
    public static long sealedLength(long plainBytes) {
        if (plainBytes < 0) {
            throw new IllegalArgumentException("a file has no negative length");
        }
        // The header takes its room from the first segment. An empty file still has one (empty) segment.
        var inSegments = HEADER_BYTES + plainBytes;
        return inSegments + TAG_BYTES * Math.ceilDiv(inSegments, SEGMENT_BYTES - TAG_BYTES);
    }

    private static StreamingAead under(Secret key) throws GeneralSecurityException {
        key.requireLength(KEY_BYTES, "an attachment key");
        return AesGcmHkdfStreaming.create(AesGcmHkdfStreamingKey.create(
                PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB,
                SecretBytes.copyFrom(key.bytes(), InsecureSecretKeyAccess.get())));
    }

    private static byte[] aad(UUID workspace, UUID attachment) {
        return Octets.of("ENTA").u8(1).uuid(workspace).uuid(attachment).toBytes();
    }

    /** Remembers its own failure, because Tink reports damage and unreadable sources by the same exception. */
    private static final class SourceStream extends InputStream {

        private final InputStream from;
        private boolean failed;

        SourceStream(InputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            var count = read(one, 0, 1);
            return count < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            try {
                return from.read(to, offset, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }

    private static final class OpeningStream extends InputStream {

        private final SourceStream source;
        private final InputStream opened;

        OpeningStream(SourceStream source, InputStream opened) {
            this.source = source;
            this.opened = opened;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            var count = read(one, 0, 1);
            return count < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            try {
                return opened.read(to, offset, length);
            } catch (IOException e) {
                if (source.failed) {
                    throw e;
                }
                throw new IntegrityFailure("attachment: does not open", e);
            }
        }

        @Override
        public void close() throws IOException {
            opened.close();
        }
    }
}
