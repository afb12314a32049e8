package org.entente;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.Marking;
import org.entente.reference.Theme;
import org.entente.workspace.Convening;
import org.entente.workspace.Invitations;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.Workspaces;
import org.springframework.boot.test.context.TestComponent;

/** Makes a workspace with one delegation of every standing towards it. */
@TestComponent
public class World {

    /** How an actor stands towards the workspace. */
    public enum Kind {
        CONVENER,
        PARTICIPANT,
        OBSERVER,
        INVITED,
        REMOVED,
        ELSEWHERE,
        SECRETARIAT
    }

    private final Delegates delegates;
    private final Workspaces workspaces;
    private final Participants participants;
    private final Invitations invitations;

    World(Delegates delegates, Workspaces workspaces, Participants participants, Invitations invitations) {
        this.delegates = delegates;
        this.workspaces = workspaces;
        this.participants = participants;
        this.invitations = invitations;
    }

    /** A workspace, and who stands how towards it. */
    public record Room(WorkspaceId workspace, Map<Kind, Actor> actors) {

        public Actor actor(Kind kind) {
            return actors.get(kind);
        }
    }

    public static Convening convening(String title) {
        return new Convening(
                title,
                "What stands in the way",
                Theme.ART5,
                List.of(),
                Marking.CONFIDENTIAL,
                "What you read here stays here.",
                false);
    }

    /** Norland convenes; Sudria assists; the observer observes; Estmark is invited; Westmark was removed. */
    public Room room() {
        return room(convening("Clearing the north of Norland"));
    }

    public Room room(Convening convening) {
        var actors = new EnumMap<Kind, Actor>(Kind.class);
        actors.put(Kind.CONVENER, delegates.norland());
        actors.put(Kind.PARTICIPANT, delegates.sudria());
        actors.put(Kind.OBSERVER, delegates.observer());
        actors.put(Kind.INVITED, delegates.estmark());
        actors.put(Kind.REMOVED, delegates.westmark());
        actors.put(Kind.ELSEWHERE, delegates.outland());
        actors.put(Kind.SECRETARIAT, delegates.secretariat());
        var id = workspaces.convene(delegates.norland(), convening);
        seat(id, delegates.sudria(), Role.DONOR);
        seat(id, delegates.observer(), Role.OBSERVER);
        seat(id, delegates.westmark(), Role.DONOR);
        participants.remove(delegates.norland(), id, delegates.westmark().delegation());
        participants.invite(delegates.norland(), id, delegates.estmark().delegation(), Role.DONOR, false);
        return new Room(id, actors);
    }

    /** Invites with history and accepts for the invited. */
    public void seat(WorkspaceId id, Actor invited, Role role) {
        participants.invite(delegates.norland(), id, invited.delegation(), role, true);
        invitations.accept(invited, id, invitations.read(invited, id).rulesVersion());
    }
}
