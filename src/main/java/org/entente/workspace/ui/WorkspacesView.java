package org.entente.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.entente.audit.EntryAppended;
import org.entente.audit.Outcome;
import org.entente.design.ActionRow;
import org.entente.design.EmptyState;
import org.entente.design.Formats;
import org.entente.design.Framed;
import org.entente.design.Icons;
import org.entente.design.LinkButton;
import org.entente.design.PageHeader;
import org.entente.design.Party;
import org.entente.identity.Actor;
import org.entente.identity.CurrentActor;
import org.entente.identity.DelegationKind;
import org.entente.identity.DelegationProfile;
import org.entente.shell.MainLayout;
import org.entente.workspace.Invitation;
import org.entente.workspace.LiveUpdates;
import org.entente.workspace.WorkspaceSummary;

/** The workspaces in which the reader's delegation sits, and the invitations that wait for it. */
@Route(value = "workspaces", layout = MainLayout.class)
@Menu(title = "workspaces.menu", order = 2, icon = "workspaces")
@StyleSheet("entente/workspace.css")
@PermitAll
class WorkspacesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rooms rooms;
    private final transient CurrentActor current;
    private final LiveWatch watch;

    WorkspacesView(Rooms rooms, CurrentActor current, LiveUpdates updates) {
        this.rooms = rooms;
        this.current = current;
        this.watch = new LiveWatch(updates, this::happened);
        getContent().addClassNames("page", "workspaces");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(current.actor());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.page-title", getTranslation("workspaces.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.begin(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.end();
    }

    private void show(Actor actor) {
        var own = rooms.own(actor);
        var mine = rooms.workspaces(actor);
        getContent().removeAll();
        getContent().add(header(own));
        var invitations = rooms.invitations(actor);
        if (!invitations.isEmpty()) {
            getContent().add(new H2(getTranslation("workspaces.invitations")), invitations(invitations));
        }
        getContent().add(mine.isEmpty() ? new EmptyState(getTranslation("workspaces.none")) : cards(actor, mine));
        watch.on(mine.stream().map(WorkspaceSummary::id).toList());
    }

    /** A workspace from which the delegation was removed leaves this list too, while it is open. */
    private void happened(UI ui, EntryAppended entry) {
        if (entry.action().startsWith("participant:") && entry.outcome() == Outcome.ALLOWED) {
            ui.access(() -> current.find().ifPresent(this::show));
        }
    }

    private PageHeader header(DelegationProfile own) {
        var header = new PageHeader(getTranslation("workspaces.title"))
                .lead(getTranslation("workspaces.lead", Words.here().name(own)));
        return own.kind() == DelegationKind.STATE
                ? header.actions(new LinkButton(Icons.PLUS, getTranslation("convene.title"), ConveneView.ROUTE))
                : header;
    }

    private Component invitations(List<Invitation> invitations) {
        var words = Words.here();
        var list = new Framed(getTranslation("workspaces.invitations"));
        for (var invitation : invitations) {
            var convener = invitation.convener();
            var name = words.name(convener);
            var line = getTranslation(
                    "workspaces.invitation.line",
                    name,
                    invitation.invitedBy(),
                    words.role(invitation.role()),
                    Formats.here().day(invitation.invitedAt()));
            list.add(new ActionRow(new Party(name, convener.tile()), invitation.title(), line)
                    .with(new LinkButton(getTranslation("invitation.read"), InvitationView.to(invitation.workspace()))
                            .primary()
                            .small()));
        }
        return list;
    }

    private Component cards(Actor actor, List<WorkspaceSummary> mine) {
        var cards = new Div();
        cards.addClassName("stack");
        mine.forEach(workspace -> cards.add(new WorkspaceCard(
                workspace, rooms.theme(workspace, Words.here().locale()), rooms.unread(actor, workspace.id()))));
        return cards;
    }
}
