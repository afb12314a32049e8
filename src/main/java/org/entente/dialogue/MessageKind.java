package org.entente.dialogue;

/** What a message does in the talk. */
public enum MessageKind {
    COMMENT,
    OPENING,
    QUESTION,
    ANSWER,
    OFFER,
    PLEDGE,
    OBJECTION
}
