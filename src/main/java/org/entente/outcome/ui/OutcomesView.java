package org.entente.outcome.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.entente.design.EmptyState;
import org.entente.design.Note;
import org.entente.design.PageHeader;
import org.entente.identity.CurrentActor;
import org.entente.outcome.OutcomeSummary;
import org.entente.outcome.Outcomes;
import org.entente.shell.MainLayout;

/** What came of the dialogues that States listed with the Committee. */
@Route(value = OutcomesView.ROUTE, layout = MainLayout.class)
@Menu(title = "outcome.menu", order = 5, icon = "outcomes")
@StyleSheet("entente/outcome.css")
@PermitAll
class OutcomesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "outcomes";

    private static final long serialVersionUID = 1L;

    private final transient Outcomes outcomes;
    private final transient CurrentActor current;
    private final Div body = new Div();

    OutcomesView(Outcomes outcomes, CurrentActor current) {
        this.outcomes = outcomes;
        this.current = current;
        getContent().addClassName("page");
        body.addClassName("stack");
        getContent().add(new PageHeader(getTranslation("outcome.title")).lead(getTranslation("outcome.lead")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(outcomes.listed(current.actor()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outcome.title");
    }

    private void show(List<OutcomeSummary> listed) {
        body.removeAll();
        if (listed.isEmpty()) {
            body.add(new EmptyState(getTranslation("outcome.empty")));
            return;
        }
        var chart = new Section(new H2(getTranslation("outcome.chart")), new OutcomeChart(listed, getLocale()));
        body.add(new OutcomeTable(listed, getLocale()), chart, Note.info(getTranslation("outcome.limits")));
    }
}
