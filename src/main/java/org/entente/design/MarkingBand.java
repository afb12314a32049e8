package org.entente.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The band that says how a page is marked. The word is always written in full; the sentence after it may be cut. */
public final class MarkingBand extends Div {

    /** The marks, from the least to the most guarded. */
    public enum Level {
        UNCLASSIFIED("un"),
        CONFIDENTIAL(""),
        STRICTLY_CONFIDENTIAL("strict");

        private final String cssClass;

        Level(String cssClass) {
            this.cssClass = cssClass;
        }

        String key() {
            return "marking." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param sentence who can read what is on the page, already translated */
    public MarkingBand(Level level, String sentence) {
        addClassName("marking");
        if (!level.cssClass.isEmpty()) {
            addClassName(level.cssClass);
        }
        var words = new Span(sentence);
        words.addClassName("trunc");
        words.setTitle(sentence);
        add(Icons.LOCK.small(), new Strong(getTranslation(level.key())), words);
    }

    /** The mark alone, as a small label for cards and lists. */
    public static Span label(Level level) {
        var label = new Span();
        label.setText(label.getTranslation(level.key()));
        label.addClassName("mk");
        if (!level.cssClass.isEmpty()) {
            label.addClassName(level.cssClass);
        }
        return label;
    }
}
