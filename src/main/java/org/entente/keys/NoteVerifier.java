package org.entente.keys;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A named public key that a note may be signed by (C2SP signed-note): Ed25519 (type 01), or ML-DSA-44 cosignatures of
 * checkpoints (type 06).
 */
public final class NoteVerifier {

    static final int ED25519 = 0x01;
    static final int ML_DSA_44 = 0x06;

    private final String name;
    private final int type;
    private final byte[] publicKey;
    private final byte[] keyId;

    private NoteVerifier(String name, int type, byte[] publicKey) {
        this.name = requireName(name);
        this.type = type;
        this.publicKey = publicKey.clone();
        var digest = Octets.of(name).u8('\n').u8(type).bytes(publicKey).sha256();
        this.keyId = Arrays.copyOf(digest, 4);
    }

    public static NoteVerifier ed25519(String name, byte[] publicKey) {
        Octets.requireLength(publicKey, SigningKeyPair.PUBLIC_KEY_BYTES, "an Ed25519 key");
        return new NoteVerifier(name, ED25519, publicKey);
    }

    public static NoteVerifier mlDsa44(String name, byte[] publicKey) {
        Octets.requireLength(publicKey, MlDsa44Key.PUBLIC_KEY_BYTES, "an ML-DSA-44 key");
        return new NoteVerifier(name, ML_DSA_44, publicKey);
    }

    /** @param vkey {@code name+keyid+base64(type ‖ key)}, as {@link #vkey()} writes it */
    public static NoteVerifier parse(String vkey) {
        var parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a verifier key");
        }
        var typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length == 0) {
            throw new IllegalArgumentException("not a verifier key");
        }
        var publicKey = Arrays.copyOfRange(typed, 1, typed.length);
        var verifier = switch (typed[0]) {
            case ED25519 -> ed25519(parts[0], publicKey);
            case ML_DSA_44 -> mlDsa44(parts[0], publicKey);
            default -> throw new IllegalArgumentException("a verifier key of unknown type " + typed[0]);
        };
        if (!verifier.vkey().equals(vkey)) {
            throw new IllegalArgumentException("the verifier key does not match its id");
        }
        return verifier;
    }

    public String name() {
        return name;
    }

    public byte[] keyId() {
        return keyId.clone();
    }

    public byte[] publicKey() {
        return publicKey.clone();
    }

    public String vkey() {
        var typed = Octets.of("").u8(type).bytes(publicKey).toBytes();
        return name + "+" + HexFormat.of().formatHex(keyId) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    boolean isOf(SignedNote.Signature signature) {
        return name.equals(signature.name()) && Arrays.equals(keyId, signature.keyId());
    }

    boolean verifies(String text, SignedNote.Signature signature) {
        return switch (type) {
            case ED25519 -> SigningKeyPair.verify(publicKey, SignedNote.utf8(text), signature.value());
            default -> Cosigner.verify(name, publicKey, text, signature.value());
        };
    }

    static String requireName(String name) {
        var spaced = name.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c < 0x20);
        if (name.isEmpty() || spaced || name.contains("+")) {
            throw new IllegalArgumentException("a key name is not empty and has neither spaces nor plus signs");
        }
        return name;
    }
}
