package org.entente.keys;

/** A named Ed25519 key that signs notes. The pair stays the caller's to close. */
public final class NoteKey {

    private final NoteVerifier verifier;
    private final SigningKeyPair pair;

    private NoteKey(String name, SigningKeyPair pair) {
        this.verifier = NoteVerifier.ed25519(name, pair.publicKey());
        this.pair = pair;
    }

    public static NoteKey of(String name, SigningKeyPair pair) {
        return new NoteKey(name, pair);
    }

    public NoteVerifier verifier() {
        return verifier;
    }

    /** @param text ends with a newline, which is signed as well */
    public SignedNote.Signature sign(String text) {
        var signature = pair.sign(SignedNote.utf8(SignedNote.requireText(text)));
        return new SignedNote.Signature(verifier.name(), verifier.keyId(), signature);
    }
}
