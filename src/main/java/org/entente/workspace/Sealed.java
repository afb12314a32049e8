package org.entente.workspace;

import jakarta.persistence.Embeddable;

/**
 * A value that only the parties can open: an {@code EF} record, bound to its workspace, epoch, column, row and
 * revision.
 */
@Embeddable
public record Sealed(byte[] value) {

    @Override
    public String toString() {
        return "[sealed]";
    }
}
