package org.entente.drafting;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.entente.kernel.Id;

/** A negotiated text. */
@Embeddable
public record TextId(UUID value) implements Id {

    public static TextId next() {
        return new TextId(Id.next());
    }
}
