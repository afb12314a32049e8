package org.entente.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.entente.design.PageHeader;
import org.entente.identity.CurrentActor;
import org.entente.kernel.Refusal;
import org.entente.reference.Reference;
import org.entente.shell.MainLayout;
import org.entente.workspace.Convening;
import org.entente.workspace.Workspaces;

/** A State convenes a workspace: what it is about, how it is marked, under which rules one enters. */
@Route(value = ConveneView.ROUTE, layout = MainLayout.class)
@StyleSheet("entente/workspace.css")
@PermitAll
class ConveneView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "convene";

    private final transient Workspaces workspaces;
    private final transient Rooms rooms;
    private final transient CurrentActor current;

    ConveneView(Workspaces workspaces, Rooms rooms, CurrentActor current, Reference reference) {
        this.workspaces = workspaces;
        this.rooms = rooms;
        this.current = current;
        getContent().addClassNames("page", "convene");
        getContent()
                .add(
                        new PageHeader(getTranslation("convene.title")).lead(getTranslation("convene.lead")),
                        new ConveneForm(reference, this::convene));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rooms.mayConvene(current.actor())) {
            throw new Refusal("workspace.refused.only-states");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.page-title", getTranslation("convene.title"));
    }

    /** Leads to the participants, since a table is set by inviting to it. */
    private void convene(Convening convening) {
        var workspace = workspaces.convene(current.actor(), convening);
        UI.getCurrentOrThrow().navigate(WorkspaceRoute.to(workspace, Section.PARTICIPANTS.path()));
    }
}
