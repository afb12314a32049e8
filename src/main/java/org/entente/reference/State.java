package org.entente.reference;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A State that is or was bound by the Convention. Membership is a matter of dates, never a yes or no.
 *
 * @param code      ISO 3166-1 alpha-2
 * @param name      the short name that the United Nations use
 * @param deposited when the instrument was deposited; unknown where absent
 * @param inForce   when the Convention entered into force for it; unknown where absent
 * @param withdrawn when a withdrawal took effect
 * @param note      what a reader must be told beside the dates; may be empty
 */
public record State(
        String code,
        String alpha3,
        Label name,
        String region,
        String subregion,
        String group,
        @Nullable LocalDate deposited,
        String act,
        @Nullable LocalDate inForce,
        String inForceBasis,
        @Nullable LocalDate withdrawn,
        String note,
        String namesSource,
        String source) {

    public String name(Locale locale) {
        return name.in(locale);
    }

    /** False also where the day of entry into force is not known: read {@link #note()}. */
    public boolean isPartyOn(LocalDate day) {
        return inForce != null && !day.isBefore(inForce) && (withdrawn == null || day.isBefore(withdrawn));
    }
}
