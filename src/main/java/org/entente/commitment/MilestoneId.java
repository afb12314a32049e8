package org.entente.commitment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.entente.kernel.Id;

/** One step of a commitment, with its date. */
@Embeddable
public record MilestoneId(UUID value) implements Id {

    public static MilestoneId next() {
        return new MilestoneId(Id.next());
    }

    public static MilestoneId of(String text) {
        return new MilestoneId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
