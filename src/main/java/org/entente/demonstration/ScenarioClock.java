package org.entente.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The time of the server, which the story sets back only while it is played, before the first visitor. Each reading
 * of a set time is a little later than the one before, so that entries keep their order.
 */
@Component
@Primary
@ConditionalOnProperty("entente.demonstration")
class ScenarioClock extends Clock {

    private static final Duration STEP = Duration.ofMillis(20);

    private volatile boolean inTheStory;
    private Instant storyTime = Instant.EPOCH;

    /** Moves the story to a time, never backwards. */
    synchronized void moveTo(Instant time) {
        inTheStory = true;
        storyTime = time.isAfter(storyTime) ? time : storyTime;
    }

    /** The story is over: from here on this is the server's time. */
    void leaveTheStory() {
        inTheStory = false;
    }

    @Override
    public Instant instant() {
        return inTheStory ? nextInTheStory() : Instant.now();
    }

    private synchronized Instant nextInTheStory() {
        storyTime = storyTime.plus(STEP);
        return storyTime;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.system(zone);
    }
}
