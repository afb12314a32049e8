package org.entente.design;

import com.vaadin.flow.component.html.Span;

/** Who speaks: the State in full weight, then "via" and the person in a lighter tone. */
public final class Byline extends Span {

    public Byline(String delegation, String person) {
        addClassName("who");
        var via = new Span(getTranslation("byline.via", person));
        via.addClassName("v");
        add(new Strong(delegation), via);
    }
}
