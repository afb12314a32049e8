package org.entente.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One sentence on what belongs here, and the first step where the reader may take it. */
public final class EmptyState extends Div {

    public EmptyState(String sentence) {
        addClassName("empty");
        add(new Paragraph(sentence));
    }

    public EmptyState(String sentence, Component firstStep) {
        this(sentence);
        add(firstStep);
    }
}
