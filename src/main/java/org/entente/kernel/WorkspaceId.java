package org.entente.kernel;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One confidential dialogue on one challenge. */
@Embeddable
public record WorkspaceId(UUID value) implements Id {

    public static WorkspaceId next() {
        return new WorkspaceId(Id.next());
    }

    public static WorkspaceId of(String text) {
        return new WorkspaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
