package org.entente.dialogue;

import java.time.Instant;

/** What a delegate was writing, and when it was last saved. */
public record SavedDraft(NewMessage message, Instant at) {}
