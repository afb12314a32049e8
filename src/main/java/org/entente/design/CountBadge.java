package org.entente.design;

import com.vaadin.flow.component.html.Span;

/** A count of what is new for this reader. Nothing at all when there is nothing. */
public final class CountBadge extends Span {

    /** @param spoken what the number counts, for screen readers, such as "2 unread" */
    public CountBadge(int count, String spoken) {
        super(String.valueOf(count));
        addClassName("count");
        setVisible(count > 0);
        getElement().setAttribute("role", "img").setAttribute("aria-label", spoken);
    }

    /** In the quiet colour: the number is worth seeing, but nothing waits. */
    public CountBadge quiet() {
        addClassName("q");
        return this;
    }
}
