package org.entente.attachment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.attachment.AttachmentAction;
import org.entente.attachment.Attachments;
import org.entente.audit.EntryAppended;
import org.entente.audit.Outcome;
import org.entente.design.AudienceChips;
import org.entente.design.EmptyState;
import org.entente.design.Formats;
import org.entente.design.Party;
import org.entente.identity.CurrentActor;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.LiveUpdates;
import org.entente.workspace.ParticipantSheet;
import org.entente.workspace.Participants;
import org.entente.workspace.Standing;
import org.entente.workspace.ui.WorkspaceFrame;
import org.entente.workspace.ui.WorkspaceRoute;
import org.jspecify.annotations.Nullable;

/** The files of a workspace: giving, finding, taking. */
@Route(value = "documents", layout = WorkspaceFrame.class)
@PermitAll
class DocumentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Attachments attachments;
    private final transient Participants participants;
    private final transient CurrentActor current;
    private final transient LiveUpdates live;
    private final Notices notices = new Notices();
    private final Div list = new Div();
    private transient @Nullable WorkspaceId workspace;
    private @Nullable FileTable table;
    private transient LiveUpdates.@Nullable Watch watch;

    DocumentsView(Attachments attachments, Participants participants, CurrentActor current, LiveUpdates live) {
        this.attachments = attachments;
        this.participants = participants;
        this.current = current;
        this.live = live;
        getContent().addClassNames("page", "docs");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entered = WorkspaceRoute.workspaceOf(event);
        var taking = participants.in(current.actor(), entered);
        var tiles = taking.stream()
                .collect(Collectors.toMap(sheet -> sheet.delegation().id(), ParticipantSheet::tile));
        workspace = entered;
        table = new FileTable(tiles, id -> new Handout(attachments, current, entered, id, notices));
        notices.clear();
        getContent().removeAll();
        getContent().add(new H2(getTranslation("attachment.title")), notices, giving(entered, taking), list);
        refresh();
        getUI().ifPresent(this::watch);
    }

    private Component giving(WorkspaceId entered, List<ParticipantSheet> taking) {
        var audience = new Div(
                new Paragraph(getTranslation("attachment.audience")),
                new AudienceChips(taking.stream()
                        .filter(sheet -> sheet.standing() == Standing.SEATED)
                        .map(sheet -> new Party(sheet.delegation().name(getLocale()), sheet.tile()))
                        .toList()));
        audience.addClassNames("row", "w", "meta");
        var largest = Formats.here().bytes(attachments.largest(current.actor()));
        var hint = new Paragraph(getTranslation("attachment.hint", largest));
        hint.addClassName("meta");
        var giving = new Div(audience, new Intake(attachments, current, entered, notices), hint);
        giving.addClassName("docs");
        return giving;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch();
    }

    private void watch(UI ui) {
        unwatch();
        var shown = workspace;
        if (shown != null) {
            watch = live.watch(shown, entry -> arrived(ui, entry));
        }
    }

    private void unwatch() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    private void arrived(UI ui, EntryAppended entry) {
        if (entry.action().equals(AttachmentAction.UPLOAD.permission()) && entry.outcome() == Outcome.ALLOWED) {
            try {
                ui.access(this::refresh);
            } catch (UIDetachedException left) {
                unwatch();
            }
        }
    }

    private void refresh() {
        var shown = workspace;
        var files = table;
        if (shown == null || files == null) {
            return;
        }
        // Emptied first: a reader who has lost the seat meanwhile keeps nothing on screen.
        list.removeAll();
        var actor = current.actor();
        var summaries = attachments.list(actor, shown);
        attachments.look(actor, shown);
        files.show(summaries);
        list.add(summaries.isEmpty() ? new EmptyState(getTranslation("attachment.empty")) : files);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attachment.title");
    }
}
