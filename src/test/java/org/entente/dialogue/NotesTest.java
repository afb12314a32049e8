package org.entente.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.audit.EntryFilter;
import org.entente.identity.Actor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.WorkspaceTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a delegation notes for itself leaves no trace on any path of another. */
@StoreTest
@Import(DialogueFixture.class)
class NotesTest {

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

    @Autowired
    private WorkspaceTrail workspaceTrail;

    private Actor norland;
    private Actor member;
    private Actor sudria;
    private WorkspaceId workspace;
    private TopicId topic;
    private MessageId note;

    @BeforeEach
    void note() {
        norland = delegates.norland();
        member = delegates.memberOfNorland();
        sudria = delegates.sudria();
        workspace = given.convenedBy(norland, sudria);
        topic = given.topic(sudria, workspace);
        given.says(sudria, workspace, topic, "for all");
        note = given.notes(norland, workspace, topic, "do not mention the figure");
    }

    @Test
    void isReadByTheWholeDelegation() {
        assertThat(given.texts(member, workspace, topic)).containsExactly("for all", "do not mention the figure");
        assertThat(given.read(norland, workspace, topic).getLast().isNote()).isTrue();
        assertThat(unread.in(member, workspace)).isEqualTo(2);
        assertThat(topics.in(member, workspace).getFirst().lastBy()).isEqualTo(norland.delegation());
    }

    @Test
    void isNotInTheListsOfOthers() {
        assertThat(given.texts(sudria, workspace, topic)).containsExactly("for all");
        assertThat(messages.from(sudria, workspace, topic, 0)).hasSize(1);
    }

    @Test
    void isNotInTheCountsOfOthersNorTheirLastPoster() {
        assertThat(unread.in(sudria, workspace)).isZero();
        assertThat(topics.in(sudria, workspace)).singleElement().satisfies(summary -> {
            assertThat(summary.unread()).isZero();
            assertThat(summary.lastBy()).isEqualTo(sudria.delegation());
        });
    }

    @Test
    void cannotBeNamedByOthers() {
        assertUnknown(() -> messages.earlier(sudria, workspace, note));
        assertUnknown(() -> messages.revise(sudria, workspace, note, 1, "ours now"));
        assertUnknown(() -> messages.retract(sudria, workspace, note));
    }

    @Test
    void isNotInTheTrailOfOthers() {
        messages.revise(norland, workspace, note, 1, "do not mention it");
        messages.retract(norland, workspace, note);

        assertThat(workspaceTrail.entries(sudria, workspace, EntryFilter.ALL, Long.MAX_VALUE, 100))
                .noneSatisfy(line -> assertThat(line.subject()).isEqualTo(note.value()));
        assertThat(workspaceTrail.entries(norland, workspace, EntryFilter.ALL.action("note"), Long.MAX_VALUE, 100))
                .extracting(line -> line.action())
                .containsExactly("note:retract", "note:revise", "note:write");
        assertThat(given.entries(workspace, "note"))
                .allSatisfy(entry -> assertThat(entry.sealed()).isEmpty());
    }

    @Test
    void doesNotShowATopicToThoseWhoJoinedSince() {
        given.seat(norland, workspace, delegates.estmark(), false);

        given.notes(norland, workspace, topic, "they know nothing yet");

        assertThat(topics.in(delegates.estmark(), workspace)).isEmpty();
        assertThat(unread.in(delegates.estmark(), workspace)).isZero();
    }

    @Test
    void canBeRewordedByAColleagueWhateverTheCircle() {
        given.seat(norland, workspace, delegates.estmark(), false);

        messages.revise(member, workspace, note, 1, "mention no figure");

        assertThat(given.texts(norland, workspace, topic)).contains("mention no figure");
    }

    @Test
    void asksAndAnswersNothing() {
        var asking = DialogueFixture.message(
                "By when?",
                MessageKind.ANSWER,
                java.util.Optional.empty(),
                java.util.Optional.of(
                        given.asks(sudria, workspace, topic, "By when?", java.time.LocalDate.of(2999, 1, 1))));
        var note = new NewMessage(
                asking.text(),
                asking.language(),
                asking.attribution(),
                asking.kind(),
                Audience.OWN_DELEGATION,
                asking.answerDue(),
                asking.answers());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> messages.post(norland, workspace, topic, note))
                .extracting(Refusal::key)
                .isEqualTo("dialogue.refused.note-asks-nothing");
    }

    private static void assertUnknown(Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo("dialogue.refused.unknown-message");
    }
}
