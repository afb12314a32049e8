package org.entente.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One line of a short list: something before, a name with a detail under it, and a count or a word at the end. */
public final class LineRow extends ListItem {

    private final Div words = new Div();

    public LineRow(Component before, String name, String detail) {
        this(before, new Strong(name), detail);
    }

    private LineRow(Component before, Component name, String detail) {
        addClassName("line");
        words.addClassName("grow");
        words.add(name);
        if (!detail.isEmpty()) {
            var small = new Paragraph(detail);
            small.addClassName("meta");
            words.add(small);
        }
        add(before, words);
    }

    /** A line whose name is a link over the whole row. */
    public static LineRow linked(Component before, String name, String detail, String href) {
        var link = new Anchor(href, new Strong(name));
        link.addClassName("over-row");
        return new LineRow(before, link, detail);
    }

    /** The day and the month one above the other, to stand before a line. */
    public static Span day(String day, String month) {
        var box = new Span(new Strong(day), new Span(month));
        box.addClassName("dt");
        return box;
    }

    public LineRow with(Component end) {
        add(end);
        return this;
    }
}
