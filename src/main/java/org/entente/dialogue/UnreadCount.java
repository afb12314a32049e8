package org.entente.dialogue;

import java.util.UUID;

/** How many messages of one topic wait for a reader. */
interface UnreadCount {

    UUID getTopic();

    long getMessages();
}
