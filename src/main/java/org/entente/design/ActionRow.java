package org.entente.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

/** One line of a list of things to do: whose it is, what waits, a chip, and the step to take. */
public final class ActionRow extends ListItem {

    private final Div end = new Div();

    public ActionRow(Party party, String title, String line) {
        addClassName("act");
        var detail = new Paragraph(line);
        detail.addClassName("meta");
        end.addClassNames("row", "w");
        add(new StateTile(party, StateTile.Size.M), new Div(new H3(title), detail), end);
    }

    /** Adds chips and buttons at the end of the row. */
    public ActionRow with(Component... components) {
        end.add(components);
        return this;
    }
}
