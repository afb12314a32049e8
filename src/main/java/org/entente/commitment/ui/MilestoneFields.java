package org.entente.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.commitment.MilestoneSummary;
import org.entente.commitment.NewMilestone;
import org.entente.commitment.Terms;
import org.entente.design.Icons;

/** The steps of a commitment, one row each. A row that was left empty is no step. */
final class MilestoneFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Div rows = new Div();
    private final List<Row> all = new ArrayList<>();
    private final Button more = new Button(getTranslation("milestone.add"), Icons.PLUS.small(), click -> addEmpty());

    MilestoneFields() {
        addClassNames("wide", "stack");
        rows.addClassName("stack");
        more.addThemeVariants(ButtonVariant.SMALL);
        add(rows, more);
    }

    private void addEmpty() {
        row().title.focus();
    }

    private Row row() {
        var row = new Row();
        all.add(row);
        rows.add(row);
        countRows();
        return row;
    }

    private void countRows() {
        more.setEnabled(all.size() < Terms.MOST_MILESTONES);
        for (var i = 0; i < all.size(); i++) {
            all.get(i).remove.setAriaLabel(getTranslation("milestone.remove", i + 1));
        }
    }

    /** Shows the steps that can still change; an empty row if there are none. */
    void show(List<MilestoneSummary> open) {
        all.clear();
        rows.removeAll();
        open.forEach(milestone -> row().show(milestone.title(), milestone.due()));
        if (open.isEmpty()) {
            row();
        }
    }

    /** Whether each row is empty or complete; those that are not say so. */
    boolean isComplete() {
        return all.stream().filter(row -> !row.check()).toList().isEmpty();
    }

    List<NewMilestone> milestones() {
        return all.stream()
                .filter(row -> !row.isUntouched())
                .map(row -> new NewMilestone(row.title.getValue(), row.due.getValue()))
                .toList();
    }

    private final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField title = new TextField(getTranslation("milestone.title"));
        private final DueField due = new DueField(getTranslation("milestone.due"), getLocale());
        private final Button remove = new Button(Icons.CROSS.create(), click -> drop());

        Row() {
            addClassNames("milestone-row");
            title.setMaxLength(NewMilestone.LONGEST_TITLE);
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            add(title, due, remove);
        }

        private void show(String words, LocalDate day) {
            title.setValue(words);
            due.setValue(day);
        }

        private void drop() {
            all.remove(this);
            rows.remove(this);
            countRows();
            more.focus();
        }

        private boolean isUntouched() {
            return title.isEmpty() && due.isEmpty() && !Typed.isUnreadable(due, due);
        }

        private boolean check() {
            var isWhole = isUntouched() || (!title.isEmpty() && !due.isEmpty());
            mark(title.isEmpty() && !isWhole, due.isEmpty() && !isWhole);
            return isWhole;
        }

        private void mark(boolean noTitle, boolean noDue) {
            title.setErrorMessage(noTitle ? getTranslation("milestone.title.missing") : "");
            title.setInvalid(noTitle);
            due.setErrorMessage(noDue ? getTranslation("milestone.due.missing") : "");
            due.setInvalid(noDue);
        }
    }
}
