package org.entente.attachment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.entente.kernel.Id;

/** One version of a file in a workspace. */
@Embeddable
public record AttachmentId(UUID value) implements Id {

    public static AttachmentId next() {
        return new AttachmentId(Id.next());
    }

    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
