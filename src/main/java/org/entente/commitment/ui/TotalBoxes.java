package org.entente.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.commitment.Money;
import org.entente.commitment.Totals;
import org.entente.design.Icons;
import org.entente.design.Shape;

/** Pledged, committed, delivered: three boxes with three shapes, and why they are not added. */
final class TotalBoxes extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Phrases phrases = Phrases.here();

    TotalBoxes(Totals totals) {
        addClassName("kpis");
        add(
                box("pledged", Shape.HOLLOW_DIAMOND, totals.pledged()),
                box("committed", Shape.DIAMOND, totals.committed()),
                box("delivered", Shape.TICK_DISC, totals.delivered()));
        var why = new Paragraph(Icons.INFO.create(), new Span(phrases.of("commitment.total.why")));
        why.addClassNames("note", "why");
        add(why);
    }

    private Div box(String which, Shape shape, Totals.Sum sum) {
        var mark = new Span(shape.create());
        mark.addClassNames("row", which);
        var label = new Paragraph(mark, new Span(phrases.of("commitment.total." + which)));
        label.addClassNames("row", "meta");
        var value = new Div();
        value.addClassName("v");
        amounts(sum).forEach(amount -> value.add(new Paragraph(amount)));
        var rest = new Paragraph(detail(sum));
        rest.addClassName("meta");
        var box = new Div(label, value, rest);
        box.addClassNames("kpi", "card", which + "-total");
        box.getElement().setAttribute("role", "group");
        box.getElement().setAttribute("aria-label", phrases.of("commitment.total." + which));
        return box;
    }

    private List<String> amounts(Totals.Sum sum) {
        return sum.money().isEmpty()
                ? List.of(phrases.of("commitment.total.none"))
                : sum.money().stream().map(this::amount).toList();
    }

    private String amount(Money money) {
        return phrases.formats().moneyShort(money.amount(), money.currency());
    }

    private String detail(Totals.Sum sum) {
        var parts = new ArrayList<String>();
        parts.add(phrases.of(
                "commitment.total.count", sum.count(), phrases.formats().count(sum.count())));
        if (!sum.inKind().isEmpty()) {
            var values = sum.inKind().stream().map(this::amount).collect(Collectors.joining(", "));
            parts.add(phrases.of("commitment.total.in-kind", values));
        }
        if (sum.unvalued() > 0) {
            parts.add(phrases.of(
                    "commitment.total.unvalued",
                    sum.unvalued(),
                    phrases.formats().count(sum.unvalued())));
        }
        return Phrases.sentence(String.join("; ", parts));
    }
}
