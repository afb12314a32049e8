package org.entente.dialogue;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.entente.kernel.Id;

/** One line of talk in a workspace. */
@Embeddable
public record TopicId(UUID value) implements Id {

    static TopicId next() {
        return new TopicId(Id.next());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static TopicId of(String text) {
        return new TopicId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
