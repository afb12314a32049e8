package org.entente.keys;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A named ML-DSA-44 key that cosigns checkpoints (C2SP tlog-cosignature, type 06). It signs origin, size and root, not
 * the text, so notes that are no checkpoint cannot be cosigned. The key stays the caller's to close.
 */
public final class Cosigner {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");
    private static final int TIME_BYTES = 8;
    private static final int ROOT_BYTES = 32;

    private final NoteVerifier verifier;
    private final MlDsa44Key key;

    private Cosigner(String name, MlDsa44Key key) {
        this.verifier = NoteVerifier.mlDsa44(name, key.publicKey());
        this.key = key;
    }

    public static Cosigner of(String name, MlDsa44Key key) {
        return new Cosigner(name, key);
    }

    public NoteVerifier verifier() {
        return verifier;
    }

    /**
     * @param checkpoint the text of a tlog-checkpoint: origin, size and root, a line each
     * @param at         says that this was the largest tree seen then; seconds count
     */
    public SignedNote.Signature cosign(String checkpoint, Instant at) {
        var message = message(verifier.name(), at.getEpochSecond(), SignedNote.requireText(checkpoint));
        var value = Octets.of("").u64(at.getEpochSecond()).bytes(key.sign(message));
        return new SignedNote.Signature(verifier.name(), verifier.keyId(), value.toBytes());
    }

    static boolean verify(String name, byte[] publicKey, String checkpoint, byte[] value) {
        if (value.length != TIME_BYTES + MlDsa44Key.SIGNATURE_BYTES) {
            return false;
        }
        try {
            var time = ByteBuffer.wrap(value).getLong();
            var signature = Arrays.copyOfRange(value, TIME_BYTES, value.length);
            return MlDsa44Key.verify(publicKey, message(name, time, checkpoint), signature);
        } catch (IllegalArgumentException e) {
            return false; // no checkpoint, or a time beyond the range: nothing that this type can have signed
        }
    }

    /** The {@code cosigned_message} of the specification, for a whole tree: start is 0, end the size. */
    static byte[] message(String name, long time, String checkpoint) {
        var lines = checkpoint.split("\n", 4);
        if (lines.length < 3 || lines[0].isEmpty() || !SIZE.matcher(lines[1]).matches()) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        var root = Base64.getDecoder().decode(lines[2]);
        Octets.requireLength(root, ROOT_BYTES, "a root");
        return Octets.of("subtree/v1\n\0")
                .u8(SignedNote.utf8(name).length)
                .text(name)
                .u64(time)
                .u8(SignedNote.utf8(lines[0]).length)
                .text(lines[0])
                .u64(0)
                .u64(Long.parseLong(lines[1]))
                .bytes(root)
                .toBytes();
    }
}
