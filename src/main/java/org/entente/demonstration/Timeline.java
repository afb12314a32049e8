package org.entente.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The acts of the story in the order of their times, whichever workspace they belong to. */
final class Timeline {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    private final long daysLater;
    private final List<Act> acts = new ArrayList<>();

    /** @param told the day on which the story stands; @param today the day that it shall stand on instead */
    Timeline(LocalDate told, LocalDate today) {
        daysLater = ChronoUnit.DAYS.between(told, today);
    }

    private record Act(Instant at, Runnable what) {}

    LocalDate shifted(LocalDate date) {
        return date.plusDays(daysLater);
    }

    void at(LocalDate date, LocalTime time, Runnable what) {
        acts.add(new Act(shifted(date).atTime(time).atZone(GENEVA).toInstant(), what));
    }

    void play(ScenarioClock clock) {
        acts.sort(Comparator.comparing(Act::at));
        for (var act : acts) {
            clock.moveTo(act.at());
            act.what().run();
        }
    }
}
