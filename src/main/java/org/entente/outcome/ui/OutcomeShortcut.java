package org.entente.outcome.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.entente.design.Icons;
import org.entente.identity.CurrentActor;
import org.entente.outcome.Outcomes;
import org.entente.shell.MenuRule;
import org.entente.shell.ShortcutSource;
import org.springframework.stereotype.Component;

/** The way from Home to the outcomes, for those who act for a committee. */
@Component
class OutcomeShortcut implements ShortcutSource, MenuRule {

    private final Outcomes outcomes;
    private final CurrentActor current;

    OutcomeShortcut(Outcomes outcomes, CurrentActor current) {
        this.outcomes = outcomes;
        this.current = current;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return current
                .find()
                .filter(outcomes::mayFollow)
                .map(actor -> new Shortcut(
                        Icons.OUTCOMES, UI.getCurrentOrThrow().getTranslation("outcome.shortcut"), OutcomesView.ROUTE))
                .stream()
                .toList();
    }

    @Override
    public boolean hides(String path) {
        return path.equals(OutcomesView.ROUTE)
                && current.find().filter(outcomes::mayFollow).isEmpty();
    }
}
