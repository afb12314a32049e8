package org.entente.attachment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.HashSet;
import java.util.Set;
import org.entente.design.Note;
import org.entente.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Says in its place on the page what a transfer ran into; transfers run without the page's lock and come back here. */
final class Notices extends Div {

    private final Set<String> said = new HashSet<>();
    private volatile @Nullable UI ui;

    Notices() {
        addClassName("stack");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ui = event.getUI();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ui = null;
    }

    /** A file was not kept. */
    void refused(String name, Refusal refusal) {
        later(() -> warn(getTranslation("attachment.not-kept", name)
                + " "
                + getTranslation(refusal.key(), refusal.arguments())));
    }

    /** A file was not handed out. */
    void withheld(String key) {
        later(() -> warn(getTranslation(key)));
    }

    /** Once each: a browser tries a download that failed again by itself. */
    void warn(String text) {
        if (!said.add(text)) {
            return;
        }
        var note = Note.warning(text);
        var close = new Button(getTranslation("attachment.note.close"), click -> {
            said.remove(text);
            remove(note);
        });
        close.addThemeVariants(ButtonVariant.SMALL);
        addComponentAsFirst(note.with(close));
    }

    void clear() {
        said.clear();
        removeAll();
    }

    /** Somebody who has left the page needs no word of it: nothing was kept, and nothing is to be done. */
    private void later(Command command) {
        var page = ui;
        if (page != null) {
            try {
                page.access(command);
            } catch (UIDetachedException left) {
                return;
            }
        }
    }
}
