package org.entente.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.entente.design.Party;
import org.entente.shell.DemonstrationAccounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The accounts that the sign-in page offers to try. */
@Component
@ConditionalOnProperty("entente.demonstration")
class TrySeats implements DemonstrationAccounts {

    private static final int TILES = 8;

    private final Demonstration demonstration;
    private final Scenario scenario = Scenario.read();

    TrySeats(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public List<Account> accounts(Locale reader) {
        if (!demonstration.isLoaded()) {
            return List.of();
        }
        var delegations = new HashMap<String, Scenario.Delegation>();
        scenario.delegations().forEach(delegation -> delegations.put(delegation.code(), delegation));
        scenario.observers().forEach(delegation -> delegations.put(delegation.code(), delegation));
        var tiles = new HashMap<String, Integer>();
        scenario.people().forEach(human -> tiles.putIfAbsent(human.delegation(), tiles.size() % TILES + 1));
        return scenario.people().stream()
                .map(human -> {
                    var delegation = delegations.get(human.delegation());
                    var party = new Party(delegation.name(reader), tiles.get(human.delegation()));
                    return new Account(human.name(), party, role(human, delegation), Cast.email(human, delegation));
                })
                .toList();
    }

    private static String role(Scenario.Human human, Scenario.Delegation delegation) {
        var key = human.roles().contains("CHAIR") ? "chair" : delegation.side();
        return "demonstration.role." + key;
    }
}
