package org.entente.reference;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or a day of the Convention's year.
 *
 * @param firstDay absent where the dates were not found, and for what comes back every year
 * @param everyYearOn for what comes back every year
 */
public record CalendarEntry(
        String event,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable MonthDay everyYearOn,
        String place,
        String note,
        String verification,
        String source) {

    /** Its first day, if that is on {@code day} or later. */
    public Optional<LocalDate> comingFrom(LocalDate day) {
        if (everyYearOn != null) {
            var thisYear = everyYearOn.atYear(day.getYear());
            return Optional.of(thisYear.isBefore(day) ? everyYearOn.atYear(day.getYear() + 1) : thisYear);
        }
        return Optional.ofNullable(firstDay).filter(first -> !first.isBefore(day));
    }
}
