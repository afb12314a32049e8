package org.entente.workspace.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.entente.kernel.WorkspaceId;

/** Reads the workspace from an address such as {@code /workspaces/<uuid>/dialogue}. */
public final class WorkspaceRoute {

    static final String PARAMETER = "workspace";

    private WorkspaceRoute() {}

    /** @throws NotFoundException if the address holds no workspace id */
    public static WorkspaceId workspaceOf(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(PARAMETER)
                .map(WorkspaceRoute::parsed)
                .orElseThrow(NotFoundException::new);
    }

    /** The address of a section of a workspace, without the leading slash. */
    public static String to(WorkspaceId workspace, String section) {
        return "workspaces/" + workspace + "/" + section;
    }

    private static WorkspaceId parsed(String text) {
        try {
            return WorkspaceId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
