package org.entente.reference;

import java.util.Locale;

/** A word of the field with its names; the French and Spanish ones are not official translations. */
public record Term(Vocabulary group, String code, Label label, String note, String source) {

    public String label(Locale locale) {
        return label.in(locale);
    }
}
