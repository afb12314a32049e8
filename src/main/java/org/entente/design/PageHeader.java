package org.entente.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The head of a page: a line over the title, the title, a sentence under it, and what can be done here. */
public final class PageHeader extends Header {

    private final Div words = new Div();
    private final H1 title = new H1();

    public PageHeader(String title) {
        addClassName("page-header");
        words.addClassName("grow");
        this.title.setText(title);
        words.add(this.title);
        add(words);
    }

    /** @param strong the part in the accent colour; @param rest what follows it */
    public PageHeader over(String strong, String rest) {
        var line = new Paragraph(new Strong(strong), new Span(rest));
        line.addClassNames("meta", "over");
        words.addComponentAsFirst(line);
        return this;
    }

    public PageHeader lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("lead");
        words.add(lead);
        return this;
    }

    public PageHeader actions(Component... actions) {
        var group = new Div(actions);
        group.addClassNames("row", "w");
        add(group);
        return this;
    }

    public void setTitleText(String text) {
        title.setText(text);
    }
}
