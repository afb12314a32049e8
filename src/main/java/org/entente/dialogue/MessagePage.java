package org.entente.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a topic, the oldest message first.
 *
 * @param hasEarlier whether there is more before it
 * @param readUpTo   the place up to which this reader had read before
 * @param lastVisit  when that was; empty if never
 */
public record MessagePage(
        List<MessageSheet> messages, boolean hasEarlier, long readUpTo, Optional<Instant> lastVisit) {}
