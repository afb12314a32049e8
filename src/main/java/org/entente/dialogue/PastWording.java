package org.entente.dialogue;

import java.time.Instant;

/** How a message read before a revision, by whom and since when. */
public record PastWording(long revision, String text, String person, Instant at) {}
