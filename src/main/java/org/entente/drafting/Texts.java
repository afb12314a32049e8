package org.entente.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.identity.Actor;
import org.entente.identity.Directory;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.FieldKind;
import org.entente.workspace.Access;
import org.entente.workspace.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The texts of a workspace: tabling one, and reading them. */
@Service
@Transactional
public class Texts {

    private final TextRepository texts;
    private final Access access;
    private final Directory directory;
    private final Trail trail;
    private final JsonMapper json;
    private final Clock clock;

    Texts(TextRepository texts, Access access, Directory directory, Trail trail, JsonMapper json, Clock clock) {
        this.texts = texts;
        this.access = access;
        this.directory = directory;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    /** What is sealed as one: the kind, the label and the clauses. */
    private record Body(TextKind kind, String label, List<Clause> clauses) {}

    /** Puts a text before all who are seated. */
    public TextId table(Actor actor, WorkspaceId id, NewText words) {
        var seat = access.seat(actor, id, TextAction.TABLE);
        var text = new Text(TextId.next(), id, actor.delegation(), clock.instant());
        var row = text.id().value();
        var body = json.writeValueAsString(new Body(words.kind(), words.label(), words.clauses()));
        text.word(
                seat.epoch(),
                seat.seal(FieldKind.TEXT_TITLE, row, text.revision(), words.title()),
                seat.seal(FieldKind.DRAFT_BLOCK, row, text.revision(), body));
        texts.save(text);
        trail.append(
                seat,
                TextAction.TABLE,
                Subject.over(SubjectKind.TEXT, row, text.revision(), text.body().value()),
                Map.of("title", words.title()));
        return text.id();
    }

    /** The texts that the actor's delegation may see; each is recorded when a session first opens it. */
    @Transactional(readOnly = true)
    public List<TextSheet> open(Actor actor, WorkspaceId id) {
        var seat = access.seat(actor, id, TextAction.OPEN);
        return texts.findByWorkspaceAndEpochGreaterThanEqualOrderByTabledAt(id, seat.firstEpoch()).stream()
                .map(text -> opened(seat, actor, text))
                .toList();
    }

    private TextSheet opened(Seat seat, Actor actor, Text text) {
        var row = text.id().value();
        var title = seat.open(FieldKind.TEXT_TITLE, row, text.revision(), text.title());
        seat.recordFirstOpening(
                row,
                () -> trail.read(
                        seat,
                        TextAction.OPEN,
                        Subject.over(
                                SubjectKind.TEXT,
                                row,
                                text.revision(),
                                text.body().value()),
                        seat.epoch() == text.epoch() ? Map.of("title", title) : Map.of()));
        var body = json.readValue(seat.open(FieldKind.DRAFT_BLOCK, row, text.revision(), text.body()), Body.class);
        return new TextSheet(
                text.id(),
                title,
                body.kind(),
                body.label(),
                directory.delegation(actor, text.tabledBy()),
                text.tabledAt(),
                body.clauses());
    }
}
