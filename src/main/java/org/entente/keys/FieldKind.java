package org.entente.keys;

/** The columns that hold sealed fields; the code binds a value to its column, so codes are never reused. */
public enum FieldKind {
    MESSAGE(0x0101),
    REACTION(0x0102),
    TOPIC_TITLE(0x0103),
    MESSAGE_DRAFT(0x0104),
    DRAFT_BLOCK(0x0201),
    TEXT_TITLE(0x0202),
    COMMITMENT_TEXT(0x0301),
    COMMITMENT_FIGURES(0x0302),
    MILESTONE(0x0303),
    FILE_DESCRIPTION(0x0401),
    ATTACHMENT_KEY(0x0402),
    AUDIT_DETAILS(0x0501),
    WORKSPACE_TITLE(0x0601),
    PARTICIPANT_NOTE(0x0602),
    WORKSPACE_CHALLENGE(0x0603),
    ENTRY_RULES(0x0604),
    LISTING(0x0701);

    private final int code;

    FieldKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
