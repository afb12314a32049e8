package org.entente.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.demonstration.Scenario.Room;
import org.entente.demonstration.Scenario.Utterance;
import org.entente.drafting.Clause;
import org.entente.drafting.ClauseStatus;
import org.entente.drafting.NewText;
import org.entente.drafting.TextKind;
import org.entente.drafting.Texts;
import org.entente.identity.Enrolment;
import org.entente.reference.Marking;
import org.entente.reference.Theme;
import org.entente.workspace.Convening;
import org.entente.workspace.Invitations;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.Workspaces;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays the story: every act by the person who did it, at its time, through the service that anyone would use. */
@Component
@ConditionalOnProperty("entente.demonstration")
class Play {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Enrolment enrolment;
    private final Workspaces workspaces;
    private final Participants participants;
    private final Invitations invitations;
    private final Texts texts;
    private final Conversations conversations;
    private final Promises promises;
    private final Papers papers;
    private final ScenarioClock clock;

    Play(
            Enrolment enrolment,
            Workspaces workspaces,
            Participants participants,
            Invitations invitations,
            Texts texts,
            Conversations conversations,
            Promises promises,
            Papers papers,
            ScenarioClock clock) {
        this.enrolment = enrolment;
        this.workspaces = workspaces;
        this.participants = participants;
        this.invitations = invitations;
        this.texts = texts;
        this.conversations = conversations;
        this.promises = promises;
        this.papers = papers;
        this.clock = clock;
    }

    void perform() {
        var scenario = Scenario.read();
        var today = LocalDate.now(Clock.systemUTC());
        var timeline = new Timeline(scenario.scenario().timeBase(), today);
        try (var cast = new Cast(enrolment)) {
            timeline.at(firstDay(scenario).minusDays(14), MORNING, () -> cast.enrol(scenario));
            scenario.workspaces().forEach(room -> stage(new Stage(scenario, room, cast, timeline)));
            timeline.play(clock);
        } finally {
            clock.leaveTheStory();
        }
    }

    private static LocalDate firstDay(Scenario scenario) {
        return scenario.workspaces().stream()
                .map(Room::opened)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private void stage(Stage stage) {
        var room = stage.room();
        stage.at(room.opened(), MORNING, () -> convene(stage));
        stage.at(room.opened(), MORNING.plusMinutes(20), () -> inviteMembers(stage));
        stage.at(room.opened(), MORNING.plusHours(2), () -> accept(stage, room.members()));
        room.guests().forEach(guest -> welcome(stage, guest));
        room.dialogue()
                .forEach(utterance ->
                        stage.at(utterance.date(), timeOf(utterance), () -> conversations.say(stage, utterance)));
        stage.at(lastVersion(room).date(), LocalTime.of(17, 0), () -> table(stage));
        papers.schedule(stage);
        promises.schedule(stage);
    }

    private static LocalTime timeOf(Utterance utterance) {
        return LocalTime.of(
                8 + Math.floorMod(utterance.id().hashCode(), 9),
                Math.floorMod(utterance.text().hashCode(), 60));
    }

    private void convene(Stage stage) {
        var room = stage.room();
        var convening = new Convening(
                room.title(),
                room.challenge(),
                Theme.valueOf(room.theme()),
                room.actions(),
                Marking.valueOf(room.marking().replace(' ', '_')),
                rules(),
                room.listWithCommittee());
        stage.opened(workspaces.convene(stage.cast().head(room.state()), convening));
    }

    private static String rules() {
        return String.join(
                "\n\n",
                "What you read here stays here. Use it for your work. Do not quote it, forward it or name who said it, unless the State concerned agrees.",
                "A State speaks, not a person. What you write is shown with the name of your State and your own. It binds nobody beyond what it says.",
                "Opening is written down. The audit trail shows which delegation opened what, and when. All participants can read it.",
                "Not for nationally classified papers. Do not place them here.");
    }

    private void inviteMembers(Stage stage) {
        var convener = stage.cast().head(stage.room().state());
        for (var code : stage.guestsOf(stage.room().members())) {
            var role = "ISU".equals(code) ? Role.OBSERVER : Role.DONOR;
            participants.invite(
                    convener, stage.workspace(), stage.cast().head(code).delegation(), role, true);
        }
    }

    private void accept(Stage stage, List<String> codes) {
        for (var code : stage.guestsOf(codes)) {
            var head = stage.cast().head(code);
            var version = invitations.read(head, stage.workspace()).rulesVersion();
            invitations.accept(head, stage.workspace(), version);
        }
    }

    private void welcome(Stage stage, Scenario.Guest guest) {
        var convener = stage.room().state();
        stage.at(
                guest.from(),
                LocalTime.of(13, 47),
                () -> participants.invite(
                        stage.cast().head(convener),
                        stage.workspace(),
                        stage.cast().head(guest.code()).delegation(),
                        Role.OBSERVER,
                        false));
        stage.at(guest.from(), LocalTime.of(14, 2), () -> accept(stage, List.of(guest.code())));
        stage.at(
                guest.to(),
                LocalTime.of(18, 0),
                () -> participants.remove(
                        stage.cast().head(convener),
                        stage.workspace(),
                        stage.cast().head(guest.code()).delegation()));
    }

    private static Scenario.Version lastVersion(Room room) {
        return room.solution().versions().getLast();
    }

    private void table(Stage stage) {
        var solution = stage.room().solution();
        var version = lastVersion(stage.room());
        var clauses =
                solution.clauses().stream().map(clause -> clause(stage, clause)).toList();
        texts.table(
                stage.cast().head(version.by()),
                stage.workspace(),
                new NewText(
                        solution.title(),
                        TextKind.valueOf(solution.type().toUpperCase(Locale.ROOT)),
                        version.label(),
                        clauses));
    }

    private static Clause clause(Stage stage, Scenario.Clause clause) {
        if (clause.resolvedText() != null) {
            return new Clause(clause.number(), ClauseStatus.AGREED, clause.resolvedText(), List.of());
        }
        var alternatives = new ArrayList<Clause.Alternative>();
        if (clause.alternatives() != null) {
            clause.alternatives()
                    .forEach(alternative -> alternatives.add(new Clause.Alternative(
                            alternative.text(),
                            alternative.proposedBy().stream()
                                    .map(stage.cast()::name)
                                    .toList())));
        }
        var status = "agreed".equals(clause.status()) ? ClauseStatus.AGREED : ClauseStatus.BRACKETED;
        return new Clause(clause.number(), status, clause.text(), alternatives);
    }
}
