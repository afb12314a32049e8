package org.entente.reference;

import java.util.Locale;

/** One name in the languages of the Convention's meetings that the application speaks. */
public record Label(String english, String french, String spanish) {

    /** English where the language is none of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> french;
            case "es" -> spanish;
            default -> english;
        };
    }
}
