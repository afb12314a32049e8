package org.entente.reference;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Where a State stood with Article 4, Article 5 or victim assistance in a year.
 *
 * @param asOf     the year of the fact; a State may have one for 2016 and one for 2026
 * @param deadline the last one known, absent where there is none; show it with its confidence and note
 */
public record Obligation(
        String state,
        Theme theme,
        Year asOf,
        Standing standing,
        @Nullable LocalDate deadline,
        Confidence confidence,
        String note,
        String source) {}
