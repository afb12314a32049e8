package org.entente.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.entente.design.Icons;
import org.entente.design.Note;
import org.entente.design.Party;
import org.entente.design.StateTile;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Signing in for a delegation. The form is a plain one that the browser posts to the same address; {@code ?error},
 * {@code ?limited} and {@code ?ended} say how the last visit went.
 */
@Route(SignInView.ROUTE)
@AnonymousAllowed
class SignInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "sign-in";

    private static final List<Party> SEATS = List.of(
            new Party("Marenga", 1),
            new Party("Nordhavn", 2),
            new Party("Pellara", 3),
            new Party("Veldania", 4),
            new Party("Teralba", 5),
            new Party("Implementation Support Unit", 6),
            new Party("Sarandor", 8));

    private final Div notes = new Div();

    SignInView(ObjectProvider<DemonstrationAccounts> demonstration) {
        notes.addClassName("notes");
        var form = new SignInForm();
        var inner = inner(form);
        demonstration.stream()
                .filter(accounts -> !accounts.accounts(getLocale()).isEmpty())
                .forEach(accounts -> inner.add(new DemonstrationSeats(accounts, form)));
        inner.add(sealedNote());
        var side = new Main(inner);
        side.addClassName("form-side");
        getContent().addClassName("si");
        getContent().add(hero(), side);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notes.removeAll();
        var parameters = event.getLocation().getQueryParameters();
        if (has(parameters, "error")) {
            notes.add(Note.warning(getTranslation("sign-in.refused")));
        }
        if (has(parameters, "limited")) {
            notes.add(Note.warning(getTranslation("sign-in.limited")));
        }
        if (has(parameters, "ended")) {
            notes.add(Note.info(getTranslation("sign-in.ended")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title");
    }

    private static boolean has(QueryParameters parameters, String name) {
        return parameters.getParameters().containsKey(name);
    }

    private Section hero() {
        var table = new Div();
        table.addClassName("seats-ring");
        table.getElement().setAttribute("aria-hidden", "true");
        for (var i = 0; i < SEATS.size(); i++) {
            var seat = new Span(new StateTile(SEATS.get(i), StateTile.Size.L));
            seat.addClassNames("seat", "seat-" + (i + 1));
            table.add(seat);
        }
        var middle = new Div();
        middle.addClassName("mid");
        for (var line = 1; line <= 4; line++) {
            middle.add(new Span(getTranslation("sign-in.motto." + line)));
        }
        table.add(middle);
        var hero = new Section(new Brand(), table);
        hero.addClassName("hero");
        return hero;
    }

    private Div inner(SignInForm form) {
        var languages = new Div(Icons.GLOBE.small());
        languages.addClassName("lang");
        LanguageLinks.to(ROUTE).forEach(languages::add);
        var lead = new Paragraph(getTranslation("sign-in.lead"));
        lead.addClassName("sec");
        var inner = new Div(languages, new H1(getTranslation("sign-in.heading")), lead, notes, form);
        inner.addClassName("inner");
        return inner;
    }

    private Paragraph sealedNote() {
        var note = new Paragraph(Icons.SHIELD.create(), new Span(getTranslation("sign-in.sealed")));
        note.addClassName("note");
        return note;
    }
}
