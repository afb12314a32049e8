package org.entente.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.audit.EntryAppended;
import org.entente.audit.Head;
import org.entente.design.EmptyState;
import org.entente.design.Formats;
import org.entente.design.Icons;
import org.entente.identity.CurrentActor;
import org.entente.identity.DelegationProfile;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.LiveUpdates;
import org.entente.workspace.ParticipantSheet;
import org.entente.workspace.Participants;
import org.entente.workspace.TrailLine;
import org.entente.workspace.WorkspaceTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Who did what, and when, in words; whether the record is consistent; and a copy to check elsewhere. */
@Route(value = "audit", layout = WorkspaceFrame.class)
@PermitAll
class AuditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private final transient WorkspaceTrail trail;
    private final transient Participants participants;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final LiveWatch watch;
    private final Map<TrailKind, NativeButton> kinds = new EnumMap<>(TrailKind.class);
    private final Select<DelegationProfile> delegation = new Select<>();
    private final Button fresh = new Button();
    private final Button more = new Button();
    private final Div entries = new Div();
    private final Div page = new Div();
    private TrailKind kind = TrailKind.EVERYTHING;
    private long before = Long.MAX_VALUE;
    private transient @Nullable TrailList list;
    private transient @Nullable WorkspaceId workspace;
    private transient @Nullable VerificationPanel panel;

    AuditView(WorkspaceTrail trail, Participants participants, CurrentActor current, LiveUpdates updates, Clock clock) {
        this.trail = trail;
        this.participants = participants;
        this.current = current;
        this.clock = clock;
        this.watch = new LiveWatch(updates, this::happened);
        furnish();
        page.addClassNames("page", "trail");
        getContent().addClassNames("split", "rail-end");
        getContent().add(page, rail());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.workspaceOf(event);
        watch.on(workspace);
        panel = new VerificationPanel(check(), this::copy, clock);
        delegation.setItems(participants.in(current.actor(), workspace).stream()
                .map(ParticipantSheet::delegation)
                .toList());
        page.removeAll();
        page.add(panel, filters(), fresh, entries, more);
        begin();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(Section.AUDIT.key());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.begin(event.getUI());
        if (panel != null) {
            panel.begin(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.end();
    }

    private void furnish() {
        for (var offered : TrailKind.values()) {
            var button = new NativeButton(getTranslation(offered.key()), click -> choose(offered));
            button.getElement().setAttribute("type", "button");
            kinds.put(offered, button);
        }
        var words = Words.here();
        delegation.setAriaLabel(getTranslation("trail.delegation"));
        delegation.setEmptySelectionAllowed(true);
        delegation.setEmptySelectionCaption(getTranslation("trail.delegation.any"));
        delegation.setItemLabelGenerator(
                profile -> profile == null ? getTranslation("trail.delegation.any") : words.name(profile));
        delegation.addValueChangeListener(change -> begin());
        fresh.setText(getTranslation("trail.fresh"));
        fresh.addClickListener(click -> begin());
        more.setText(getTranslation("trail.more"));
        more.addClickListener(click -> load());
    }

    private Div filters() {
        var segments = new Div(kinds.values().toArray(Component[]::new));
        segments.addClassName("seg");
        segments.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("trail.kind"));
        var filters = new Div(segments, delegation);
        filters.addClassName("filters");
        return filters;
    }

    private Aside rail() {
        var command = new Code(getTranslation("trail.offline.command"));
        command.addClassName("root");
        var rail = new Aside(
                new H2(getTranslation("trail.offline")),
                sentence("trail.offline.copy"),
                new Paragraph(command),
                sentence("trail.offline.answer"),
                sentence("trail.offline.tampered"),
                note());
        rail.addClassName("rail");
        return rail;
    }

    private Paragraph sentence(String key) {
        var sentence = new Paragraph(getTranslation(key));
        sentence.addClassName("sec");
        return sentence;
    }

    private Paragraph note() {
        var note = new Paragraph(Icons.EYE.small(), new Span(getTranslation("trail.readers")));
        note.addClassName("note");
        return note;
    }

    private void choose(TrailKind chosen) {
        kind = chosen;
        begin();
    }

    private void begin() {
        before = Long.MAX_VALUE;
        fresh.setVisible(false);
        kinds.forEach(
                (offered, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(offered == kind)));
        list = new TrailList(tiles());
        entries.removeAll();
        entries.add(list);
        load();
        if (before == Long.MAX_VALUE) {
            entries.add(new EmptyState(getTranslation("trail.none")));
        }
    }

    private void load() {
        var lines = lines();
        if (list != null) {
            list.append(lines);
        }
        if (!lines.isEmpty()) {
            before = lines.getLast().index();
        }
        more.setVisible(lines.size() == PAGE);
    }

    private List<TrailLine> lines() {
        var actor = current.actor();
        var of = Optional.ofNullable(delegation.getValue()).map(DelegationProfile::id);
        return kind.lines(of, PAGE, filter -> trail.entries(actor, workspace(), filter, before, PAGE));
    }

    private Map<DelegationId, Integer> tiles() {
        return participants.in(current.actor(), workspace()).stream()
                .collect(Collectors.toMap(sheet -> sheet.delegation().id(), ParticipantSheet::tile));
    }

    private WorkspaceId workspace() {
        if (workspace == null) {
            throw new IllegalStateException("not entered yet");
        }
        return workspace;
    }

    /** The actor is taken now: the check runs where no session is at hand. */
    private Callable<Head> check() {
        var actor = current.actor();
        var id = workspace();
        return () -> trail.verify(actor, id);
    }

    /** Named after the day only: a title has no place in a folder of downloads. */
    private void copy(DownloadEvent event) throws IOException {
        event.setFileName("entente-audit-trail-" + LocalDate.ofInstant(clock.instant(), Formats.GENEVA) + ".zip");
        event.setContentType("application/zip");
        try {
            trail.export(current.actor(), workspace(), event.getOutputStream());
        } catch (AccessDeniedException gone) {
            event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void happened(UI ui, EntryAppended entry) {
        ui.access(() -> fresh.setVisible(true));
    }
}
