package org.entente.dialogue;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.entente.kernel.Id;

/** One message, or one note of a delegation to itself. */
@Embeddable
public record MessageId(UUID value) implements Id {

    static MessageId next() {
        return new MessageId(Id.next());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
