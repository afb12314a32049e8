package org.entente.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.entente.design.Note;
import org.entente.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What a click or a key press ran into and no view caught. A rule that said no is shown in its own words, a closed door
 * as on the page for it, anything else with a reference. Stays until the person closes it: a failure is no toast.
 */
@Component
class Failures implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("a background task failed", failure);
            return;
        }
        show(ui, noteOn(ui, failure));
    }

    private static Note noteOn(UI ui, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Note.warning(ui.getTranslation(refusal.key(), refusal.arguments()));
            }
            if (cause instanceof AccessDeniedException) {
                return Note.warning(ui.getTranslation("problem.closed"));
            }
        }
        var reference = Reference.next();
        LOG.error("an act failed, reference {}", reference, failure);
        return Note.problem(ui.getTranslation("problem.failed"), reference);
    }

    private static void show(UI ui, Note note) {
        var panel = new Notification();
        panel.setDuration(0);
        panel.setPosition(Notification.Position.BOTTOM_STRETCH);
        panel.addThemeName("failure");
        panel.add(note.with(closeButton(ui, panel)));
        panel.open();
    }

    private static Button closeButton(UI ui, Notification panel) {
        var button = new Button(ui.getTranslation("problem.close"), click -> panel.close());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
