package org.entente.outcome.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.design.Formats;
import org.entente.outcome.OutcomeSummary;

/**
 * One bar for each State, all to one scale: how many commitments are pledged, committed, in delivery and delivered. The
 * same figures stand in the table.
 */
final class OutcomeChart extends Div {

    private static final long serialVersionUID = 1L;

    OutcomeChart(List<OutcomeSummary> outcomes, Locale locale) {
        addClassName("outcome-chart");
        var legend = new UnorderedList();
        legend.addClassName("legend");
        for (var part : Part.values()) {
            legend.add(new ListItem(part.swatch(), new Span(getTranslation(part.key()))));
        }
        add(legend);
        var longest = outcomes.stream().mapToInt(Part::all).max().orElse(0);
        outcomes.forEach(outcome -> add(row(outcome, longest, locale)));
    }

    private Div row(OutcomeSummary outcome, int longest, Locale locale) {
        var formats = Formats.here();
        var name = outcome.state().name(locale);
        var label = new Span(name);
        label.addClassName("name");
        label.getElement().setAttribute("aria-hidden", "true");
        var bar = new Div();
        bar.addClassName("share");
        bar.getElement().setAttribute("role", "img");
        var words = Part.in(outcome).stream()
                .map(part -> getTranslation(
                        "outcome.chart.part", formats.count(part.of(outcome)), getTranslation(part.key())))
                .collect(Collectors.joining(", "));
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "outcome.chart.row", name, words.isEmpty() ? getTranslation("outcome.none") : words));
        Part.in(outcome).forEach(part -> bar.add(part.segment(part.of(outcome), longest)));
        var row = new Div(label, bar);
        row.addClassName("bar-row");
        return row;
    }
}
