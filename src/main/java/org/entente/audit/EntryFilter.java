package org.entente.audit;

import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.DelegationId;

/**
 * Which entries of a tree are asked for; an empty part asks for all.
 *
 * @param action an action ({@code attachment:download}) or its first words ({@code attachment})
 */
public record EntryFilter(
        Optional<String> action, Optional<DelegationId> delegation, Optional<Outcome> outcome, Optional<UUID> subject) {

    public static final EntryFilter ALL =
            new EntryFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public EntryFilter {
        if (action.isPresent() && !action.get().matches("[a-z0-9:-]+")) {
            throw new IllegalArgumentException("not the name of an action: " + action.get());
        }
    }

    public EntryFilter action(String action) {
        return new EntryFilter(Optional.of(action), delegation, outcome, subject);
    }

    public EntryFilter delegation(DelegationId delegation) {
        return new EntryFilter(action, Optional.of(delegation), outcome, subject);
    }

    public EntryFilter outcome(Outcome outcome) {
        return new EntryFilter(action, delegation, Optional.of(outcome), subject);
    }

    public EntryFilter subject(UUID subject) {
        return new EntryFilter(action, delegation, outcome, Optional.of(subject));
    }
}
