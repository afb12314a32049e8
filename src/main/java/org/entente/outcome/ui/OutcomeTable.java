package org.entente.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.design.Formats;
import org.entente.design.Shape;
import org.entente.design.StateTile;
import org.entente.design.StatusBadge;
import org.entente.design.Strong;
import org.entente.design.Tone;
import org.entente.outcome.OutcomeSummary;
import org.entente.outcome.Stage;

/** The listed dialogues, one row each. */
final class OutcomeTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "state",
            "since",
            "stage",
            "pledged",
            "committed",
            "in-delivery",
            "delivered",
            "milestones",
            "overdue",
            "next",
            "updated");

    private final transient Formats formats = Formats.here();
    private final Locale locale;

    OutcomeTable(List<OutcomeSummary> outcomes, Locale locale) {
        this.locale = locale;
        addClassName("tw");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("outcome.table"));
        var table = new NativeTable();
        table.addClassNames("plain", "num", "outcomes");
        var head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.add(header(getTranslation("outcome.column." + column), "col")));
        outcomes.forEach(outcome -> table.getBody().addRows(row(outcome)));
        add(table);
    }

    private NativeTableRow row(OutcomeSummary outcome) {
        var numbers = outcome.numbers();
        var row = new NativeTableRow();
        row.add(
                state(outcome),
                cell(formats.date(outcome.openedAt())),
                cell(stage(outcome.stage())),
                cell(formats.number(numbers.pledged())),
                cell(formats.number(numbers.committed())),
                cell(formats.number(numbers.inDelivery())),
                cell(formats.number(numbers.delivered())),
                cell(getTranslation("outcome.milestones", outcome.milestonesDone(), outcome.milestones())),
                cell(overdue(outcome)),
                cell(next(outcome)),
                cell(formats.date(outcome.updatedAt())));
        return row;
    }

    private NativeTableHeaderCell state(OutcomeSummary outcome) {
        var name = outcome.state().name(locale);
        var words = new Span(new StateTile(name, outcome.state().tile(), StateTile.Size.S), new Strong(name));
        words.addClassName("row");
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    private static NativeTableCell cell(Component content) {
        return new NativeTableCell(content);
    }

    private StatusBadge stage(Stage stage) {
        var word = getTranslation(
                "outcome.stage." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return switch (stage) {
            case TALKING -> new StatusBadge(Shape.DOTTED_RING, word, Tone.QUIET);
            case NEGOTIATING -> new StatusBadge(Shape.RING, word, Tone.QUIET);
            case PLEDGED -> new StatusBadge(Shape.HOLLOW_DIAMOND, word, Tone.QUIET);
            case COMMITTED -> new StatusBadge(Shape.DIAMOND, word, Tone.ACCENT);
            case IN_DELIVERY -> new StatusBadge(Shape.TRIANGLE, word, Tone.OK);
            case DELIVERED -> new StatusBadge(Shape.TICK_DISC, word, Tone.OK);
            case ENDED -> new StatusBadge(Shape.CROSSED_RING, word, Tone.PLAIN);
        };
    }

    /** Dates are sealed for the parties: what became late since the last change, the Committee cannot know. */
    private Component overdue(OutcomeSummary outcome) {
        var asOf = getTranslation("outcome.as-of", formats.date(outcome.updatedAt()));
        if (outcome.overdue() == 0) {
            return new Span(getTranslation("outcome.none") + " " + asOf);
        }
        var words = getTranslation("outcome.overdue", outcome.overdue(), asOf);
        return new StatusBadge(Shape.WARNING, words, Tone.WARN);
    }

    private Component next(OutcomeSummary outcome) {
        var next = outcome.next();
        if (next == null) {
            return new Span(getTranslation("outcome.no-date"));
        }
        var hasPassed = next.isBefore(LocalDate.now(Formats.GENEVA));
        return new Span(hasPassed ? getTranslation("outcome.next.passed", formats.date(next)) : formats.date(next));
    }
}
