package org.entente.design;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The delegations that will read what is being sent, by name, beside the button that sends it. */
public final class AudienceChips extends UnorderedList {

    public AudienceChips(List<Party> audience) {
        addClassName("audience");
        getElement().setAttribute("aria-label", getTranslation("audience.label"));
        audience.forEach(party -> add(new ListItem(chip(party))));
    }

    private static Chip chip(Party party) {
        return new Chip(new StateTile(party, StateTile.Size.S), party.name());
    }
}
