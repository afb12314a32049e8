package org.entente.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import org.entente.design.Note;

/** Said over the page to which someone is led whose delegation lost its access. Names nothing; stays until closed. */
final class FarewellNote extends Notification {

    private static final long serialVersionUID = 1L;

    FarewellNote(UI ui) {
        setDuration(0);
        setPosition(Position.BOTTOM_STRETCH);
        addThemeName("failure");
        var close = new Button(ui.getTranslation("workspace.left.close"), click -> close());
        close.addThemeVariants(ButtonVariant.SMALL);
        add(Note.warning(ui.getTranslation("workspace.left")).with(close));
    }
}
