package org.entente.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why an export is not valid: what is wrong, where, and with which exit code the verifier ends. */
final class Finding extends Exception {

    static final int TAMPERED = 1;
    static final int INCOMPLETE = 2;
    static final int UNREADABLE = 3;

    private static final long serialVersionUID = 1L;

    private final int code;
    private final String where;

    private Finding(int code, String where, String why) {
        super(why, null, false, false);
        this.code = code;
        this.where = where;
    }

    static Finding tampered(String where, String why) {
        return new Finding(TAMPERED, where, why);
    }

    static Finding incomplete(String where, String why) {
        return new Finding(INCOMPLETE, where, why);
    }

    static Finding unreadable(String where, String why) {
        return new Finding(UNREADABLE, where, why);
    }

    /** @param time what the entry itself says, or null if it cannot be read */
    static String entry(long index, @Nullable Instant time) {
        return time == null ? "entry " + index : "entry " + index + " of " + time;
    }

    int code() {
        return code;
    }

    String where() {
        return where;
    }

    String why() {
        return String.valueOf(getMessage());
    }

    String verdict() {
        return switch (code) {
            case TAMPERED -> "NOT VALID";
            case INCOMPLETE -> "INCOMPLETE";
            default -> "UNREADABLE";
        };
    }
}
