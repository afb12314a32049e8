package org.entente.kernel;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A State, a committee, an organisation or the secretariat. */
@Embeddable
public record DelegationId(UUID value) implements Id {

    public static DelegationId next() {
        return new DelegationId(Id.next());
    }

    public static DelegationId of(String text) {
        return new DelegationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
