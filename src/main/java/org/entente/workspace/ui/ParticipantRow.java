package org.entente.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import org.entente.design.Chip;
import org.entente.design.Formats;
import org.entente.design.Shape;
import org.entente.design.StateTile;
import org.entente.design.StatusBadge;
import org.entente.design.Strong;
import org.entente.design.Tone;
import org.entente.workspace.ParticipantSheet;
import org.jspecify.annotations.Nullable;

/** A delegation of a workspace: its people, its role, where it stands and since when, and what may be done about it. */
final class ParticipantRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Div end = new Div();

    ParticipantRow(ParticipantSheet participant) {
        addClassNames("line", "participant");
        var words = Words.here();
        var party = words.party(participant);
        var via = new Paragraph(words.via(participant));
        via.addClassName("meta");
        via.setVisible(!via.getText().isEmpty());
        var since = new Paragraph(since(words, participant));
        since.addClassName("meta");
        var text = new Div(new Strong(party.name()), via, since);
        text.addClassName("grow");
        end.addClassNames("row", "w");
        end.add(new Chip(words.role(participant.role())), badge(words, participant));
        add(new StateTile(party, StateTile.Size.M), text, end);
    }

    ParticipantRow with(Component action) {
        end.add(action);
        return this;
    }

    private String since(Words words, ParticipantSheet participant) {
        var invited = date(participant.invitedAt());
        var history = words.history(participant);
        return switch (participant.standing()) {
            case INVITED -> getTranslation("participants.line.invited", invited, history);
            case SEATED -> getTranslation("participants.line.seated", date(participant.seatedAt()), history);
            case DECLINED -> getTranslation("participants.line.declined", date(participant.endedAt()), invited);
            case WITHDRAWN -> getTranslation("participants.line.withdrawn", date(participant.endedAt()), invited);
            case REMOVED -> getTranslation("participants.line.removed", date(participant.endedAt()));
        };
    }

    private static String date(@Nullable Instant at) {
        return Optional.ofNullable(at).map(Formats.here()::date).orElse("");
    }

    private static StatusBadge badge(Words words, ParticipantSheet participant) {
        return switch (participant.standing()) {
            case INVITED -> new StatusBadge(Shape.DOTTED_RING, words.of("participants.standing.invited"), Tone.ACCENT);
            case SEATED -> new StatusBadge(Shape.TICK_DISC, words.of("participants.standing.seated"), Tone.OK);
            case DECLINED -> new StatusBadge(Shape.RING, words.of("participants.standing.declined"), Tone.QUIET);
            case WITHDRAWN -> new StatusBadge(Shape.RING, words.of("participants.standing.withdrawn"), Tone.QUIET);
            case REMOVED -> new StatusBadge(Shape.CROSSED_RING, words.of("participants.standing.removed"), Tone.QUIET);
        };
    }
}
