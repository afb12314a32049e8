package org.entente.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.design.Formats;
import org.entente.design.Framed;
import org.entente.design.LineRow;
import org.entente.design.StateTile;
import org.entente.workspace.ParticipantSheet;

/** Who can read what is written here now: each delegation with its people, its role, and since when. */
final class AudiencePopover extends Popover {

    private static final long serialVersionUID = 1L;

    AudiencePopover(Button opener, List<ParticipantSheet> seated) {
        setTarget(opener);
        setModal(true);
        setPosition(PopoverPosition.BOTTOM_END);
        setAriaLabel(getTranslation("workspace.audience"));
        var lead = new Paragraph(getTranslation("workspace.audience.lead"));
        lead.addClassName("meta");
        var content = new Div(new H2(getTranslation("workspace.audience")), lead, list(seated));
        content.addClassName("audience-list");
        add(content);
    }

    private Framed list(List<ParticipantSheet> seated) {
        var words = Words.here();
        var formats = Formats.here();
        var list = new Framed(getTranslation("workspace.audience"));
        for (var participant : seated) {
            var since = participant.seatedAt() == null
                    ? ""
                    : getTranslation("participants.since", formats.date(participant.seatedAt()));
            var detail = Stream.of(
                            words.via(participant), words.role(participant.role()), since, words.history(participant))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
            var party = words.party(participant);
            list.add(new LineRow(new StateTile(party, StateTile.Size.M), party.name(), detail));
        }
        return list;
    }
}
