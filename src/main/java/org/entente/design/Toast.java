package org.entente.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** A passing word at the foot of the page. Toasts only confirm; what failed is said in place, by a {@link Note}. */
public final class Toast {

    private static final Duration CONFIRMATION = Duration.ofSeconds(6);
    private static final Duration TIME_TO_UNDO = Duration.ofSeconds(30);

    private Toast() {}

    public static Notification confirm(String text) {
        return Notification.show(text, (int) CONFIRMATION.toMillis(), Notification.Position.BOTTOM_START);
    }

    /** Confirms, and for 30 seconds offers to take it back. */
    public static Notification withUndo(String text, Runnable undo) {
        var toast = new Notification();
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.setDuration((int) TIME_TO_UNDO.toMillis());
        var button = new Button(toast.getTranslation("toast.undo"), click -> {
            toast.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Span(new Span(text), button);
        line.addClassName("row");
        toast.add(line);
        toast.open();
        return toast;
    }
}
