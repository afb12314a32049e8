package org.entente.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.kernel.Refusal;
import org.entente.keys.AttachmentCipher;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals files on their way into the store and opens them on their way out, a mebibyte at a time. */
@Component
class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    private static final int STEP_BYTES = 64 * 1024;

    /** Left free for what else grows on the same disk, above all the database. */
    private static final long RESERVE_BYTES = 64L << 20;

    private final BlobStore store;
    private final long maxBytes;

    Vault(BlobStore store, @Value("${entente.attachment.max-bytes}") long maxBytes) {
        this.store = store;
        this.maxBytes = maxBytes;
    }

    long maxBytes() {
        return maxBytes;
    }

    /**
     * Reads a file to its end and keeps it sealed. The blob is durable when this returns; of a file that is refused
     * nothing stays.
     *
     * @throws Refusal if the file is empty, too large, broken off, not as long as announced, or cannot be stored
     */
    Kept take(BlobName name, Secret key, NewFile file, InputStream content) {
        requireTakable(file);
        try (var draft = store.begin(name)) {
            var blobHash = sha256();
            var source = new Source(content);
            try (var sealed = seal(new DigestOutputStream(draft.stream(), blobHash), key, name)) {
                source.copyTo(sealed);
                source.requireWhole(file);
            }
            var expected = AttachmentCipher.sealedLength(source.length);
            if (draft.keep() != expected) {
                throw new IOException("the store holds another length than was written");
            }
            var blob = new Blob(name, expected, blobHash.digest());
            return new Kept(source.length, HexFormat.of().formatHex(source.hash.digest()), blob);
        } catch (IOException e) {
            LOG.warn("a file could not be stored: {}", e.toString());
            discard(name);
            throw new Refusal("attachment.refused.not-stored");
        }
    }

    private static OutputStream seal(OutputStream to, Secret key, BlobName name) throws IOException {
        return AttachmentCipher.seal(
                to, key, name.workspace().value(), name.attachment().value());
    }

    private void requireTakable(NewFile file) {
        if (file.length() == 0) {
            throw new Refusal("attachment.refused.empty");
        }
        if (file.length() > maxBytes) {
            throw new Refusal("attachment.refused.too-large");
        }
        if (room() - RESERVE_BYTES < AttachmentCipher.sealedLength(Math.max(file.length(), 1))) {
            throw new Refusal("attachment.refused.no-room");
        }
    }

    private long room() {
        try {
            return store.room();
        } catch (IOException e) {
            LOG.warn("the room of the store is not known: {}", e.toString());
            throw new Refusal("attachment.refused.not-stored");
        }
    }

    /**
     * A file in clear, to be read in one pass: each segment is checked before it is released, and the last one only
     * after the whole blob was found to be the one that the row names.
     *
     * @throws IntegrityFailure if the blob is missing or has another length; reading throws it where the blob is damaged
     */
    InputStream open(Blob blob, Secret key) throws IOException {
        var name = blob.name();
        try {
            if (store.length(name) != blob.length()) {
                throw new IntegrityFailure("attachment: the blob has another length");
            }
            return AttachmentCipher.open(
                    new WholeBlob(store.read(name), blob.hash()),
                    key,
                    name.workspace().value(),
                    name.attachment().value());
        } catch (NoSuchFileException e) {
            throw new IntegrityFailure("attachment: the blob is missing", e);
        }
    }

    /** Removes the blob of a file that did not come to be; what cannot be removed now is swept later. */
    void discard(BlobName name) {
        try {
            store.remove(name);
        } catch (IOException e) {
            LOG.warn("an orphaned blob stays until it is swept: {}", e.toString());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The plain bytes as they arrive: counted, hashed, and stopped at the limit. */
    private final class Source {

        private final InputStream content;
        private final MessageDigest hash = sha256();
        private long length;

        Source(InputStream content) {
            this.content = content;
        }

        void copyTo(OutputStream sealed) throws IOException {
            var step = new byte[STEP_BYTES];
            for (var count = read(step); count >= 0; count = read(step)) {
                length += count;
                if (length > maxBytes) {
                    throw new Refusal("attachment.refused.too-large");
                }
                hash.update(step, 0, count);
                sealed.write(step, 0, count);
            }
        }

        /** The sender's failures are kept apart from the store's: only the former are the sender's to put right. */
        private int read(byte[] step) {
            try {
                return content.read(step);
            } catch (IOException e) {
                throw new Refusal("attachment.refused.broken-off");
            }
        }

        void requireWhole(NewFile file) {
            if (file.length() != NewFile.UNKNOWN_LENGTH && file.length() != length) {
                throw new Refusal("attachment.refused.broken-off");
            }
            if (length == 0) {
                throw new Refusal("attachment.refused.empty");
            }
        }
    }

    /** The sealed bytes as they are read back; their end is believed only if all of them were the right ones. */
    private static final class WholeBlob extends FilterInputStream {

        private final byte[] expected;
        private boolean ended;

        WholeBlob(InputStream blob, byte[] expected) {
            super(new DigestInputStream(blob, sha256()));
            this.expected = expected;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            var count = super.read(to, offset, length);
            if (count < 0 && !ended) {
                ended = true;
                requireExpected(((DigestInputStream) in).getMessageDigest().digest());
            }
            return count;
        }

        private void requireExpected(byte[] hash) {
            if (!MessageDigest.isEqual(hash, expected)) {
                throw new IntegrityFailure("attachment: the blob is another one");
            }
        }
    }
}
