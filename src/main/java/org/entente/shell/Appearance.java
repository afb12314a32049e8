package org.entente.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light, dark, or whatever the device says. Worn as a class of the page's body, so that no script is needed. */
enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String bodyClass() {
        return "appearance-" + word();
    }

    static Optional<Appearance> named(String word) {
        return Arrays.stream(values())
                .filter(appearance -> appearance.word().equals(word))
                .findFirst();
    }
}
