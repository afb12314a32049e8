package org.entente.identity.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.design.Party;
import org.entente.identity.Actor;
import org.entente.identity.CurrentActor;
import org.entente.identity.DelegationProfile;
import org.entente.identity.Directory;
import org.entente.shell.DelegationChoice;
import org.entente.shell.DemonstrationAccounts;
import org.entente.shell.Presence;
import org.entente.shell.PresenceSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The signed-in delegate, as the shell shows them. */
@Component
class SessionPresence implements PresenceSource {

    private final CurrentActor current;
    private final Directory directory;
    private final ObjectProvider<DemonstrationAccounts> demonstration;

    SessionPresence(CurrentActor current, Directory directory, ObjectProvider<DemonstrationAccounts> demonstration) {
        this.current = current;
        this.directory = directory;
        this.demonstration = demonstration;
    }

    @Override
    public Optional<Presence> presence() {
        return current.find().map(this::presence);
    }

    private Presence presence(Actor actor) {
        var delegation = directory.delegation(actor, actor.delegation());
        return new Presence(
                delegation.name(locale()),
                delegation.tile(),
                actor.personName(),
                directory.choices(actor).size() > 1,
                isDemonstration());
    }

    private boolean isDemonstration() {
        return demonstration.stream()
                .anyMatch(accounts -> !accounts.accounts(Locale.ENGLISH).isEmpty());
    }

    @Override
    public List<DelegationChoice> choices() {
        return current.find()
                .map(actor -> directory.choices(actor).stream()
                        .map(SessionPresence::choice)
                        .toList())
                .orElse(List.of());
    }

    private static DelegationChoice choice(DelegationProfile delegation) {
        var key = "identity.kind." + delegation.kind().name().toLowerCase(Locale.ROOT);
        return new DelegationChoice(
                delegation.id(),
                new Party(delegation.name(locale()), delegation.tile()),
                UI.getCurrentOrThrow().getTranslation(key));
    }

    @Override
    public void actFor(DelegationChoice choice) {
        directory.actFor(current.actor(), choice.delegation());
    }

    private static Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
