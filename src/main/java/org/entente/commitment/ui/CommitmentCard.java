package org.entente.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;
import org.entente.commitment.CommitmentAction;
import org.entente.commitment.CommitmentSummary;
import org.entente.commitment.CommitmentSummary.Side;
import org.entente.commitment.MilestoneSummary;
import org.entente.design.Framed;
import org.entente.design.LineRow;
import org.entente.design.Note;
import org.entente.design.Shape;
import org.entente.design.StateTile;
import org.entente.design.Strong;
import org.entente.design.Tick;

/** One commitment: who provides what to whom, the two ticks, the next step, and what the reader may do. */
final class CommitmentCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient CommitmentSummary commitment;
    private final transient Acts acts;
    private final transient Phrases phrases = Phrases.here();
    private final Details details = new Details();
    private final String titleId;

    /** What the page does when a button of a card is pressed. */
    interface Acts {

        void act(CommitmentAction action, CommitmentSummary commitment);

        void markDone(CommitmentSummary commitment, MilestoneSummary milestone);
    }

    CommitmentCard(CommitmentSummary commitment, Acts acts) {
        this.commitment = commitment;
        this.acts = acts;
        this.titleId = "commitment-" + commitment.id();
        addClassNames("card", "cm");
        getElement().setAttribute("aria-labelledby", titleId);
        add(head(), ticks());
        change();
        step();
        buttons();
        furnishDetails();
    }

    private Component head() {
        var title = new H3(commitment.title());
        title.setId(titleId);
        var provider = commitment.provider().partner();
        var value = new Span(phrases.value(commitment.figures()));
        value.addClassName("num");
        var line = new Paragraph(
                new Strong(phrases.name(provider)),
                new Span(" "
                        + phrases.of(
                                "commitment.to",
                                phrases.name(commitment.receiver().partner())) + " "),
                value,
                new Span(". " + phrases.type(commitment.figures().type())));
        line.addClassName("meta");
        var words = new Div(title, line);
        words.addClassName("grow");
        var head = new Div(new StateTile(phrases.party(provider), StateTile.Size.M), words, phrases.badge(commitment));
        head.addClassNames("row", "top");
        return head;
    }

    private Component ticks() {
        var ticks = new Div(tick("offered", commitment.provider()), tick("accepted", commitment.receiver()));
        ticks.addClassName("cmg");
        return ticks;
    }

    private Tick tick(String how, Side side) {
        var tick = side.tick();
        if (tick != null) {
            var meta = phrases.of(
                    "commitment.tick.via", tick.person(), phrases.formats().day(tick.at()));
            return new Tick(true, phrases.named("commitment.tick." + how, side.partner()), meta);
        }
        if (commitment.state().isEnded()) {
            var isDeclined = commitment.declined() && !side.equals(commitment.proposer());
            var key = isDeclined ? "commitment.tick.declined" : "commitment.tick.open";
            return new Tick(
                    false, phrases.named(key, side.partner()), phrases.formats().day(commitment.changedAt()));
        }
        return new Tick(
                false,
                phrases.named("commitment.tick." + how + ".awaited", side.partner()),
                phrases.of("commitment.tick.awaited"));
    }

    private void change() {
        var asked = commitment.asked();
        if (asked != null) {
            var note = Note.info(phrases.of(
                    "commitment.asked",
                    phrases.name(asked.by()),
                    asked.person(),
                    phrases.formats().day(asked.at())));
            var words = new Paragraph(asked.note());
            words.addClassNames("pre", "wide");
            add(note.with(words));
        }
    }

    private void step() {
        commitment
                .next()
                .ifPresentOrElse(this::nextStep, () -> commitment.lastDone().ifPresent(this::lastStep));
    }

    private void nextStep(MilestoneSummary milestone) {
        var key = milestone.late() ? "commitment.late" : "commitment.next";
        var due = milestone.late() ? "commitment.was-due" : "commitment.due";
        var shape = milestone.late() ? Shape.WARNING : Shape.RING;
        var row = stepRow(
                shape.create(),
                key,
                milestone,
                phrases.of(due, phrases.formats().date(milestone.due())));
        if (milestone.late()) {
            row.addClassName("late");
        }
        if (mayMark()) {
            row.add(markButton(milestone));
        }
    }

    private void lastStep(MilestoneSummary milestone) {
        var on = milestone.doneOn();
        stepRow(
                Shape.TICK_DISC.create(),
                "commitment.done",
                milestone,
                on == null ? "" : phrases.formats().date(on));
    }

    private Div stepRow(SvgIcon shape, String key, MilestoneSummary milestone, String when) {
        var words = new Span(shape, new Strong(phrases.of(key)), new Span(milestone.title()));
        words.addClassName("row");
        var date = new Span(when);
        date.addClassNames("meta", "end");
        var row = new Div(words, date);
        row.addClassName("ms");
        add(row);
        return row;
    }

    private void buttons() {
        var buttons = new Div();
        buttons.addClassName("acts");
        for (var action : new CommitmentAction[] {
            CommitmentAction.ACCEPT,
            CommitmentAction.REVISE,
            CommitmentAction.ASK_FOR_CHANGE,
            CommitmentAction.DECLINE,
            CommitmentAction.WITHDRAW
        }) {
            if (commitment.open().contains(action)) {
                buttons.add(button(action));
            }
        }
        if (buttons.getComponentCount() > 0) {
            add(buttons);
        }
    }

    private Button button(CommitmentAction action) {
        var key = "commitment.act." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var button = new Button(phrases.of(key), click -> acts.act(action, commitment));
        button.addThemeVariants(ButtonVariant.SMALL);
        if (action == CommitmentAction.ACCEPT) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        if (action == CommitmentAction.DECLINE || action == CommitmentAction.WITHDRAW) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        button.getElement().setAttribute("aria-describedby", titleId);
        // The card is built anew after these; a dialog leaves it as it is.
        button.setDisableOnClick(action == CommitmentAction.ACCEPT || action == CommitmentAction.DECLINE);
        return button;
    }

    private boolean mayMark() {
        return commitment.open().contains(CommitmentAction.MARK_DONE);
    }

    private Button markButton(MilestoneSummary milestone) {
        var button = new Button(phrases.of("milestone.act.done"), click -> acts.markDone(commitment, milestone));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void furnishDetails() {
        var steps = commitment.milestones().size();
        details.setSummaryText(
                phrases.of("commitment.details", steps, phrases.formats().count(steps)));
        passage("commitment.conditions", commitment.conditions());
        passage("commitment.notes", commitment.notes());
        if (!commitment.milestones().isEmpty()) {
            var list = new Framed(phrases.of("commitment.steps-of", commitment.title()));
            commitment.milestones().forEach(milestone -> list.add(line(milestone)));
            details.add(new H4(phrases.of("commitment.milestones")), list);
        }
        earlier();
        add(details);
    }

    private void passage(String key, String words) {
        if (!words.isEmpty()) {
            var passage = new Paragraph(words);
            passage.addClassName("pre");
            details.add(new H4(phrases.of(key)), passage);
        }
    }

    private LineRow line(MilestoneSummary milestone) {
        var shape = milestone.isDone() ? Shape.TICK_DISC : milestone.late() ? Shape.WARNING : Shape.RING;
        var row = new LineRow(shape.create(), milestone.title(), when(milestone));
        if (mayMark()
                && !milestone.isDone()
                && commitment.next().filter(milestone::equals).isEmpty()) {
            row.with(markButton(milestone));
        }
        return row;
    }

    private String when(MilestoneSummary milestone) {
        var due = phrases.formats().date(milestone.due());
        var on = milestone.doneOn();
        if (on == null) {
            return phrases.of(milestone.late() ? "commitment.was-due" : "commitment.due", due);
        }
        var done = phrases.of("milestone.done-on", phrases.formats().date(on), due);
        return milestone.note().isEmpty() ? done : done + " " + milestone.note();
    }

    private void earlier() {
        if (commitment.revision() > 1) {
            details.add(new H4(phrases.of("commitment.earlier")));
        }
        for (var terms : commitment.earlier()) {
            var line = new Paragraph(phrases.of(
                    "commitment.earlier.line",
                    terms.revision(),
                    terms.title(),
                    phrases.value(terms.figures()),
                    terms.person(),
                    phrases.formats().day(terms.at())));
            line.addClassName("meta");
            details.add(line);
        }
    }

    String key() {
        return titleId;
    }

    boolean isOpened() {
        return details.isOpened();
    }

    void setOpened(boolean opened) {
        details.setOpened(opened);
    }
}
