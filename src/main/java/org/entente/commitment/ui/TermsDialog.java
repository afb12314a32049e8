package org.entente.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.commitment.CommitmentSheet;
import org.entente.commitment.Commitments;
import org.entente.commitment.NewCommitment;
import org.entente.commitment.Partner;
import org.entente.commitment.Terms;
import org.entente.design.Icons;
import org.entente.design.Note;
import org.entente.design.StateTile;
import org.entente.kernel.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;

/** Where terms are written. It stays open, with everything that was typed, until they are accepted by the rules. */
abstract class TermsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final TermsForm form = new TermsForm();
    final Div fields = new Div();
    private final Div problem = new Div();

    TermsDialog(String title, String button, CommitmentSheet sheet) {
        setHeaderTitle(title);
        addClassName("terms");
        setWidth("680px");
        setDraggable(false);
        setCloseOnOutsideClick(false);
        problem.getElement().setAttribute("aria-live", "polite");
        problem.addClassName("stack");
        fields.addClassName("form-two");
        var body = new Div(fields, form, problem);
        body.addClassName("stack");
        add(body);
        var cancel = new Button(getTranslation("commitment.cancel"), click -> close());
        var send = new Button(button, click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(audience(sheet), cancel, send);
    }

    /** Who will read it, beside the button that sends it. */
    private static Paragraph audience(CommitmentSheet sheet) {
        var phrases = Phrases.here();
        var names = sheet.readers().stream().map(phrases::name).collect(Collectors.joining(", "));
        var audience = new Paragraph(Icons.EYE.small(), new Span(phrases.of("commitment.readers.names", names)));
        audience.addClassNames("note", "grow");
        return audience;
    }

    /** Sends what was typed; a rule that says no throws. */
    abstract void send(Terms terms);

    /** Somebody else was faster. */
    abstract Component changed();

    private void send() {
        problem.removeAll();
        try {
            readTerms()
                    .ifPresentOrElse(
                            this::sendAndClose,
                            () -> problem.add(Note.warning(getTranslation("commitment.incomplete"))));
        } catch (OptimisticLockingFailureException _) {
            problem.add(changed());
        } catch (Refusal refusal) {
            problem.add(
                    refusal.key().equals(Commitments.CHANGED)
                            ? changed()
                            : Note.warning(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void sendAndClose(Terms terms) {
        send(terms);
        close();
    }

    /** Whether the fields around the terms are filled; those that are not say so. */
    boolean isReady() {
        return true;
    }

    private Optional<Terms> readTerms() {
        var isReady = isReady();
        return form.terms().filter(terms -> isReady);
    }

    static ComboBox<Partner> choice(String label, CommitmentSheet sheet) {
        var phrases = Phrases.here();
        var choice = new ComboBox<Partner>(label);
        choice.setItems(sheet.sides());
        choice.setItemLabelGenerator(phrases::name);
        choice.setRenderer(new ComponentRenderer<>(partner -> {
            var row = new Div(new StateTile(phrases.party(partner), StateTile.Size.S), new Span(phrases.name(partner)));
            row.addClassName("row");
            return row;
        }));
        choice.setRequiredIndicatorVisible(true);
        return choice;
    }

    static Paragraph hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("meta");
        return hint;
    }

    /** Sends a proposal. */
    @FunctionalInterface
    interface Proposing {

        void propose(NewCommitment proposal);
    }
}
