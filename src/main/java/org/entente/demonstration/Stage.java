package org.entente.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.entente.demonstration.Scenario.Room;
import org.entente.kernel.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** One workspace of the story while it is played. */
final class Stage {

    private final Scenario scenario;
    private final Room room;
    private final Cast cast;
    private final Timeline timeline;
    private final Conversations.Said said = new Conversations.Said();
    private @Nullable WorkspaceId workspace;

    Stage(Scenario scenario, Room room, Cast cast, Timeline timeline) {
        this.scenario = scenario;
        this.room = room;
        this.cast = cast;
        this.timeline = timeline;
    }

    Scenario scenario() {
        return scenario;
    }

    Room room() {
        return room;
    }

    Cast cast() {
        return cast;
    }

    Conversations.Said said() {
        return said;
    }

    void at(LocalDate date, LocalTime time, Runnable what) {
        timeline.at(date, time, what);
    }

    LocalDate shifted(LocalDate date) {
        return timeline.shifted(date);
    }

    void opened(WorkspaceId id) {
        workspace = id;
    }

    WorkspaceId workspace() {
        if (workspace == null) {
            throw new IllegalStateException("the workspace is not convened yet");
        }
        return workspace;
    }

    /** Those of the delegations who are not the convener. */
    List<String> guestsOf(List<String> codes) {
        return codes.stream().filter(code -> !code.equals(room.state())).toList();
    }
}
