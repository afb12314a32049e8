package org.entente.dialogue.ui;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.entente.design.Party;

/** Small turns of phrase that several parts of the page share. */
final class Words {

    private Words() {}

    /** The end of a translation key for a constant: CHATHAM_HOUSE is "chatham-house". */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "Marenga, Nordhavn and Pellara". */
    static String names(List<Party> parties, Locale locale) {
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(parties.stream().map(Party::name).toList());
    }
}
