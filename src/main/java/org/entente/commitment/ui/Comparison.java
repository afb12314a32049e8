package org.entente.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.commitment.CommitmentSummary;

/** Two versions of the same terms side by side: only the lines in which they differ. */
final class Comparison extends Div {

    private static final long serialVersionUID = 1L;

    Comparison(CommitmentSummary read, CommitmentSummary now) {
        var phrases = Phrases.here();
        addClassName("tw");
        var table = new NativeTable();
        table.addClassName("plain");
        var head = table.getHead().addRow();
        head.add(
                header("", "col"),
                header(phrases.of("commitment.compare.read", read.revision()), "col"),
                header(phrases.of("commitment.compare.now", now.revision()), "col"));
        var after = lines(phrases, now);
        lines(phrases, read).forEach((label, before) -> {
            if (!before.equals(after.get(label))) {
                table.getBody().addRows(row(label, before, after.getOrDefault(label, "")));
            }
        });
        add(table);
    }

    private static NativeTableRow row(String label, String before, String after) {
        var row = new NativeTableRow();
        row.add(header(label, "row"), cell(before), cell(after));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private static NativeTableCell cell(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("pre");
        return cell;
    }

    private static Map<String, String> lines(Phrases phrases, CommitmentSummary terms) {
        var lines = new LinkedHashMap<String, String>();
        lines.put(phrases.of("commitment.title"), terms.title());
        lines.put(phrases.of("commitment.type"), phrases.type(terms.figures().type()));
        lines.put(phrases.of("commitment.amount"), phrases.value(terms.figures()));
        lines.put(phrases.of("commitment.conditions"), terms.conditions());
        lines.put(phrases.of("commitment.notes"), terms.notes());
        lines.put(phrases.of("commitment.milestones"), phrases.steps(terms.milestones()));
        lines.put(phrases.of("commitment.state"), phrases.state(terms.state()));
        return lines;
    }
}
