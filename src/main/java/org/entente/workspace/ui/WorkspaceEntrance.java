package org.entente.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The bare address of a workspace leads to its dialogue. */
@Route(value = "", layout = WorkspaceFrame.class)
@PermitAll
class WorkspaceEntrance extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(WorkspaceRoute.to(WorkspaceRoute.workspaceOf(event), Section.DIALOGUE.path()));
    }
}
