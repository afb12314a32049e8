package org.entente.keys;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * An edge of the key graph: a 32-byte key sealed for one holder by HPKE (base mode, X-Wing, HKDF-SHA-256,
 * AES-256-GCM, single shot). Format {@code ENTW}: {@code "ENTW" 01} ‖ KEM 647a ‖ kind ‖ encapsulation (1120) ‖
 * ciphertext (48).
 *
 * <p>Base mode does not say who sealed: anybody who can write the table can wrap a key of his own. Therefore a wrap
 * opens only to a key that fits its commitment, and the caller takes the commitment from a verified statement, never
 * from the row beside the wrap.
 */
public final class Wrap {

    public static final int WRAP_BYTES = 1176;

    private static final int KEY_BYTES = 32;
    private static final int COMMITMENT_BYTES = 32;
    private static final int HEADER_BYTES = 8;
    private static final int ENCAPSULATION_BYTES = 1120;

    private Wrap() {}

    /**
     * @param subject    the delegation or workspace (or listing) whose key this is
     * @param number     its generation or epoch
     * @param commitment the public commitment to the key, as {@link WrapKind} says
     * @param secret32   the key, 32 bytes
     * @throws IllegalArgumentException if the key does not fit the commitment, or a length is wrong
     */
    public static byte[] seal(
            WrapKind kind, UUID subject, int number, byte[] commitment, byte[] recipientPublicKey, Secret secret32) {
        secret32.requireLength(KEY_BYTES, "a wrapped key");
        var aad = aad(subject, number, commitment, recipientPublicKey);
        if (!MessageDigest.isEqual(commitment, kind.commitmentOf(subject, number, secret32))) {
            throw new IllegalArgumentException("the commitment is not to this key");
        }
        var hpke = hpke();
        try {
            var recipient = hpke.deserializePublicKey(recipientPublicKey);
            var context = hpke.setupBaseS(recipient, kind.info());
            return Octets.of("")
                    .bytes(header(kind))
                    .bytes(context.getEncapsulation())
                    .bytes(context.seal(aad, secret32.bytes()))
                    .toBytes();
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IntegrityFailure if the wrap is not exactly this one, or the key in it does not fit the commitment */
    public static Secret open(
            WrapKind kind, UUID subject, int number, byte[] commitment, KemKeyPair recipient, byte[] wrap) {
        var aad = aad(subject, number, commitment, recipient.publicKey());
        if (wrap.length != WRAP_BYTES || !Arrays.equals(Arrays.copyOf(wrap, HEADER_BYTES), header(kind))) {
            throw new IntegrityFailure("wrap: not a version 1 wrap of kind " + kind);
        }
        var in = ByteBuffer.wrap(wrap).position(HEADER_BYTES);
        var key =
                decrypted(kind, Octets.take(in, ENCAPSULATION_BYTES), recipient, aad, Octets.take(in, in.remaining()));
        if (!MessageDigest.isEqual(commitment, kind.commitmentOf(subject, number, key))) {
            key.close();
            throw new IntegrityFailure("wrap: the key does not fit its commitment");
        }
        return key;
    }

    private static Secret decrypted(
            WrapKind kind, byte[] encapsulation, KemKeyPair recipient, byte[] aad, byte[] ciphertext) {
        var pair = recipient.opened();
        try {
            var context = hpke().setupBaseR(encapsulation, pair, kind.info());
            return Secret.of(context.open(aad, ciphertext));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            // The library answers a hostile X25519 share with IllegalStateException, before any tag is checked.
            throw new IntegrityFailure("wrap: does not open", e);
        }
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private static byte[] header(WrapKind kind) {
        return Octets.of("ENTW").u8(1).u16(HPKE.kem_X_WING).u8(kind.code()).toBytes();
    }

    private static byte[] aad(UUID subject, int number, byte[] commitment, byte[] recipientPublicKey) {
        return Octets.of("")
                .uuid(subject)
                .u32(number)
                .bytes(Octets.requireLength(commitment, COMMITMENT_BYTES, "a commitment"))
                .bytes(KemKeyPair.publicKeyHash(recipientPublicKey))
                .toBytes();
    }
}
