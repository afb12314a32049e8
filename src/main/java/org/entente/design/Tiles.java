package org.entente.design;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;

/** A row of small tiles, read aloud as one picture with the names of its States. */
public final class Tiles extends Div {

    /** @param label what the row shows, such as "Participants"; the names follow it */
    public Tiles(String label, List<Party> parties) {
        addClassName("tiles");
        var names = parties.stream().map(Party::name).collect(Collectors.joining(", "));
        getElement().setAttribute("role", "img").setAttribute("aria-label", label + ": " + names);
        parties.forEach(party -> add(new StateTile(party, StateTile.Size.S)));
    }
}
