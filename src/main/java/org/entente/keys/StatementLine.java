package org.entente.keys;

import java.util.regex.Pattern;

/** The lines that statements are made of: what stands first on the line, and the only spelling its value may have. */
enum StatementLine {
    ACCOUNT("account", Shape.UUID),
    DELEGATION("delegation", Shape.UUID),
    WORKSPACE("workspace", Shape.UUID),
    HOST("host", Shape.UUID),
    GENERATION("generation", Shape.NUMBER),
    EPOCH("epoch", Shape.NUMBER),
    SINCE("since", Shape.NUMBER),
    PREVIOUS("prev", Shape.BYTES_32 + "|-"),
    ROLE("role", "[A-Z][A-Z_]{0,31}"),
    KEY("key", Shape.BYTES_32),
    KEM("kem", Shape.BYTES_32),
    SIGN("sign", Shape.BYTES_32),
    COMMITMENT("commit", Shape.BYTES_32),
    HEAD("head", Shape.UUID + " " + Shape.BYTES_32 + " " + Shape.BYTES_32),
    RECOVERY("recovery", "[A-Za-z0-9+/]{1621}[AQgw]==", 0, 1),
    PASSKEY("passkey", Shape.BYTES + " " + Shape.BYTES, 0, 64),
    HOLDER("holder", Shape.UUID + " " + Shape.BYTES_32, 1, 1024),
    TO("to", Shape.UUID + " " + Shape.NUMBER + " " + Shape.BYTES_32, 1, 1024),
    TIME("time", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

    private static final class Shape {
        static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
        static final String NUMBER = "[1-9][0-9]{0,8}";
        static final String BYTES_32 = "[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=";
        static final String BYTES =
                "(?:[A-Za-z0-9+/]{4}){0,1023}" + "(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)";
    }

    private final String key;
    private final Pattern value;
    private final int least;
    private final int most;

    StatementLine(String key, String value) {
        this(key, value, 1, 1);
    }

    StatementLine(String key, String value, int least, int most) {
        this.key = key;
        this.value = Pattern.compile(value);
        this.least = least;
        this.most = most;
    }

    String key() {
        return key;
    }

    boolean accepts(String candidate) {
        return value.matcher(candidate).matches();
    }

    boolean acceptsCount(int count) {
        return count >= least && count <= most;
    }

    String written(String checked) {
        return key + " " + checked + "\n";
    }
}
