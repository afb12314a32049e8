package org.entente.dialogue;

/** How what was said may be used outside the workspace. */
public enum Attribution {
    /** With the name of the State. */
    ATTRIBUTED,
    /** The content, never who said it. */
    CHATHAM_HOUSE,
    /** Not at all. */
    NOT_FOR_RECORD
}
