package org.entente.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.entente.audit.EntryAppended;
import org.entente.audit.Outcome;
import org.entente.design.Chip;
import org.entente.design.MarkingBand;
import org.entente.design.Note;
import org.entente.design.StateTile;
import org.entente.design.Strong;
import org.entente.design.Toast;
import org.entente.design.Tone;
import org.entente.identity.Actor;
import org.entente.identity.CurrentActor;
import org.entente.identity.DelegationProfile;
import org.entente.identity.Directory;
import org.entente.kernel.WorkspaceId;
import org.entente.shell.MainLayout;
import org.entente.workspace.Invitation;
import org.entente.workspace.Invitations;
import org.entente.workspace.LiveUpdates;
import org.jspecify.annotations.Nullable;

/** The sheet that an invited delegation reads before its first sight of a workspace, and accepts or declines. */
@Route(value = "invitations/:workspace", layout = MainLayout.class)
@StyleSheet("entente/workspace.css")
@PermitAll
class InvitationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final transient Directory directory;
    private final transient CurrentActor current;
    private final LiveWatch watch;
    private transient @Nullable WorkspaceId shown;

    InvitationView(Invitations invitations, Directory directory, CurrentActor current, LiveUpdates updates) {
        this.invitations = invitations;
        this.directory = directory;
        this.current = current;
        this.watch = new LiveWatch(updates, this::happened);
        getContent().addClassNames("page", "invitation");
    }

    /** The address of the invitation to a workspace, without the leading slash. */
    static String to(WorkspaceId workspace) {
        return "invitations/" + workspace;
    }

    /** Whoever is not invited there is led to the workspace, which opens for those who sit in it and for nobody else. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = WorkspaceRoute.workspaceOf(event);
        var actor = current.actor();
        var waiting = waiting(actor, id);
        if (waiting.isEmpty()) {
            event.forwardTo(WorkspaceRoute.to(id, Section.DIALOGUE.path()));
            return;
        }
        shown = id;
        watch.on(id);
        show(actor, waiting.get());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.page-title", getTranslation("invitation.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.begin(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.end();
    }

    private Optional<Invitation> waiting(Actor actor, WorkspaceId id) {
        return invitations.waiting(actor).stream()
                .filter(invitation -> invitation.workspace().equals(id))
                .findFirst();
    }

    private void show(Actor actor, Invitation invitation) {
        var own = directory.delegation(actor, actor.delegation());
        var sheet = new Article(
                head(own, invitation), new Paragraph(history(invitation)), rules(invitation), ack(own, invitation));
        sheet.addClassName("paper");
        getContent().removeAll();
        getContent().add(sheet);
    }

    private Div head(DelegationProfile own, Invitation invitation) {
        var words = Words.here();
        var convener = words.name(invitation.convener());
        var line = new Paragraph(getTranslation("invitation.line", convener, invitation.invitedBy(), words.name(own)));
        line.addClassName("meta");
        var role = new Paragraph(getTranslation("invitation.role", words.role(invitation.role())));
        role.addClassName("sec");
        var text = new Div(line, new H1(invitation.title()), role);
        text.addClassName("grow");
        var marks = new Div(
                MarkingBand.label(Words.level(invitation.marking())),
                new Chip(getTranslation("invitation.version", invitation.rulesVersion()), Tone.QUIET));
        marks.addClassNames("row", "w");
        var tile = new StateTile(convener, invitation.convener().tile(), StateTile.Size.L);
        var head = new Div(tile, text, marks);
        head.addClassNames("row", "top", "w", "gap");
        return head;
    }

    private String history(Invitation invitation) {
        var convener = Words.here().name(invitation.convener());
        return getTranslation(
                invitation.withHistory() ? "invitation.history.all" : "invitation.history.none", convener);
    }

    /** The rules as the convener wrote them: a paragraph is a rule, and its first line alone is the heading of it. */
    private static Component rules(Invitation invitation) {
        var list = new OrderedList();
        list.addClassName("rules");
        var number = 0;
        for (var paragraph : invitation.entryRules().split("\n\\s*\n")) {
            var figure = new Span(String.valueOf(++number));
            figure.addClassName("rn");
            figure.getElement().setAttribute("aria-hidden", "true");
            list.add(new ListItem(figure, rule(paragraph.strip())));
        }
        return list;
    }

    private static Div rule(String paragraph) {
        var end = paragraph.indexOf('\n');
        var text = new Paragraph(end < 0 ? paragraph : paragraph.substring(end + 1));
        text.addClassNames("sec", "lines");
        return end < 0 ? new Div(text) : new Div(new Strong(paragraph.substring(0, end)), text);
    }

    private Div ack(DelegationProfile own, Invitation invitation) {
        var name = Words.here().name(own);
        var given =
                new Paragraph(getTranslation("invitation.given", current.actor().personName()));
        given.addClassName("meta");
        var text = new Div(new Strong(getTranslation("invitation.accepts", name)), given);
        text.addClassName("grow");
        var decline = new Button(getTranslation("invitation.decline"), click -> decline(invitation));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        var accept = new Button(getTranslation("invitation.accept", name), click -> accept(invitation));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        var buttons = new Div(decline, accept);
        buttons.addClassNames("row", "w");
        var ack = new Div(new StateTile(name, own.tile(), StateTile.Size.M), text, buttons);
        ack.addClassName("ack");
        return ack;
    }

    private void accept(Invitation invitation) {
        act(invitation, () -> {
            invitations.accept(current.actor(), invitation.workspace(), invitation.rulesVersion());
            open(invitation.workspace());
        });
    }

    private void decline(Invitation invitation) {
        act(invitation, () -> {
            invitations.decline(current.actor(), invitation.workspace());
            Toast.confirm(getTranslation("invitation.declined"));
            UI.getCurrentOrThrow().navigate("");
        });
    }

    /** Another tab or colleague may have answered first, or the rules may have changed since they were read. */
    private void act(Invitation invitation, Runnable act) {
        var actor = current.actor();
        var waiting = waiting(actor, invitation.workspace());
        if (waiting.isEmpty()) {
            open(invitation.workspace());
            return;
        }
        watch.end();
        Attempt.at(this, act, why -> {
            show(actor, waiting(actor, invitation.workspace()).orElse(waiting.get()));
            getContent().addComponentAsFirst(Note.warning(why));
            getUI().ifPresent(watch::begin);
        });
    }

    private void open(WorkspaceId workspace) {
        UI.getCurrentOrThrow().navigate(WorkspaceRoute.to(workspace, Section.DIALOGUE.path()));
    }

    /** An invitation that was answered elsewhere or taken back does not stay readable here. */
    private void happened(UI ui, EntryAppended entry) {
        if (entry.action().startsWith("participant:") && entry.outcome() == Outcome.ALLOWED) {
            ui.access(() -> {
                var actor = current.find();
                if (actor.isEmpty()
                        || shown == null
                        || waiting(actor.get(), shown).isEmpty()) {
                    getContent().removeAll();
                    ui.navigate("");
                }
            });
        }
    }
}
