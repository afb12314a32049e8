package org.entente.commitment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.entente.commitment.CommitmentSummary;
import org.entente.commitment.MilestoneSummary;
import org.entente.design.Chip;
import org.entente.design.Framed;
import org.entente.design.LineRow;
import org.entente.design.Shape;
import org.entente.design.StatusBadge;
import org.entente.design.Tone;

/** The open steps of everything that is pledged or firm, by date. */
final class AheadList extends Section {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 8;

    private final transient Phrases phrases = Phrases.here();

    /** A step with the commitment that it belongs to. */
    private record Ahead(CommitmentSummary commitment, MilestoneSummary milestone) {}

    AheadList(List<CommitmentSummary> commitments) {
        var ahead = commitments.stream()
                .filter(commitment -> commitment.state().isUnderWay())
                .flatMap(commitment -> commitment.milestones().stream()
                        .filter(milestone -> !milestone.isDone())
                        .map(milestone -> new Ahead(commitment, milestone)))
                .sorted(Comparator.comparing(each -> each.milestone().due()))
                .limit(MOST)
                .toList();
        addClassName("stack");
        setVisible(!ahead.isEmpty());
        var list = new Framed(phrases.of("commitment.ahead.list"));
        ahead.forEach(each -> list.add(row(each)));
        add(new H2(phrases.of("commitment.ahead")), list);
    }

    private LineRow row(Ahead ahead) {
        var due = ahead.milestone().due();
        var month = DateTimeFormatter.ofPattern("MMM yyyy", phrases.locale()).format(due);
        var commitment = ahead.commitment();
        var line = phrases.of(
                "commitment.ahead.line",
                phrases.name(commitment.provider().partner()),
                phrases.name(commitment.receiver().partner()),
                commitment.title());
        return new LineRow(
                        LineRow.day(Integer.toString(due.getDayOfMonth()), month),
                        ahead.milestone().title(),
                        line)
                .with(chip(ahead));
    }

    private Chip chip(Ahead ahead) {
        return ahead.milestone().late()
                ? new StatusBadge(Shape.WARNING, phrases.of("commitment.late.word"), Tone.WARN)
                : phrases.badge(ahead.commitment());
    }
}
