package org.entente.dialogue.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The language that something is written in. */
record Tongue(String tag) {

    /** The languages in which the Convention's meetings work, the one most used here first. */
    static final List<Tongue> OFFERED = List.of(
            new Tongue("en"), new Tongue("fr"), new Tongue("es"), new Tongue("ar"), new Tongue("ru"), new Tongue("zh"));

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    static Tongue of(Locale locale) {
        return new Tongue(locale.getLanguage());
    }

    /** As it calls itself: "Français". */
    String ownName() {
        var locale = Locale.forLanguageTag(tag);
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    String direction() {
        return FROM_THE_RIGHT.contains(language()) ? "rtl" : "ltr";
    }

    boolean isSpokenIn(Locale locale) {
        return language().equals(locale.getLanguage());
    }

    private String language() {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
