package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.World;
import org.entente.audit.EntryFilter;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.Marking;
import org.entente.reference.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoreTest
class ConveningTest {

    @Autowired
    private Delegates delegates;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private WorkspaceTrail trail;

    @Test
    void seatsTheConvenerAlone() {
        var id = workspaces.convene(delegates.norland(), World.convening("A title"));

        var sheet = workspaces.open(delegates.norland(), id);

        assertThat(sheet.ownRole()).isEqualTo(Role.CONVENER);
        assertThat(sheet.convener()).isEqualTo(delegates.norland().delegation());
        assertThat(sheet.seated()).singleElement().satisfies(seated -> {
            assertThat(seated.withHistory()).isTrue();
            assertThat(seated.people()).contains("Norland Head");
        });
        assertThat(workspaces.mine(delegates.norland()))
                .extracting(WorkspaceSummary::id)
                .contains(id);
        assertThat(workspaces.mine(delegates.outland()))
                .extracting(WorkspaceSummary::id)
                .doesNotContain(id);
    }

    @Test
    void leavesItsTrace() {
        var id = workspaces.convene(delegates.norland(), World.convening("A title"));

        assertThat(trail.entries(delegates.norland(), id, EntryFilter.ALL, Long.MAX_VALUE, 10))
                .extracting(TrailLine::action)
                .containsExactly("workspace:describe", "workspace:start-epoch", "workspace:convene");
    }

    @Test
    void isForStatesOnly() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> workspaces.convene(delegates.secretariat(), World.convening("A title")))
                .extracting(Refusal::key)
                .isEqualTo("workspace.refused.only-states");
    }

    @Test
    void looksTheSameAsNothingToStrangers() {
        var id = workspaces.convene(delegates.norland(), World.convening("A title"));
        var nothing = new WorkspaceId(UUID.randomUUID());

        var closed = denial(id);

        assertThat(closed).isEqualTo(denial(nothing));
    }

    private String denial(WorkspaceId id) {
        var thrown = catchThrowableOfType(AccessDeniedException.class, () -> workspaces.open(delegates.outland(), id));
        return String.valueOf(thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '', wording.refused.empty
            '   ', wording.refused.empty
            'a\u0007b', wording.refused.characters
            'pay \u202Eevil', wording.refused.characters
            'two\nlines', wording.refused.characters
            """)
    void refusesTitlesThatHaveNoPlace(String title, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> World.convening(title))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    @Test
    void refusesWhatIsTooLong() {
        var tooLong = "\uD83D\uDE80".repeat(Convening.LONGEST_TITLE + 1);
        var tooMany = Collections.nCopies(41, "MAP-2014/20");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> World.convening(tooLong))
                .extracting(Refusal::key)
                .isEqualTo("wording.refused.too-long");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> convening("Title", tooMany, "Rules"))
                .extracting(Refusal::key)
                .isEqualTo("workspace.refused.actions");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> convening("Title", List.of(), "r".repeat(Convening.LONGEST_RULES + 1)))
                .extracting(Refusal::key)
                .isEqualTo("wording.refused.too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "\uD83D\uDD4A\uFE0F \uD840\uDC0B and \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                "'; drop table workspace; --"
            })
    void keepsWordsAsTheyWereTyped(String title) {
        var id = workspaces.convene(
                delegates.norland(), convening(title, List.of("MAP-2014/20"), "Rule one\nsays\n\nRule two"));

        var sheet = workspaces.open(delegates.norland(), id);

        assertThat(sheet.profile().title()).isEqualTo(title);
        assertThat(sheet.profile().actions()).containsExactly("MAP-2014/20");
        assertThat(sheet.entryRules()).isEqualTo("Rule one\nsays\n\nRule two");
    }

    @Test
    void takesTheLongestTitleOfFourByteCharacters() {
        var title = "\uD83D\uDE80".repeat(Convening.LONGEST_TITLE);

        var id = workspaces.convene(delegates.norland(), World.convening(title));

        assertThat(workspaces.open(delegates.norland(), id).profile().title()).isEqualTo(title);
    }

    private static Convening convening(String title, List<String> actions, String rules) {
        return new Convening(title, "", Theme.VA, actions, Marking.STRICTLY_CONFIDENTIAL, rules, false);
    }
}
