package org.entente.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.audit.Outcome;
import org.entente.identity.Actor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@StoreTest
@Import(DialogueFixture.class)
class TopicsTest {

    @Autowired
    private DialogueFixture given;

    @Autowired
    private Delegates delegates;

    @Autowired
    private Topics topics;

    private Actor norland;
    private Actor sudria;
    private WorkspaceId workspace;

    @BeforeEach
    void convene() {
        norland = delegates.norland();
        sudria = delegates.sudria();
        workspace = given.convenedBy(norland, sudria);
    }

    @Test
    void startsATopicAndRecordsIt() {
        var id = topics.start(norland, workspace, "  Equipment and customs  ");

        assertThat(topics.in(sudria, workspace)).singleElement().satisfies(topic -> {
            assertThat(topic.id()).isEqualTo(id);
            assertThat(topic.title()).isEqualTo("Equipment and customs");
            assertThat(topic.lastBy()).isEqualTo(norland.delegation());
            assertThat(topic.unread()).isZero();
        });
        assertThat(given.entries(workspace, "topic:start")).singleElement().satisfies(entry -> {
            assertThat(entry.subject().id()).isEqualTo(id.value());
            assertThat(entry.delegation()).isEqualTo(norland.delegation());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two\nlines", "back\u0008space", "over\u202Eride"})
    void refusesATitleThatIsNoLine(String title) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> topics.start(norland, workspace, title));
        assertThat(topics.in(norland, workspace)).isEmpty();
        assertThat(given.entries(workspace, "topic:start")).isEmpty();
    }

    @Test
    void boundsATitleInCodePoints() {
        var longest = "🕊".repeat(Topics.TITLE_MOST);

        topics.start(norland, workspace, longest);

        assertThat(topics.in(sudria, workspace)).extracting(TopicSummary::title).containsExactly(longest);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> topics.start(norland, workspace, longest + "x"));
    }

    @Test
    void resolvesAndReopens() {
        var topic = given.topic(norland, workspace);

        topics.resolve(sudria, workspace, topic);

        assertThat(topics.in(norland, workspace))
                .singleElement()
                .satisfies(summary ->
                        assertThat(summary.resolution().orElseThrow().by()).isEqualTo(sudria.delegation()));
        assertThat(given.entries(workspace, "topic:resolve")).hasSize(1);

        topics.reopen(norland, workspace, topic);

        assertThat(topics.in(norland, workspace).getFirst().isResolved()).isFalse();
        assertThat(given.entries(workspace, "topic:reopen")).hasSize(1);
    }

    @Test
    void refusesToResolveTwiceAndToReopenWhatIsOpen() {
        var topic = given.topic(norland, workspace);

        assertRefused("dialogue.refused.not-resolved", () -> topics.reopen(norland, workspace, topic));
        topics.resolve(norland, workspace, topic);
        assertRefused("dialogue.refused.resolved", () -> topics.resolve(sudria, workspace, topic));
        assertThat(given.entries(workspace, "topic:resolve")).hasSize(1);
    }

    @Test
    void putsOpenTopicsFirstAndWhatMovedLastOnTop() {
        var first = topics.start(norland, workspace, "first");
        var second = topics.start(norland, workspace, "second");
        var third = topics.start(norland, workspace, "third");
        given.says(sudria, workspace, first, "again");
        topics.resolve(norland, workspace, third);

        assertThat(topics.in(norland, workspace)).extracting(TopicSummary::id).containsExactly(first, second, third);
    }

    @Test
    void existsOnlyInItsOwnWorkspace() {
        var elsewhere = given.convenedBy(norland, sudria);
        var topic = given.topic(norland, elsewhere);

        assertThat(topics.in(norland, workspace)).isEmpty();
        assertRefused("dialogue.refused.unknown-topic", () -> topics.resolve(norland, workspace, topic));
    }

    @Test
    void isClosedToThoseWithoutASeat() {
        var topic = given.topic(norland, workspace);
        var outland = delegates.outland();

        Stream.<Runnable>of(
                        () -> topics.start(outland, workspace, "let me in"),
                        () -> topics.in(outland, workspace),
                        () -> topics.resolve(outland, workspace, topic),
                        () -> topics.reopen(outland, workspace, topic))
                .forEach(act ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run));

        assertThat(given.entries(workspace, "topic:resolve"))
                .extracting(entry -> entry.outcome())
                .containsExactly(Outcome.DENIED);
    }

    @Test
    void isClosedToARemovedDelegationAtOnce() {
        var topic = given.topic(norland, workspace);
        topics.in(sudria, workspace);

        given.remove(norland, workspace, sudria);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> topics.in(sudria, workspace));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> topics.resolve(sudria, workspace, topic));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
