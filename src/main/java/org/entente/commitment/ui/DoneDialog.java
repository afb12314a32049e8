package org.entente.commitment.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.entente.commitment.MilestoneSummary;
import org.entente.design.Formats;
import org.entente.kernel.Refusal;

/** On which day a step was done, and how. */
final class DoneDialog extends NoteDialog {

    private static final long serialVersionUID = 1L;

    private final DueField on;

    /** Throws a refusal, or has marked it. */
    @FunctionalInterface
    interface Marking {

        void done(LocalDate on, String note);
    }

    DoneDialog(MilestoneSummary milestone, Marking marking) {
        this(
                milestone,
                new DueField(
                        Phrases.here().of("milestone.done.on"), Phrases.here().locale()),
                marking);
    }

    private DoneDialog(MilestoneSummary milestone, DueField on, Marking marking) {
        super(
                Phrases.here().of("milestone.act.done"),
                Phrases.here().step(milestone),
                Phrases.here().of("milestone.done.note"),
                Phrases.here().of("milestone.done.send"),
                note -> marking.done(chosen(on), note));
        this.on = on;
        var today = LocalDate.now(Formats.GENEVA);
        on.setValue(today);
        on.setMax(today);
        body.addComponentAtIndex(1, on);
        body.addComponentAtIndex(2, hint());
    }

    private Paragraph hint() {
        return TermsDialog.hint(getTranslation("milestone.done.hint"));
    }

    private static LocalDate chosen(DueField on) {
        var day = on.getValue();
        if (day == null) {
            throw new Refusal("commitment.refused.done-on");
        }
        return day;
    }

    DueField on() {
        return on;
    }
}
