package org.entente.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.audit.EntryAppended;
import org.entente.audit.Outcome;
import org.entente.identity.CurrentActor;
import org.entente.shell.MainLayout;
import org.entente.workspace.LiveUpdates;
import org.entente.workspace.WorkspaceSheet;
import org.entente.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * What stands around every section of a workspace: marking, title, participants, sections. Nothing is shown before the
 * workspace was opened for the actor; and when the actor's delegation is removed, nothing stays.
 */
@ParentLayout(MainLayout.class)
@RoutePrefix("workspaces/:workspace")
@PermitAll
@StyleSheet("entente/workspace.css")
public class WorkspaceFrame extends Composite<Div>
        implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Workspaces workspaces;
    private final transient WhatIsNew news;
    private final transient CurrentActor current;
    private final LiveWatch watch;
    private final AtomicBoolean isCounting = new AtomicBoolean();
    private final Div body = new Div();
    private transient @Nullable WorkspaceSheet shown;
    private @Nullable FrameHead head;
    private @Nullable Section section;

    WorkspaceFrame(Workspaces workspaces, WhatIsNew news, CurrentActor current, LiveUpdates updates) {
        this.workspaces = workspaces;
        this.news = news;
        this.current = current;
        this.watch = new LiveWatch(updates, this::happened);
        body.addClassNames("fill", "grow");
        getContent().addClassNames("fill", "workspace");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = WorkspaceRoute.workspaceOf(event);
        show(workspaces.open(current.actor(), id));
        watch.on(id);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var segments = event.getLocation().getSegments();
        section = segments.size() > 2 ? Section.at(segments.get(2)).orElse(null) : null;
        if (head != null) {
            head.select(section);
        }
        if (section != null) {
            entitle(UI.getCurrentOrThrow(), section);
        }
    }

    /** The section and the product; never the title of the workspace, which browsers would keep in their history. */
    private void entitle(UI ui, Section open) {
        var title = getTranslation("workspace.page-title", getTranslation(open.key()));
        ui.beforeClientResponse(this, response -> ui.getPage().setTitle(title));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        body.getElement().removeAllChildren();
        body.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        body.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.begin(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.end();
    }

    private void show(WorkspaceSheet sheet) {
        if (!sheet.equals(shown)) {
            shown = sheet;
            head = new FrameHead(sheet);
            head.select(section);
            getContent().removeAll();
            getContent().add(head, body);
        }
        count();
    }

    /** Comes from a thread of its own, with only ids in hand. */
    private void happened(UI ui, EntryAppended entry) {
        if (entry.outcome() != Outcome.ALLOWED) {
            return; // a refused attempt changes nothing, and counting again after it could go on for ever
        }
        if (entry.action().startsWith("participant:")) {
            ui.access(() -> tableChanged(ui, entry));
        } else if (isCounting.compareAndSet(false, true)) {
            ui.access(() -> {
                isCounting.set(false);
                count();
            });
        }
    }

    /** A removed delegation knows without asking, so that its open pages leave no refused attempts in the trail. */
    private void tableChanged(UI ui, EntryAppended entry) {
        var actor = current.find();
        var isAboutUs = actor.isPresent()
                && entry.subject().equals(actor.get().delegation().value());
        if (shown == null) {
            return;
        }
        if (actor.isEmpty() || (isAboutUs && entry.action().equals("participant:remove"))) {
            leave(ui);
            return;
        }
        try {
            show(workspaces.open(actor.get(), shown.id()));
        } catch (AccessDeniedException gone) {
            leave(ui);
        }
    }

    private void leave(UI ui) {
        watch.end();
        shown = null;
        head = null;
        body.removeAll();
        getContent().removeAll();
        ui.navigate("");
        new FarewellNote(ui).open();
    }

    private void count() {
        if (head != null && shown != null) {
            var id = shown.id();
            current.find().ifPresent(actor -> head.count(news.bySection(actor, id)));
        }
    }
}
