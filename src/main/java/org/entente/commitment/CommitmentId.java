package org.entente.commitment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.entente.kernel.Id;

/** A commitment of one workspace. */
@Embeddable
public record CommitmentId(UUID value) implements Id {

    public static CommitmentId next() {
        return new CommitmentId(Id.next());
    }

    public static CommitmentId of(String text) {
        return new CommitmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
