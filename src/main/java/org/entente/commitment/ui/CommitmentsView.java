package org.entente.commitment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.audit.EntryAppended;
import org.entente.audit.Outcome;
import org.entente.commitment.CommitmentAction;
import org.entente.commitment.CommitmentId;
import org.entente.commitment.CommitmentSheet;
import org.entente.commitment.CommitmentSummary;
import org.entente.commitment.Commitments;
import org.entente.commitment.MilestoneSummary;
import org.entente.commitment.Terms;
import org.entente.design.AudienceChips;
import org.entente.design.EmptyState;
import org.entente.design.Icons;
import org.entente.design.Note;
import org.entente.design.Toast;
import org.entente.identity.CurrentActor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.LiveUpdates;
import org.entente.workspace.ui.WorkspaceFrame;
import org.entente.workspace.ui.WorkspaceRoute;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Who provides what to whom, how firm it is, and what is due. */
@Route(value = "commitments", layout = WorkspaceFrame.class)
@StyleSheet("entente/commitment.css")
@PermitAll
class CommitmentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, CommitmentCard.Acts {

    private static final long serialVersionUID = 1L;

    private final transient Commitments commitments;
    private final transient CurrentActor current;
    private final transient LiveUpdates updates;
    private final Div problem = new Div();
    private final Div totals = new Div();
    private final Div cards = new Div();
    private final Div aside = new Div();
    private final H2 heading = new H2();
    private final Button propose =
            new Button(getTranslation("commitment.propose"), Icons.PLUS.create(), click -> propose());
    private transient @Nullable WorkspaceId workspace;
    private transient @Nullable CommitmentSheet shown;
    private transient LiveUpdates.@Nullable Watch watch;

    CommitmentsView(Commitments commitments, CurrentActor current, LiveUpdates updates) {
        this.commitments = commitments;
        this.current = current;
        this.updates = updates;
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        problem.getElement().setAttribute("aria-live", "polite");
        heading.addClassName("grow");
        var head = new Div(heading, propose);
        head.addClassNames("row", "w", "commitments-head");
        cards.addClassName("stack");
        var list = new Section(head, cards);
        list.addClassName("stack");
        aside.addClassName("stack");
        var columns = new Div(list, aside);
        columns.addClassName("cg");
        getContent().addClassNames("page", "cp");
        getContent().add(problem, totals, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.workspaceOf(event);
        problem.removeAll();
        show(commitments.list(current.actor(), here()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("commitment.page");
    }

    private WorkspaceId here() {
        if (workspace == null) {
            throw new IllegalStateException("not entered");
        }
        return workspace;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watch = updates.watch(here(), entry -> happened(ui, entry));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watch != null) {
            watch.close();
        }
    }

    private void happened(UI ui, EntryAppended entry) {
        var action = entry.action();
        var isOurs = action.startsWith("commitment:")
                || action.startsWith("milestone:")
                || action.startsWith("participant:");
        if (isOurs && entry.outcome() == Outcome.ALLOWED) {
            ui.access(this::follow);
        }
    }

    /** Somebody acted. Whoever has no seat any more is led away by the frame. */
    private void follow() {
        try {
            current.find().ifPresent(actor -> show(commitments.list(actor, here())));
        } catch (AccessDeniedException _) {
            getContent().removeAll();
        }
    }

    private void show(CommitmentSheet sheet) {
        if (sheet.equals(shown)) {
            return;
        }
        var phrases = Phrases.here();
        var opened = opened();
        shown = sheet;
        totals.removeAll();
        totals.add(new TotalBoxes(sheet.totals()));
        var count = sheet.commitments().size();
        heading.setText(Phrases.sentence(
                phrases.of("commitment.count", count, phrases.formats().count(count))));
        propose.setVisible(sheet.mayPropose());
        cards.removeAll();
        sheet.commitments().forEach(commitment -> cards.add(card(commitment, opened)));
        if (sheet.commitments().isEmpty()) {
            cards.add(new EmptyState(getTranslation("commitment.empty")));
        }
        aside.removeAll();
        aside.add(new AheadList(sheet.commitments()), readers(phrases, sheet));
        if (!sheet.mayCommit() && sheet.mayPropose()) {
            aside.add(Note.info(getTranslation(Commitments.MAY_NOT_COMMIT)));
        }
    }

    private CommitmentCard card(CommitmentSummary commitment, Set<String> opened) {
        var card = new CommitmentCard(commitment, this);
        card.setOpened(opened.contains(card.key()));
        return card;
    }

    private Set<String> opened() {
        return cards.getChildren()
                .filter(CommitmentCard.class::isInstance)
                .map(CommitmentCard.class::cast)
                .filter(CommitmentCard::isOpened)
                .map(CommitmentCard::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Section readers(Phrases phrases, CommitmentSheet sheet) {
        var title = new H2(phrases.of("commitment.readers"));
        var chips =
                new AudienceChips(sheet.readers().stream().map(phrases::party).toList());
        var section = new Section(title, chips, new Span(phrases.of("commitment.readers.detail")));
        section.addClassNames("stack", "meta");
        return section;
    }

    private void propose() {
        var sheet = sheet();
        new ProposeDialog(sheet, sheet.convener(), proposal -> {
                    commitments.propose(current.actor(), here(), proposal);
                    done("commitment.proposed");
                })
                .open();
    }

    private CommitmentSheet sheet() {
        if (shown == null) {
            throw new IllegalStateException("not entered");
        }
        return shown;
    }

    @Override
    public void act(CommitmentAction action, CommitmentSummary commitment) {
        switch (action) {
            case ACCEPT ->
                attempt(commitment, () -> {
                    commitments.accept(current.actor(), here(), commitment.id(), commitment.revision());
                    done("commitment.accepted");
                });
            case DECLINE ->
                attempt(commitment, () -> {
                    commitments.decline(current.actor(), here(), commitment.id(), commitment.revision());
                    done("commitment.declined");
                });
            case ASK_FOR_CHANGE -> askForChange(commitment);
            case REVISE -> revise(commitment);
            case WITHDRAW -> withdraw(commitment);
            case OPEN, PROPOSE, MARK_DONE -> throw new IllegalArgumentException("not a button of a card: " + action);
        }
    }

    /** Acts on what the reader saw. If somebody was faster, nothing is done and both versions are shown. */
    private void attempt(CommitmentSummary read, Runnable act) {
        problem.removeAll();
        try {
            act.run();
        } catch (OptimisticLockingFailureException _) {
            stale(read);
        } catch (Refusal refusal) {
            if (!refusal.key().equals(Commitments.CHANGED)) {
                problem.add(Note.warning(getTranslation(refusal.key(), refusal.arguments())));
                show(afresh());
                return;
            }
            stale(read);
        }
    }

    private CommitmentSheet afresh() {
        shown = null;
        return commitments.list(current.actor(), here());
    }

    private void stale(CommitmentSummary read) {
        problem.add(Note.warning(getTranslation("commitment.changed.act")), new Comparison(read, latest(read.id())));
        show(afresh());
    }

    private CommitmentSummary latest(CommitmentId id) {
        return commitments.list(current.actor(), here()).commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("commitment.refused.unknown"));
    }

    private void askForChange(CommitmentSummary commitment) {
        new NoteDialog(
                        getTranslation("commitment.act.ask-for-change"),
                        getTranslation("commitment.ask.lead", commitment.title()),
                        getTranslation("commitment.ask.note"),
                        getTranslation("commitment.ask.send"),
                        note -> {
                            commitments.askForChange(
                                    current.actor(), here(), commitment.id(), commitment.revision(), note);
                            done("commitment.asked.sent");
                        })
                .open();
    }

    private void revise(CommitmentSummary commitment) {
        new ReviseDialog(sheet(), commitment, new ReviseDialog.Revising() {
                    @Override
                    public void revise(CommitmentSummary base, Terms terms) {
                        commitments.revise(current.actor(), here(), base.id(), base.revision(), terms);
                        done("commitment.revised");
                    }

                    @Override
                    public CommitmentSummary latest(CommitmentSummary base) {
                        return CommitmentsView.this.latest(base.id());
                    }
                })
                .open();
    }

    private void withdraw(CommitmentSummary commitment) {
        var question = new ConfirmDialog(
                getTranslation("commitment.withdraw.question"),
                getTranslation("commitment.withdraw.detail", commitment.title()),
                getTranslation("commitment.act.withdraw"),
                confirmed -> attempt(commitment, () -> {
                    commitments.withdraw(current.actor(), here(), commitment.id(), commitment.revision());
                    done("commitment.withdrawn");
                }));
        question.setCancelable(true);
        question.setCancelText(getTranslation("commitment.cancel"));
        question.open();
    }

    @Override
    public void markDone(CommitmentSummary commitment, MilestoneSummary milestone) {
        new DoneDialog(milestone, (on, note) -> {
                    commitments.milestoneDone(current.actor(), here(), commitment.id(), milestone.id(), on, note);
                    done("milestone.done");
                })
                .open();
    }

    private void done(String key) {
        Toast.confirm(getTranslation(key));
        show(commitments.list(current.actor(), here()));
    }
}
