package org.entente.outcome.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.entente.outcome.Numbers;
import org.entente.outcome.OutcomeSummary;

/** What a bar of the chart is made of, each with its own pattern. Pledged is never part of committed. */
enum Part {
    PLEDGED(Numbers::pledged),
    COMMITTED(Numbers::committed),
    IN_DELIVERY(Numbers::inDelivery),
    DELIVERED(Numbers::delivered);

    private static final double HUNDRED = 100.0;

    private final ToIntFunction<Numbers> number;

    Part(ToIntFunction<Numbers> number) {
        this.number = number;
    }

    int of(OutcomeSummary outcome) {
        return number.applyAsInt(outcome.numbers());
    }

    static int all(OutcomeSummary outcome) {
        return Arrays.stream(values()).mapToInt(part -> part.of(outcome)).sum();
    }

    /** The parts that this outcome has any of. */
    static List<Part> in(OutcomeSummary outcome) {
        return Arrays.stream(values()).filter(part -> part.of(outcome) > 0).toList();
    }

    String key() {
        return "outcome.part." + cssClass();
    }

    private String cssClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Span swatch() {
        var pattern = new Span();
        pattern.addClassName(cssClass());
        var swatch = new Span(pattern);
        swatch.addClassNames("share", "swatch");
        swatch.getElement().setAttribute("aria-hidden", "true");
        return swatch;
    }

    Div segment(int count, int of) {
        var segment = new Div(Integer.toString(count));
        segment.addClassName(cssClass());
        segment.getStyle().set("inline-size", String.format(Locale.ROOT, "%.2f%%", count * HUNDRED / of));
        return segment;
    }
}
