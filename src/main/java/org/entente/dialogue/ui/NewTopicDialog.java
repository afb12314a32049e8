package org.entente.dialogue.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.entente.design.AudienceChips;
import org.entente.kernel.Refusal;

/** Starts a topic: one line, and who will see it. */
final class NewTopicDialog extends Dialog {

    private final TextField title = new TextField();
    private final Consumer<String> start;

    NewTopicDialog(Parties parties, Consumer<String> start) {
        this.start = start;
        setHeaderTitle(getTranslation("dialogue.topic.new"));
        setWidth("480px");
        title.setLabel(getTranslation("dialogue.topic.field"));
        title.setHelperText(getTranslation("dialogue.topic.hint"));
        title.setWidthFull();
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.addValueChangeListener(change -> title.setInvalid(false));
        var form = new Div(title, new AudienceChips(parties.seated()));
        form.addClassName("stack");
        add(form);
        var cancel = new Button(getTranslation("dialogue.cancel"), click -> close());
        var confirm = new Button(getTranslation("dialogue.topic.start"), click -> start());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(title);
        getFooter().add(cancel, confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                title.focus();
            }
        });
    }

    private void start() {
        try {
            start.accept(title.getValue());
            close();
        } catch (Refusal refusal) {
            title.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            title.setInvalid(true);
            title.focus();
        }
    }
}
