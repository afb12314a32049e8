package org.entente.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with the signatures of one or more keys, in the format of C2SP signed-note: text, an empty line, signature
 * lines. The text means nothing until {@link #verifiedBy} has found a known key's signature.
 */
public final class SignedNote {

    private static final int SIGNATURES_MAX = 64;
    private static final int NOTE_CHARS_MAX = 1 << 20;
    private static final String DASH = "\u2014 ";

    private final String text;
    private final List<Signature> signatures;

    private SignedNote(String text, List<Signature> signatures) {
        if (signatures.isEmpty() || signatures.size() > SIGNATURES_MAX) {
            throw new IllegalArgumentException("a note has 1 to " + SIGNATURES_MAX + " signatures");
        }
        this.text = requireText(text);
        this.signatures = List.copyOf(signatures);
    }

    /**
     * One signature line.
     *
     * @param keyId first four bytes of the hash that names the key
     * @param value the signature as the key's type lays it out
     */
    public record Signature(String name, byte[] keyId, byte[] value) {

        public Signature {
            NoteVerifier.requireName(name);
            keyId = Octets.requireLength(keyId, 4, "a key id").clone();
            value = value.clone();
            if (value.length == 0) {
                throw new IllegalArgumentException("an empty signature");
            }
        }

        String line() {
            var encoded = ByteBuffer.allocate(4 + value.length).put(keyId).put(value);
            return DASH + name + " " + Base64.getEncoder().encodeToString(encoded.array()) + "\n";
        }

        private static Signature parse(String line) {
            var parts = line.split(" ", -1);
            if (parts.length != 3 || !line.startsWith(DASH)) {
                throw new IllegalArgumentException("not a signature line");
            }
            var bytes = Base64.getDecoder().decode(parts[2]);
            if (bytes.length <= 4) {
                throw new IllegalArgumentException("an empty signature");
            }
            var parsed = new Signature(parts[1], Arrays.copyOf(bytes, 4), Arrays.copyOfRange(bytes, 4, bytes.length));
            if (!parsed.line().equals(line + "\n")) {
                throw new IllegalArgumentException("not canonical base64");
            }
            return parsed;
        }
    }

    public static SignedNote of(String text, Signature... signatures) {
        return new SignedNote(text, List.of(signatures));
    }

    /** @throws IntegrityFailure if this is no well-formed note */
    public static SignedNote parse(String note) {
        var split = note.lastIndexOf("\n\n");
        if (split < 0 || note.length() > NOTE_CHARS_MAX || !note.endsWith("\n")) {
            throw new IntegrityFailure("note: malformed");
        }
        try {
            var lines = note.substring(split + 2).lines().map(Signature::parse).toList();
            var parsed = new SignedNote(note.substring(0, split + 1), lines);
            if (!parsed.toString().equals(note)) {
                throw new IntegrityFailure("note: malformed");
            }
            return parsed;
        } catch (IllegalArgumentException e) {
            throw new IntegrityFailure("note: malformed", e);
        }
    }

    /** Ends with a newline. */
    public String text() {
        return text;
    }

    public List<Signature> signatures() {
        return signatures;
    }

    public SignedNote with(Signature another) {
        return new SignedNote(
                text, Stream.concat(signatures.stream(), Stream.of(another)).toList());
    }

    /**
     * Those of the known keys that signed, in the order of the lines. Lines of unknown keys are ignored.
     *
     * @throws IntegrityFailure if a line of a known key does not verify, or no known key signed
     */
    public List<NoteVerifier> verifiedBy(Collection<NoteVerifier> known) {
        var signers = new ArrayList<NoteVerifier>();
        for (var signature : signatures) {
            for (var verifier : known) {
                if (verifier.isOf(signature)) {
                    if (!verifier.verifies(text, signature)) {
                        throw new IntegrityFailure("note: the signature of " + verifier.name() + " does not verify");
                    }
                    signers.add(verifier);
                }
            }
        }
        if (signers.isEmpty()) {
            throw new IntegrityFailure("note: signed by no known key");
        }
        return List.copyOf(signers);
    }

    /** The note as stored, shown and exchanged. */
    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(Signature::line).collect(Collectors.joining());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String requireText(String text) {
        if (!text.endsWith("\n") || text.length() > NOTE_CHARS_MAX) {
            throw new IllegalArgumentException("the text of a note ends with a newline");
        }
        if (text.chars().anyMatch(c -> c < 0x20 && c != '\n')
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("the text of a note has no control characters");
        }
        return text;
    }
}
