package org.entente.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of one thing; each kind of thing has its own type. Values are UUIDv7 made by this application. */
public interface Id {

    UUID value();

    /** A new UUIDv7: ordered by the millisecond of its making, otherwise random. */
    static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
