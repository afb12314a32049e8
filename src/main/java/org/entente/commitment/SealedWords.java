package org.entente.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The records that are written as JSON and sealed. Their component names are a format: never renamed. */
final class SealedWords {

    private SealedWords() {}

    /** @param salt 32 random bytes, so that the digest of the terms tells nothing about guessable amounts */
    record Words(String title, String conditions, String notes, byte[] salt) {}

    record Step(String title, LocalDate due, @Nullable LocalDate doneOn, String note) {

        Step done(LocalDate on, String how) {
            return new Step(title, due, on, how);
        }
    }
}
