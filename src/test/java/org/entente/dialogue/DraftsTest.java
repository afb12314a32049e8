package org.entente.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.audit.Trail;
import org.entente.audit.TreeId;
import org.entente.identity.Actor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@StoreTest
@Import(DialogueFixture.class)
class DraftsTest {

    @Autowired
    private DialogueFixture given;

    @Autowired
    private Delegates delegates;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Topics topics;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

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
    void comesBackAsItWasTyped() {
        var typed = new NewMessage(
                "  half a sentence \u0007",
                "fr",
                Attribution.NOT_FOR_RECORD,
                MessageKind.QUESTION,
                Audience.OWN_DELEGATION,
                Optional.of(LocalDate.of(2030, 1, 31)),
                Optional.empty());

        drafts.save(norland, workspace, topic, NewMessage.comment("half", "fr"));
        var at = drafts.save(norland, workspace, topic, typed);

        assertThat(drafts.find(norland, workspace, topic)).get().satisfies(saved -> {
            assertThat(saved.message()).isEqualTo(typed);
            assertThat(saved.at())
                    .isCloseTo(at, org.assertj.core.api.Assertions.within(1, java.time.temporal.ChronoUnit.MILLIS));
        });
    }

    @Test
    void isTheDelegatesOwn() {
        drafts.save(norland, workspace, topic, NewMessage.comment("mine", "en"));

        assertThat(drafts.find(delegates.memberOfNorland(), workspace, topic)).isEmpty();
        assertThat(drafts.find(sudria, workspace, topic)).isEmpty();
        assertThat(given.read(norland, workspace, topic)).isEmpty();
    }

    @Test
    void isSealedWhereItIsKept() {
        drafts.save(norland, workspace, topic, NewMessage.comment("kingfisher", "en"));

        var kept = jdbc.sql("select content from message_draft where topic = ?")
                .param(topic.value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("kingfisher");
    }

    @Test
    void leavesNoEntryInTheTrail() {
        var before = trail.head(TreeId.of(workspace)).size();

        drafts.save(norland, workspace, topic, NewMessage.comment("hesitating", "en"));

        assertThat(trail.head(TreeId.of(workspace)).size()).isEqualTo(before);
    }

    @Test
    void isGoneOnceItIsSentOrEmptied() {
        drafts.save(norland, workspace, topic, NewMessage.comment("said", "en"));
        given.says(norland, workspace, topic, "said");
        assertThat(drafts.find(norland, workspace, topic)).isEmpty();

        drafts.save(norland, workspace, topic, NewMessage.comment("unsaid", "en"));
        drafts.save(norland, workspace, topic, NewMessage.comment("", "en"));
        assertThat(drafts.find(norland, workspace, topic)).isEmpty();
    }

    @Test
    void staysWhenSendingIsRefused() {
        drafts.save(norland, workspace, topic, NewMessage.comment("late words", "en"));
        topics.resolve(sudria, workspace, topic);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> given.says(norland, workspace, topic, "late words"));

        assertThat(drafts.find(norland, workspace, topic)).isPresent();
    }

    @Test
    void takesMoreThanCanBeSentAndRefusesRatherThanCuts() {
        var tooLongToSend = "x".repeat(Messages.TEXT_MOST + 1);
        drafts.save(norland, workspace, topic, NewMessage.comment(tooLongToSend, "en"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        drafts.save(norland, workspace, topic, NewMessage.comment("x".repeat(Drafts.MOST + 1), "en")))
                .extracting(Refusal::key)
                .isEqualTo("dialogue.refused.draft-too-long");
        assertThat(drafts.find(norland, workspace, topic)
                        .orElseThrow()
                        .message()
                        .text())
                .isEqualTo(tooLongToSend);
    }

    @Test
    void bearsTwoTabsAtOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var tabs = List.of(
                    pool.submit(() -> drafts.save(norland, workspace, topic, NewMessage.comment("one", "en"))),
                    pool.submit(() -> drafts.save(norland, workspace, topic, NewMessage.comment("two", "en"))));
            for (var tab : tabs) {
                tab.get();
            }
        }

        assertThat(drafts.find(norland, workspace, topic)
                        .orElseThrow()
                        .message()
                        .text())
                .isIn("one", "two");
    }

    @Test
    void isClosedToThoseWithoutASeat() {
        var outland = delegates.outland();

        Stream.<Runnable>of(
                        () -> drafts.save(outland, workspace, topic, NewMessage.comment("let me in", "en")),
                        () -> drafts.find(outland, workspace, topic))
                .forEach(act ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run));
    }

    @Test
    void isClosedToARemovedDelegation() {
        drafts.save(sudria, workspace, topic, NewMessage.comment("ours", "en"));

        given.remove(norland, workspace, sudria);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> drafts.find(sudria, workspace, topic));
    }
}
