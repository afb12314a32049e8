package org.entente.dialogue;

import org.springframework.stereotype.Component;

/** Where the rows of a dialogue are kept. */
@Component("dialogueShelf")
record Shelf(
        TopicRepository topics,
        MessageRepository messages,
        EarlierWordingRepository wordings,
        ReadMarkRepository marks,
        MessageDraftRepository drafts) {}
