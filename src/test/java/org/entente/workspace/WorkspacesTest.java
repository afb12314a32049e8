package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.entente.StoreTest;
import org.entente.World;
import org.entente.World.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoreTest
class WorkspacesTest {

    @Autowired
    private World world;

    @Autowired
    private Workspaces workspaces;

    @Test
    void opensForThoseWhoAreSeated() {
        var room = world.room();

        var sheet = workspaces.open(room.actor(Kind.PARTICIPANT), room.workspace());

        assertThat(sheet.profile().title()).isEqualTo("Clearing the north of Norland");
        assertThat(sheet.ownRole()).isEqualTo(Role.DONOR);
        assertThat(sheet.seated()).hasSize(3);
    }

    @Test
    void staysClosedToEveryoneElse() {
        var room = world.room();

        for (var kind : new Kind[] {Kind.INVITED, Kind.REMOVED, Kind.ELSEWHERE, Kind.SECRETARIAT}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(kind.name())
                    .isThrownBy(() -> workspaces.open(room.actor(kind), room.workspace()));
        }
    }
}
