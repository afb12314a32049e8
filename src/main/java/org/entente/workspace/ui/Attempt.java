package org.entente.workspace.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.entente.kernel.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Something done from a form that stays open, with all that was typed, when a rule says no or someone was faster. */
final class Attempt {

    private Attempt() {}

    /** @param otherwise told, in the words of the page, why nothing was done */
    static void at(Component page, Runnable act, Consumer<String> otherwise) {
        try {
            act.run();
        } catch (Refusal refusal) {
            otherwise.accept(page.getTranslation(refusal.key(), refusal.arguments()));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException faster) {
            otherwise.accept(page.getTranslation("workspace.refused.at-once"));
        }
    }
}
