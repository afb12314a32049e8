package org.entente.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.commitment.CommitmentState;
import org.entente.commitment.CommitmentSummary;
import org.entente.commitment.Figures;
import org.entente.commitment.MilestoneSummary;
import org.entente.commitment.Money;
import org.entente.commitment.Partner;
import org.entente.design.Formats;
import org.entente.design.Party;
import org.entente.design.Shape;
import org.entente.design.StatusBadge;
import org.entente.design.Strong;
import org.entente.design.Tone;
import org.entente.reference.AssistanceType;

/** How commitments are put into words, in the language of the page that is being built. */
record Phrases(Locale locale, Formats formats) {

    static Phrases here() {
        return new Phrases(UI.getCurrentOrThrow().getLocale(), Formats.here());
    }

    String of(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }

    String name(Partner partner) {
        return partner.delegation().name(locale);
    }

    Party party(Partner partner) {
        return new Party(name(partner), partner.tile());
    }

    String type(AssistanceType type) {
        return of("commitment.type." + type.name().toLowerCase(Locale.ROOT));
    }

    /** "EUR 8,400,000", "In kind, about AUD 2,750,000", "No amount". */
    String value(Figures figures) {
        var money = figures.value();
        if (figures.inKind()) {
            return money == null ? of("commitment.in-kind") : of("commitment.in-kind.about", money(money));
        }
        return money == null ? of("commitment.no-amount") : money(money);
    }

    private String money(Money money) {
        return formats.money(money.amount(), money.currency());
    }

    StatusBadge badge(CommitmentSummary commitment) {
        var state = commitment.state();
        return new StatusBadge(shape(state), state(commitment), tone(state));
    }

    private String state(CommitmentSummary commitment) {
        return commitment.declined() ? of("commitment.state.declined") : state(commitment.state());
    }

    String state(CommitmentState state) {
        return of("commitment.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Shape shape(CommitmentState state) {
        return switch (state) {
            case PROPOSED -> Shape.DOTTED_RING;
            case OFFERED -> Shape.RING;
            case PLEDGED -> Shape.HOLLOW_DIAMOND;
            case COMMITTED -> Shape.DIAMOND;
            case IN_DELIVERY -> Shape.TRIANGLE;
            case DELIVERED -> Shape.TICK_DISC;
            case SUSPENDED -> Shape.BARS;
            case REDUCED -> Shape.DOWN_ARROW;
            case WITHDRAWN, LAPSED -> Shape.CROSSED_RING;
        };
    }

    private static Tone tone(CommitmentState state) {
        return switch (state) {
            case PROPOSED, OFFERED, PLEDGED -> Tone.QUIET;
            case COMMITTED -> Tone.ACCENT;
            case IN_DELIVERY, DELIVERED -> Tone.OK;
            case SUSPENDED, REDUCED -> Tone.WARN;
            case WITHDRAWN, LAPSED -> Tone.PLAIN;
        };
    }

    String step(MilestoneSummary milestone) {
        return of("commitment.step", milestone.title(), formats.date(milestone.due()));
    }

    String steps(List<MilestoneSummary> milestones) {
        return milestones.stream().map(this::step).collect(Collectors.joining("\n"));
    }

    /** A phrase that ends with the name of a State in full weight. */
    Component named(String key, Partner partner) {
        return new Span(new Span(of(key) + " "), new Strong(name(partner)));
    }

    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
