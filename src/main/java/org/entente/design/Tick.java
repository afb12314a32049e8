package org.entente.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One of the two ticks of an agreement: done with who and when, or still awaited. */
public final class Tick extends Div {

    /**
     * @param done  whether this side has spoken
     * @param words what was or will be done, such as "Offered by Nordhavn"
     * @param meta  who and when, or what is awaited
     */
    public Tick(boolean done, Component words, String meta) {
        addClassName("tick");
        var mark = new Span(done ? Icons.TICK.create() : Icons.CLOCK.create());
        mark.addClassName("o");
        if (!done) {
            mark.addClassName("w");
        }
        var detail = new Span(meta);
        detail.addClassNames("meta", "block");
        add(mark, new Div(words, detail));
    }

    public Tick(boolean done, String words, String meta) {
        this(done, new Span(words), meta);
    }
}
