package org.entente.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.entente.design.EmptyState;
import org.entente.design.StateTile;
import org.entente.design.Strong;

/** Someone who may act for more than one delegation says for which one, before anything is shown. */
@Route(ActingForView.ROUTE)
@PermitAll
class ActingForView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "acting-for";

    private final transient PresenceSource source;

    ActingForView(PresenceSource source) {
        this.source = source;
        var lead = new Paragraph(getTranslation("acting-for.lead"));
        lead.addClassName("lead");
        var main = new Main(new H1(getTranslation("acting-for.title")), lead, choices());
        main.addClassName("paper");
        getContent().addClassName("bare");
        getContent().add(new Brand(), main);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("acting-for.title");
    }

    private Div choices() {
        var choices = new Div();
        choices.addClassName("choices");
        source.choices().forEach(choice -> choices.add(button(choice)));
        if (choices.getComponentCount() == 0) {
            choices.add(new EmptyState(getTranslation("acting-for.none")));
        }
        return choices;
    }

    private NativeButton button(DelegationChoice choice) {
        var role = new Span(choice.role());
        role.addClassNames("meta", "block");
        var button = new NativeButton();
        button.addClassName("choice");
        button.add(
                new StateTile(choice.party(), StateTile.Size.M),
                new Span(new Strong(choice.party().name()), role));
        button.addClickListener(click -> {
            source.actFor(choice);
            getUI().ifPresent(ui -> ui.navigate(HomeView.class));
        });
        return button;
    }
}
