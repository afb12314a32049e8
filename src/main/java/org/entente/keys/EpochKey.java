package org.entente.keys;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key of one epoch of a workspace (or of a listing, or of a delegation's drafts: the subject). It seals fields in
 * format {@code EF}: {@code 45 46 01 01} ‖ epoch (4) ‖ nonce (24) ‖ ciphertext ‖ tag (16). Subject, epoch, column, row
 * and revision are authenticated, so a value copied elsewhere does not open.
 */
public final class EpochKey implements AutoCloseable {

    public static final int KEY_BYTES = 32;

    private static final byte[] MAGIC = {'E', 'F', 1, 1};
    private static final int HEADER_BYTES = 8;
    private static final int SMALLEST_BYTES = HEADER_BYTES + Xaes.OVERHEAD_BYTES + 64;

    private final UUID subject;
    private final int epoch;
    private final Secret key;
    private final byte[] commitment;
    private volatile @Nullable Aead fields;

    private EpochKey(UUID subject, int epoch, Secret key) {
        this.subject = subject;
        this.epoch = epoch;
        this.key = key;
        this.commitment = commitmentOf(subject, epoch, key);
        try (var fieldKey = Hkdf.expand(key, info("entente/v1/field", subject, epoch))) {
            this.fields = Xaes.under(fieldKey);
        }
    }

    /** @param epoch counts from 1 */
    public static EpochKey generate(UUID subject, int epoch) {
        requireEpoch(epoch);
        return new EpochKey(subject, epoch, Secret.random(KEY_BYTES));
    }

    /**
     * @param key                copied; the caller still closes its own
     * @param expectedCommitment from the verified statement that founded the epoch
     * @throws IntegrityFailure if the key is not the one the statement committed to
     */
    public static EpochKey of(UUID subject, int epoch, Secret key, byte[] expectedCommitment) {
        requireEpoch(epoch);
        var actual = commitmentOf(subject, epoch, key.requireLength(KEY_BYTES, "an epoch key"));
        if (!MessageDigest.isEqual(actual, expectedCommitment)) {
            throw new IntegrityFailure("epoch key: does not fit its commitment");
        }
        return new EpochKey(subject, epoch, key.copy());
    }

    public UUID subject() {
        return subject;
    }

    public int epoch() {
        return epoch;
    }

    /** Public, 32 bytes: binds everybody who reads this epoch to the same key, which GCM alone does not. */
    public byte[] commitment() {
        return commitment.clone();
    }

    /** The live key; it is destroyed with this object. */
    public Secret secret() {
        return key;
    }

    /**
     * @param row       the application's own id of the row; a copy under another id is a new value, sealed anew
     * @param rev       given by the service before sealing, never Hibernate's version; 0 or more
     * @param plaintext at most 16 MiB
     */
    public byte[] seal(FieldKind kind, UUID row, long rev, byte[] plaintext) {
        var padded = Padding.pad(plaintext);
        try {
            var body = fields().encrypt(padded, aad(kind, row, rev));
            return ByteBuffer.allocate(HEADER_BYTES + body.length)
                    .put(MAGIC)
                    .putInt(epoch)
                    .put(body)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** @throws IntegrityFailure if these are not the bytes sealed for this place under this epoch */
    public byte[] open(FieldKind kind, UUID row, long rev, byte[] record) {
        if (epochOf(record) != epoch) {
            throw new IntegrityFailure("field: of another epoch");
        }
        try {
            var body = Arrays.copyOfRange(record, HEADER_BYTES, record.length);
            var padded = fields().decrypt(body, aad(kind, row, rev));
            try {
                return Padding.unpad(padded);
            } finally {
                Arrays.fill(padded, (byte) 0);
            }
        } catch (GeneralSecurityException e) {
            throw new IntegrityFailure("field: does not open", e);
        }
    }

    /**
     * Which epoch's key to fetch; not authenticated until the record is opened.
     *
     * @throws IntegrityFailure if this is not a version 1 field
     */
    public static int epochOf(byte[] record) {
        if (record.length < SMALLEST_BYTES || !Arrays.equals(Arrays.copyOf(record, MAGIC.length), MAGIC)) {
            throw new IntegrityFailure("field: not version 1");
        }
        var epoch = ByteBuffer.wrap(record).getInt(MAGIC.length);
        if (epoch < 1) {
            throw new IntegrityFailure("field: epoch out of range");
        }
        return epoch;
    }

    static byte[] commitmentOf(UUID subject, int epoch, Secret key) {
        try (var commitment = Hkdf.expand(key, info("entente/v1/epoch-commit", subject, epoch))) {
            return commitment.bytes().clone();
        }
    }

    private Aead fields() {
        var opened = fields;
        if (opened == null) {
            throw new IllegalStateException("this epoch key is destroyed");
        }
        return opened;
    }

    private byte[] aad(FieldKind kind, UUID row, long rev) {
        return Octets.of("ENTF")
                .u8(1)
                .uuid(subject)
                .u32(epoch)
                .u16(kind.code())
                .uuid(row)
                .u64(rev)
                .toBytes();
    }

    private static byte[] info(String label, UUID subject, int epoch) {
        return Octets.of(label).uuid(subject).u32(epoch).toBytes();
    }

    private static void requireEpoch(int epoch) {
        if (epoch < 1) {
            throw new IllegalArgumentException("epochs count from 1");
        }
    }

    @Override
    public void close() {
        fields = null;
        key.close();
    }

    @Override
    public String toString() {
        return "EpochKey[" + subject + ", " + epoch + ", redacted]";
    }
}
