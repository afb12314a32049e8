package org.entente.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** A word or two in a rounded frame, with an icon before it where that helps. */
public class Chip extends Span {

    public Chip(String text) {
        this(text, Tone.PLAIN);
    }

    public Chip(String text, Tone tone) {
        addClassName("chip");
        if (tone != Tone.PLAIN) {
            addClassName(tone.cssClass());
        }
        add(new Span(text));
    }

    public Chip(Icons icon, String text, Tone tone) {
        this(text, tone);
        addComponentAsFirst(icon.create());
    }

    /** A chip with any small component before its text, such as a tile. */
    Chip(Component before, String text) {
        this(text, Tone.PLAIN);
        addComponentAsFirst(before);
    }
}
