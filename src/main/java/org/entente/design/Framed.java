package org.entente.design;

import com.vaadin.flow.component.html.UnorderedList;

/** Rows in one frame with hairlines between them. Its children are list items: {@link ActionRow}, {@link LineRow}. */
public final class Framed extends UnorderedList {

    public Framed(String label) {
        addClassName("list");
        getElement().setAttribute("aria-label", label);
    }
}
