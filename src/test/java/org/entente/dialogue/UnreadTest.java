package org.entente.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@StoreTest
@Import(DialogueFixture.class)
class UnreadTest {

    @Autowired
    private DialogueFixture given;

    @Autowired
    private Delegates delegates;

    @Autowired
    private Topics topics;

    @Autowired
    private Messages messages;

    @Autowired
    private Unread unread;

    private Actor norland;
    private Actor sudria;
    private WorkspaceId workspace;
    private TopicId topic;

    @BeforeEach
    void convene() {
        norland = delegates.norland();
        sudria = delegates.sudria();
        workspace = given.convenedBy(norland, sudria);
        topic = given.topic(norland, workspace);
    }

    @Test
    void countsWhatOthersSaidByTopic() {
        var other = topics.start(norland, workspace, "Equipment");
        given.says(sudria, workspace, topic, "one");
        given.says(sudria, workspace, topic, "two");
        given.says(sudria, workspace, other, "three");
        given.says(norland, workspace, other, "own words");

        assertThat(unread.in(norland, workspace)).isEqualTo(3);
        assertThat(unread.in(sudria, workspace)).isEqualTo(1);
        assertThat(topics.in(norland, workspace))
                .extracting(TopicSummary::unread)
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void countsNothingThatWasReadAndKeepsCountingWhatIsNew() {
        given.says(sudria, workspace, topic, "one");
        unread.mark(norland, workspace, topic, newest());

        assertThat(unread.in(norland, workspace)).isZero();
        assertThat(unread.in(delegates.memberOfNorland(), workspace)).isEqualTo(1);

        given.says(sudria, workspace, topic, "two");
        assertThat(unread.in(norland, workspace)).isEqualTo(1);
    }

    @Test
    void remembersWhereTheReaderStoppedAndNeverGoesBack() {
        given.says(sudria, workspace, topic, "one");
        var first = newest();
        given.says(sudria, workspace, topic, "two");
        unread.mark(norland, workspace, topic, newest());

        unread.mark(norland, workspace, topic, first);

        var page = messages.page(norland, workspace, topic, Messages.FROM_NEWEST, 10);
        assertThat(page.readUpTo()).isEqualTo(newest());
        assertThat(page.lastVisit()).isPresent();
        assertThat(unread.in(norland, workspace)).isZero();
    }

    @Test
    void doesNotCountWhatWasRetracted() {
        var id = given.says(sudria, workspace, topic, "one");

        messages.retract(sudria, workspace, id);

        assertThat(unread.in(norland, workspace)).isZero();
    }

    @Test
    void leavesNoEntryInTheTrail() {
        given.says(sudria, workspace, topic, "one");

        unread.mark(norland, workspace, topic, newest());

        assertThat(given.entries(workspace, "topic:mark")).isEmpty();
    }

    @Test
    void bearsTwoTabsAtOnce() throws Exception {
        given.says(sudria, workspace, topic, "one");
        var upTo = newest();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var tabs = List.of(
                    pool.submit(() -> unread.mark(norland, workspace, topic, upTo)),
                    pool.submit(() -> unread.mark(norland, workspace, topic, upTo)));
            for (var tab : tabs) {
                tab.get();
            }
        }

        assertThat(unread.in(norland, workspace)).isZero();
    }

    @Test
    void isClosedToThoseWithoutASeat() {
        Stream.of(delegates.outland(), removed())
                .forEach(stranger -> Stream.<Runnable>of(
                                () -> unread.in(stranger, workspace), () -> unread.mark(stranger, workspace, topic, 1))
                        .forEach(act -> assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(act::run)));
    }

    private Actor removed() {
        given.remove(norland, workspace, sudria);
        return sudria;
    }

    private long newest() {
        return messages.from(norland, workspace, topic, 0).getLast().place();
    }
}
