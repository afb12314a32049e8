package org.entente.design;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button, for going somewhere; what acts here is a real button. */
public final class LinkButton extends Anchor {

    public LinkButton(String text, String href) {
        super(href, text);
        addClassName("btn");
    }

    public LinkButton(Icons icon, String text, String href) {
        this(text, href);
        addComponentAsFirst(icon.create());
    }

    /** The one filled button of its area. */
    public LinkButton primary() {
        addClassName("p");
        return this;
    }

    public LinkButton small() {
        addClassName("sm");
        return this;
    }
}
