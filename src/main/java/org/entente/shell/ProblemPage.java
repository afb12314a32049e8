package org.entente.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.entente.design.Icons;
import org.entente.design.LinkButton;

/** What went wrong, what to do next, and a reference: never the name of anything that the reader may not know of. */
abstract class ProblemPage extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    /** @param sentences already translated */
    void show(String title, String sentences, String reference) {
        this.title = title;
        var lead = new Paragraph(sentences);
        lead.addClassName("lead");
        var ref = new Paragraph(getTranslation("note.reference", reference));
        ref.addClassNames("meta", "ref");
        var home = new LinkButton(Icons.HOME, getTranslation("problem.home"), "");
        getContent().removeAll();
        getContent().addClassName("problem");
        getContent().add(new H1(title), lead, ref, new Div(home));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
