package org.entente.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.entente.audit.EntryAppended;
import org.entente.audit.Outcome;
import org.entente.design.Framed;
import org.entente.design.Icons;
import org.entente.design.Note;
import org.entente.design.Toast;
import org.entente.identity.CurrentActor;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.LiveUpdates;
import org.entente.workspace.ParticipantSheet;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Who sits in a workspace, who is invited, who left; and for the State that convened, inviting and removing. */
@Route(value = "participants", layout = WorkspaceFrame.class)
@PermitAll
class ParticipantsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Set<Standing> HERE = Set.of(Standing.SEATED, Standing.INVITED);

    private final transient Participants participants;
    private final transient CurrentActor current;
    private final LiveWatch watch;
    private final Div problem = new Div();
    private final Div list = new Div();
    private transient @Nullable WorkspaceId workspace;

    ParticipantsView(Participants participants, CurrentActor current, LiveUpdates updates) {
        this.participants = participants;
        this.current = current;
        this.watch = new LiveWatch(updates, this::happened);
        list.addClassName("stack");
        getContent().addClassNames("page", "participants");
        getContent().add(problem, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.workspaceOf(event);
        problem.removeAll();
        watch.on(workspace);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(Section.PARTICIPANTS.key());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.begin(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.end();
    }

    private WorkspaceId workspace() {
        if (workspace == null) {
            throw new IllegalStateException("not entered yet");
        }
        return workspace;
    }

    private void show() {
        var actor = current.actor();
        var all = participants.in(actor, workspace());
        var convenes = all.stream()
                .anyMatch(participant -> participant.role() == Role.CONVENER
                        && participant.delegation().id().equals(actor.delegation()));
        var left = all.stream()
                .filter(participant -> !HERE.contains(participant.standing()))
                .toList();
        list.removeAll();
        list.add(head(all, convenes), framed("workspace.participants", here(all), convenes));
        if (!left.isEmpty()) {
            list.add(new H3(getTranslation("participants.left")), framed("participants.left", left, false));
        }
    }

    private static List<ParticipantSheet> here(List<ParticipantSheet> all) {
        return all.stream()
                .filter(participant -> HERE.contains(participant.standing()))
                .toList();
    }

    private Div head(List<ParticipantSheet> all, boolean convenes) {
        var title = new H2(getTranslation("workspace.participants"));
        title.addClassName("grow");
        var head = new Div(title);
        head.addClassNames("row", "w");
        if (convenes) {
            var invite = new Button(getTranslation("participants.invite"), Icons.PLUS.create(), click -> invite(all));
            invite.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(invite);
        }
        return head;
    }

    private Framed framed(String key, List<ParticipantSheet> shown, boolean convenes) {
        var framed = new Framed(getTranslation(key));
        shown.forEach(participant -> framed.add(row(participant, convenes)));
        return framed;
    }

    private ParticipantRow row(ParticipantSheet participant, boolean convenes) {
        var row = new ParticipantRow(participant);
        if (!convenes || participant.role() == Role.CONVENER) {
            return row;
        }
        return participant.standing() == Standing.INVITED
                ? row.with(button("participants.withdraw", participant, () -> withdraw(participant)))
                : row.with(button("participants.remove", participant, () -> remove(participant)));
    }

    private Button button(String key, ParticipantSheet participant, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(
                "participants.act-on", getTranslation(key), Words.here().name(participant.delegation())));
        return button;
    }

    private void invite(List<ParticipantSheet> all) {
        var invitable = participants.invitable(current.actor(), workspace());
        new InviteDialog(invitable, here(all), wish -> {
                    participants.invite(
                            current.actor(), workspace(), wish.delegation().id(), wish.role(), wish.withHistory());
                    done("participants.invited", Words.here().name(wish.delegation()));
                })
                .open();
    }

    private void withdraw(ParticipantSheet participant) {
        var name = Words.here().name(participant.delegation());
        Runnable act = () -> {
            participants.withdraw(
                    current.actor(), workspace(), participant.delegation().id());
            done("participants.withdrawn", name);
        };
        Attempt.at(this, act, why -> {
            show();
            problem.removeAll();
            problem.add(Note.warning(why));
        });
    }

    private void remove(ParticipantSheet participant) {
        new RemoveDialog(participant, () -> {
                    participants.remove(
                            current.actor(),
                            workspace(),
                            participant.delegation().id());
                    done("participants.removed", Words.here().name(participant.delegation()));
                })
                .open();
    }

    private void done(String key, String name) {
        problem.removeAll();
        Toast.confirm(getTranslation(key, name));
        show();
    }

    private void happened(UI ui, EntryAppended entry) {
        if (entry.action().startsWith("participant:") && entry.outcome() == Outcome.ALLOWED) {
            ui.access(this::showIfSeated);
        }
    }

    /** Whoever was removed is led away by the frame. */
    private void showIfSeated() {
        try {
            if (current.find().isPresent()) {
                show();
            }
        } catch (AccessDeniedException gone) {
            list.removeAll();
        }
    }
}
