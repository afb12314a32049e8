package org.entente.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Due days end where the delegations meet. */
final class Geneva {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private Geneva() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
