package org.entente.dialogue.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import org.entente.design.Note;
import org.entente.dialogue.MessageSheet;

/** Replaces the words of a message. Stays open, with all that was typed, when that is refused. */
final class RewordDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final Div problem = new Div();

    RewordDialog(MessageSheet message, Function<String, Optional<Conversation.Refused>> reword) {
        setHeaderTitle(getTranslation("dialogue.reword"));
        setWidth("620px");
        text.setLabel(getTranslation("dialogue.reword.field"));
        text.setHelperText(getTranslation("dialogue.reword.visible"));
        text.setWidthFull();
        text.setMinRows(4);
        text.setMaxRows(14);
        text.setValue(message.text());
        var tongue = new Tongue(message.language());
        text.getElement().setAttribute("lang", tongue.tag());
        problem.addClassName("stack");
        add(problem, text);
        var cancel = new Button(getTranslation("dialogue.cancel"), click -> close());
        var replace = new Button(
                getTranslation("dialogue.reword.yes"),
                click -> reword.apply(text.getValue()).ifPresentOrElse(this::refused, this::close));
        replace.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, replace);
    }

    /** Both versions: how the message reads now, and what was typed, which stays in the field. */
    private void refused(Conversation.Refused refused) {
        problem.removeAll();
        problem.add(Note.warning(refused.why()));
        refused.now().filter(now -> now.retraction().isEmpty()).ifPresent(now -> {
            var label = new Paragraph(getTranslation("dialogue.reword.now"));
            label.addClassName("meta");
            problem.add(label, new Html(Markdown.html(now.text(), new Tongue(now.language()))));
        });
    }
}
