package org.entente.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.design.Formats;
import org.entente.design.Party;
import org.entente.design.StateTile;
import org.entente.design.Strong;
import org.entente.kernel.DelegationId;
import org.entente.workspace.TrailLine;
import org.jspecify.annotations.Nullable;

/** Entries of the trail under the day on which they were made, the newest first; more are added below. */
final class TrailList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words = Words.here();
    private final transient TrailWords said = new TrailWords(words);
    private final transient Formats formats = Formats.here();
    private final transient Map<DelegationId, Integer> tiles;
    private @Nullable LocalDate day;
    private @Nullable UnorderedList entries;

    /** @param tiles the colours that delegations wear in this workspace */
    TrailList(Map<DelegationId, Integer> tiles) {
        this.tiles = tiles;
    }

    void append(List<TrailLine> lines) {
        lines.forEach(line -> listOf(formats.dayOf(line.time())).add(entry(line)));
    }

    private UnorderedList listOf(LocalDate wanted) {
        if (entries == null || !wanted.equals(day)) {
            day = wanted;
            var heading = new H3(formats.longDate(wanted));
            heading.addClassName("day");
            entries = new UnorderedList();
            add(heading, entries);
        }
        return entries;
    }

    private ListItem entry(TrailLine line) {
        var time = new Span(formats.time(line.time()));
        time.addClassName("meta");
        time.setTitle(formats.fullDateTime(line.time()));
        var name = words.name(line.delegation());
        var number =
                tiles.getOrDefault(line.delegation().id(), line.delegation().tile());
        var text = new Div(new Strong(name), new Span(getTranslation("trail.line", line.person(), said.of(line))));
        var entry = new ListItem(time, new StateTile(new Party(name, number), StateTile.Size.S), text);
        entry.addClassName("ev");
        if (TrailWords.isNegative(line)) {
            entry.addClassName("denied");
        }
        seal(line, text);
        return entry;
    }

    private void seal(TrailLine line, Component text) {
        if (line.action().equals("workspace:start-epoch")) {
            var note = new Div(getTranslation("trail.seal"));
            note.addClassName("meta");
            text.getElement().appendChild(note.getElement());
        }
    }
}
