package org.entente.audit;

import java.util.Arrays;

/** What kind of thing an entry is about. Codes are part of the leaf format: never reused, never renumbered. */
public enum SubjectKind {
    WORKSPACE(0x0001),
    PARTICIPANT(0x0002),
    EPOCH(0x0003),
    ENTRY_RULES(0x0004),
    TOPIC(0x0101),
    MESSAGE(0x0102),
    DRAFT(0x0103),
    ATTACHMENT(0x0104),
    TEXT(0x0105),
    COMMITMENT(0x0201),
    MILESTONE(0x0202),
    LISTING(0x0203),
    ACCOUNT(0x0301),
    DELEGATION(0x0302),
    SESSION(0x0303),
    EXPORT(0x0401),
    TREE(0x0402);

    private final int code;

    SubjectKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException if no kind has this code */
    static SubjectKind of(int code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of subject %04x".formatted(code)));
    }
}
