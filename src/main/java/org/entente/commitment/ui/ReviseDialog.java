package org.entente.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.entente.commitment.CommitmentSheet;
import org.entente.commitment.CommitmentSummary;
import org.entente.commitment.Terms;
import org.entente.design.Note;

/** Other terms for a commitment that is not firm yet. If somebody was faster, both versions are shown. */
final class ReviseDialog extends TermsDialog {

    private static final long serialVersionUID = 1L;

    private final transient Revising act;
    private transient CommitmentSummary base;

    /** What the page does for this dialog. */
    interface Revising {

        void revise(CommitmentSummary base, Terms terms);

        /** The commitment as it is now. */
        CommitmentSummary latest(CommitmentSummary base);
    }

    ReviseDialog(CommitmentSheet sheet, CommitmentSummary base, Revising act) {
        super(Phrases.here().of("commitment.revise"), Phrases.here().of("commitment.revise.send"), sheet);
        this.base = base;
        this.act = act;
        var asked = base.asked();
        if (asked != null) {
            var note = new Paragraph(asked.note());
            note.addClassName("pre");
            fields.add(wide(Note.info(getTranslation(
                            "commitment.asked.short", Phrases.here().name(asked.by())))
                    .with(note)));
        }
        if (base.milestones().stream().anyMatch(milestone -> milestone.isDone())) {
            fields.add(wide(hint(getTranslation("commitment.revise.done-stay"))));
        }
        form.show(base);
    }

    private static Div wide(Component component) {
        var box = new Div(component);
        box.addClassName("wide");
        return box;
    }

    @Override
    void send(Terms terms) {
        act.revise(base, terms);
    }

    /** What was typed stays; sending it once more puts it in the place of the version that is shown. */
    @Override
    Component changed() {
        var read = base;
        base = act.latest(base);
        var panel = new Div(Note.warning(getTranslation("commitment.changed.revise")), new Comparison(read, base));
        panel.addClassName("stack");
        return panel;
    }
}
