package org.entente.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.entente.commitment.Commitments;
import org.entente.design.Note;
import org.entente.kernel.Refusal;

/** A few words that go with an act. Stays open, with the words, when a rule says no. */
class NoteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final TextArea note = new TextArea();
    final Div body = new Div();
    private final Div problem = new Div();
    private final transient Act act;

    /** Throws a refusal, or has done it. */
    @FunctionalInterface
    interface Act {

        void with(String note);
    }

    NoteDialog(String title, String lead, String label, String button, Act act) {
        this.act = act;
        setHeaderTitle(title);
        setWidth("520px");
        setCloseOnOutsideClick(false);
        note.setLabel(label);
        note.setMaxLength(Commitments.LONGEST_NOTE);
        note.setMinRows(3);
        note.setWidthFull();
        problem.getElement().setAttribute("aria-live", "polite");
        body.addClassName("stack");
        body.add(new Paragraph(lead), note, problem);
        add(body);
        var cancel = new Button(getTranslation("commitment.cancel"), click -> close());
        var send = new Button(button, click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, send);
    }

    private void send() {
        problem.removeAll();
        try {
            act.with(note.getValue());
            close();
        } catch (Refusal refusal) {
            problem.add(Note.warning(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
