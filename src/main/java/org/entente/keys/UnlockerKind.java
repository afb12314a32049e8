package org.entente.keys;

/** What opens an account; the codes are part of the sealed format. */
public enum UnlockerKind {
    PASSPHRASE(1),
    PRF(2),
    RECOVERY(3);

    private final int code;

    UnlockerKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
