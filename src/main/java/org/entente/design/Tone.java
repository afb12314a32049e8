package org.entente.design;

/** How a chip or a note speaks. Colour only repeats what its words and shape already say. */
public enum Tone {
    PLAIN(""),
    QUIET("quiet"),
    ACCENT("acc"),
    OK("ok"),
    WARN("warn"),
    BAD("bad");

    private final String cssClass;

    Tone(String cssClass) {
        this.cssClass = cssClass;
    }

    String cssClass() {
        return cssClass;
    }
}
