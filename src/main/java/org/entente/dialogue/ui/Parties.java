package org.entente.dialogue.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.design.Party;
import org.entente.kernel.DelegationId;
import org.entente.workspace.ParticipantSheet;
import org.entente.workspace.Standing;

/** The delegations of a workspace as one page shows them, and which of them the reader speaks for. */
record Parties(List<ParticipantSheet> all, DelegationId own, Locale locale) {

    private static final Party UNKNOWN = new Party("–", 8);

    Party of(DelegationId delegation) {
        return find(delegation).map(this::party).orElse(UNKNOWN);
    }

    Party ours() {
        return of(own);
    }

    /** Those who read what is said to all, now. */
    List<Party> seated() {
        return all.stream()
                .filter(sheet -> sheet.standing() == Standing.SEATED)
                .map(this::party)
                .toList();
    }

    private Optional<ParticipantSheet> find(DelegationId delegation) {
        return all.stream()
                .filter(sheet -> sheet.delegation().id().equals(delegation))
                .findFirst();
    }

    private Party party(ParticipantSheet sheet) {
        return new Party(sheet.delegation().name(locale), sheet.tile());
    }
}
