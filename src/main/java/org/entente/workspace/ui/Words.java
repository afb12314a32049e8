package org.entente.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.entente.design.MarkingBand;
import org.entente.design.Party;
import org.entente.identity.DelegationProfile;
import org.entente.reference.Marking;
import org.entente.workspace.ParticipantSheet;
import org.entente.workspace.Role;

/** What the pages of workspaces call people and things, in one language. */
record Words(Locale locale) {

    /** In the language of the page that is being built. */
    static Words here() {
        return new Words(UI.getCurrentOrThrow().getLocale());
    }

    String of(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }

    String name(DelegationProfile delegation) {
        return delegation.name(locale);
    }

    String role(Role role) {
        return of("workspace.role." + lower(role));
    }

    /** "Confidential"; the band writes the same in capitals. */
    String markingName(Marking marking) {
        return of("workspace.marking." + lower(marking) + ".name");
    }

    String markingMeans(Marking marking) {
        return of("workspace.marking." + lower(marking));
    }

    static MarkingBand.Level level(Marking marking) {
        return MarkingBand.Level.valueOf(marking.name());
    }

    /** A delegation with the colour that it wears in this workspace. */
    Party party(ParticipantSheet participant) {
        return new Party(name(participant.delegation()), participant.tile());
    }

    List<Party> parties(List<ParticipantSheet> participants) {
        return participants.stream().map(this::party).toList();
    }

    /** "via A, B", or nothing where nobody speaks for the delegation yet. */
    String via(ParticipantSheet participant) {
        return participant.people().isEmpty() ? "" : of("byline.via", String.join(", ", participant.people()));
    }

    /** "Marenga, Nordhavn and Pellara". */
    String all(List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
    }

    /** "from the beginning", "with earlier messages" or "without earlier messages". */
    String history(ParticipantSheet participant) {
        if (participant.role() == Role.CONVENER) {
            return of("participants.history.convener");
        }
        return of(participant.withHistory() ? "participants.history.all" : "participants.history.none");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
