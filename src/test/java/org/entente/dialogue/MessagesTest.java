package org.entente.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.audit.Entry;
import org.entente.audit.Outcome;
import org.entente.identity.Actor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@StoreTest
@Import(DialogueFixture.class)
class MessagesTest {

    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 1, 31);

    @Autowired
    private DialogueFixture given;

    @Autowired
    private Delegates delegates;

    @Autowired
    private Messages messages;

    @Autowired
    private Topics topics;

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
    void postsToAllAndRecordsIt() {
        var id = messages.post(
                norland,
                workspace,
                topic,
                new NewMessage(
                        "Notre rythme baisse.",
                        "fr",
                        Attribution.CHATHAM_HOUSE,
                        MessageKind.OPENING,
                        Audience.WORKSPACE,
                        Optional.empty(),
                        Optional.empty()));

        assertThat(given.read(sudria, workspace, topic)).singleElement().satisfies(message -> {
            assertThat(message.id()).isEqualTo(id);
            assertThat(message.text()).isEqualTo("Notre rythme baisse.");
            assertThat(message.language()).isEqualTo("fr");
            assertThat(message.attribution()).isEqualTo(Attribution.CHATHAM_HOUSE);
            assertThat(message.kind()).isEqualTo(MessageKind.OPENING);
            assertThat(message.delegation()).isEqualTo(norland.delegation());
            assertThat(message.person()).isEqualTo("Norland Head");
            assertThat(message.own()).isFalse();
        });
        assertThat(given.entries(workspace, "message:post")).singleElement().satisfies(entry -> {
            assertThat(entry.subject().id()).isEqualTo(id.value());
            assertThat(entry.sealed()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "nul\u0000",
                "bell\u0007",
                "right\u202Eto left",
                "isolate\u2066d",
                "lone \uD83D surrogate",
                "\uFFFF"
            })
    void refusesWordsThatCannotBeKept(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> given.says(norland, workspace, topic, text));
        assertThat(given.read(norland, workspace, topic)).isEmpty();
        assertThat(given.entries(workspace, "message:post")).isEmpty();
    }

    @Test
    void keepsEveryWordUpToTheBoundInCodePoints() {
        var longest = "🕊".repeat(Messages.TEXT_MOST);

        given.says(norland, workspace, topic, longest);

        assertThat(given.texts(sudria, workspace, topic)).containsExactly(longest);
        assertRefused("wording.refused.too-long", () -> given.says(norland, workspace, topic, longest + "x"));
    }

    @Test
    void keepsMarkupAsItWasTyped() {
        given.says(norland, workspace, topic, "<script>alert(1)</script>\r\n**bold**");

        assertThat(given.texts(sudria, workspace, topic)).containsExactly("<script>alert(1)</script>\n**bold**");
    }

    @Test
    void refusesPartsThatDoNotGoTogether() {
        var question = given.asks(sudria, workspace, topic, "By when?", FAR_AHEAD);
        var remark = given.says(sudria, workspace, topic, "A remark.");

        assertRefused("dialogue.refused.only-questions-wait", () -> post(MessageKind.COMMENT, FAR_AHEAD, null));
        assertRefused("dialogue.refused.due-past", () -> post(MessageKind.QUESTION, LocalDate.of(2001, 1, 1), null));
        assertRefused("dialogue.refused.only-answers-answer", () -> post(MessageKind.COMMENT, null, question));
        assertRefused("dialogue.refused.unknown-message", () -> post(MessageKind.ANSWER, null, remark));
        assertRefused(
                "dialogue.refused.language",
                () -> messages.post(norland, workspace, topic, NewMessage.comment("words", "not a tag")));
    }

    @Test
    void showsWhatAQuestionWaitsForAndWhenItWasAnswered() {
        var question = given.asks(sudria, workspace, topic, "By when?", FAR_AHEAD);
        assertThat(given.read(norland, workspace, topic).getFirst().awaitsAnswer())
                .isTrue();

        post(MessageKind.ANSWER, null, question);

        var read = given.read(sudria, workspace, topic);
        assertThat(read.getFirst().answerDue()).contains(FAR_AHEAD);
        assertThat(read.getFirst().answeredAt()).isPresent();
        assertThat(read.getLast().question()).contains(new MessageSheet.Quote(sudria.delegation(), "By when?"));
    }

    @Test
    void pagesFromTheNewestBackwards() {
        IntStream.rangeClosed(1, 5).forEach(number -> given.says(norland, workspace, topic, "message " + number));

        var newest = messages.page(sudria, workspace, topic, Messages.FROM_NEWEST, 2);
        assertThat(newest.messages()).extracting(MessageSheet::text).containsExactly("message 4", "message 5");
        assertThat(newest.hasEarlier()).isTrue();

        var before = messages.page(
                sudria, workspace, topic, newest.messages().getFirst().place(), 3);
        assertThat(before.messages())
                .extracting(MessageSheet::text)
                .containsExactly("message 1", "message 2", "message 3");
        assertThat(before.hasEarlier()).isFalse();
    }

    @Test
    void pullsWhatIsNewFromAPlaceOn() {
        given.says(norland, workspace, topic, "seen");
        var seen = given.read(sudria, workspace, topic).getLast().place();
        given.says(norland, workspace, topic, "new");

        assertThat(messages.from(sudria, workspace, topic, seen + 1))
                .extracting(MessageSheet::text)
                .containsExactly("new");
    }

    @Test
    void recordsTheOpeningOnceASessionBeforeAnythingIsShown() {
        given.says(norland, workspace, topic, "words");

        given.read(sudria, workspace, topic);
        given.read(sudria, workspace, topic);

        assertThat(given.entries(workspace, "topic:open"))
                .extracting(Entry::delegation)
                .containsExactly(sudria.delegation());
    }

    @Test
    void revisesAndKeepsWhatWasSaidBefore() {
        var id = given.says(norland, workspace, topic, "by 2034");

        messages.revise(norland, workspace, id, 1, "by 2033");

        var message = given.read(sudria, workspace, topic).getFirst();
        assertThat(message.text()).isEqualTo("by 2033");
        assertThat(message.isRevised()).isTrue();
        assertThat(messages.earlier(sudria, workspace, id))
                .extracting(PastWording::text)
                .containsExactly("by 2034");
        assertThat(given.entries(workspace, "message:revise")).hasSize(1);
    }

    @Test
    void refusesARevisionOfWhatAColleagueHasRewordedMeanwhile() {
        var id = given.says(norland, workspace, topic, "first");
        messages.revise(delegates.memberOfNorland(), workspace, id, 1, "second");

        assertRefused(
                "dialogue.refused.reworded-meanwhile", () -> messages.revise(norland, workspace, id, 1, "also second"));
        assertThat(given.texts(sudria, workspace, topic)).containsExactly("second");
    }

    @Test
    void refusesToTouchTheWordsOfAnotherState() {
        var id = given.says(norland, workspace, topic, "ours");

        assertRefused("dialogue.refused.not-your-words", () -> messages.revise(sudria, workspace, id, 1, "theirs"));
        assertRefused("dialogue.refused.not-your-words", () -> messages.retract(sudria, workspace, id));
        assertThat(given.texts(norland, workspace, topic)).containsExactly("ours");
        assertThat(given.entries(workspace, "message:retract")).isEmpty();
    }

    @Test
    void retractsVisiblyAndShowsTheWordsToNobody() {
        var id = given.says(norland, workspace, topic, "first wording");
        messages.revise(norland, workspace, id, 1, "second wording");

        messages.retract(delegates.memberOfNorland(), workspace, id);

        var message = given.read(sudria, workspace, topic).getFirst();
        assertThat(message.text()).isEmpty();
        assertThat(message.retraction().orElseThrow().person()).isEqualTo("Norland Member");
        assertThat(messages.earlier(sudria, workspace, id)).isEmpty();
        assertRefused("dialogue.refused.retracted", () -> messages.retract(norland, workspace, id));
        assertRefused("dialogue.refused.retracted", () -> messages.revise(norland, workspace, id, 2, "again"));
        assertThat(given.entries(workspace, "message:retract")).hasSize(1);
    }

    @Test
    void retractingAnAnswerOpensTheQuestionAgainAndAQuestionTakesItsQuotesAlong() {
        var question = given.asks(sudria, workspace, topic, "By when?", FAR_AHEAD);
        var answer = post(MessageKind.ANSWER, null, question);

        messages.retract(norland, workspace, answer);
        assertThat(given.read(sudria, workspace, topic).getFirst().awaitsAnswer())
                .isTrue();

        post(MessageKind.ANSWER, null, question);
        messages.retract(sudria, workspace, question);
        assertThat(given.read(norland, workspace, topic).getLast().question()).isEmpty();
    }

    @Test
    void refusesWordsInAResolvedTopic() {
        topics.resolve(norland, workspace, topic);

        assertRefused("dialogue.refused.resolved", () -> given.says(sudria, workspace, topic, "one more thing"));
    }

    @Test
    void startsWithNothingForADelegationInvitedWithoutHistory() {
        var estmark = delegates.estmark();
        var old = given.says(norland, workspace, topic, "before");
        given.seat(norland, workspace, estmark, false);

        assertThat(topics.in(estmark, workspace)).isEmpty();
        assertRefused("dialogue.refused.unknown-topic", () -> given.read(estmark, workspace, topic));
        assertRefused("dialogue.refused.unknown-message", () -> messages.earlier(estmark, workspace, old));

        given.says(sudria, workspace, topic, "since");

        assertThat(topics.in(estmark, workspace)).singleElement().satisfies(summary -> {
            assertThat(summary.title()).isEqualTo(DialogueFixture.TITLE);
            assertThat(summary.unread()).isEqualTo(1);
        });
        assertThat(given.texts(estmark, workspace, topic)).containsExactly("since");
        assertThat(given.texts(sudria, workspace, topic)).containsExactly("before", "since");
    }

    @Test
    void tellsANewcomerNothingOfAQuestionFromBefore() {
        var estmark = delegates.estmark();
        var question = given.asks(sudria, workspace, topic, "By when?", FAR_AHEAD);
        given.seat(norland, workspace, estmark, false);

        post(MessageKind.ANSWER, null, question);

        assertThat(given.read(estmark, workspace, topic))
                .singleElement()
                .extracting(MessageSheet::question)
                .isEqualTo(Optional.empty());
    }

    @Test
    void showsEverythingToADelegationInvitedWithHistory() {
        given.says(norland, workspace, topic, "before");

        given.seat(norland, workspace, delegates.estmark(), true);

        assertThat(given.texts(delegates.estmark(), workspace, topic)).containsExactly("before");
    }

    @Test
    void refusesToRewordForACircleThatHasChanged() {
        var id = given.says(norland, workspace, topic, "for two");
        given.seat(norland, workspace, delegates.estmark(), false);

        assertRefused("dialogue.refused.circle-changed", () -> messages.revise(norland, workspace, id, 1, "for three"));
        messages.retract(norland, workspace, id);
        assertThat(topics.in(delegates.estmark(), workspace)).isEmpty();
    }

    @Test
    void isClosedToARemovedDelegationAtOnce() {
        var id = given.says(sudria, workspace, topic, "ours");
        given.read(sudria, workspace, topic);

        given.remove(norland, workspace, sudria);

        everyAct(sudria, id)
                .forEach(act ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run));
        assertThat(given.texts(norland, workspace, topic)).containsExactly("ours");
    }

    @Test
    void isClosedToThoseWithoutASeat() {
        var id = given.says(norland, workspace, topic, "ours");

        everyAct(delegates.outland(), id)
                .forEach(act ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run));

        assertThat(given.entries(workspace, "message:revise"))
                .extracting(Entry::outcome)
                .containsExactly(Outcome.DENIED);
    }

    private Stream<Runnable> everyAct(Actor actor, MessageId id) {
        return Stream.of(
                () -> given.says(actor, workspace, topic, "let me in"),
                () -> given.notes(actor, workspace, topic, "let me in"),
                () -> given.read(actor, workspace, topic),
                () -> messages.from(actor, workspace, topic, 0),
                () -> messages.earlier(actor, workspace, id),
                () -> messages.revise(actor, workspace, id, 1, "let me in"),
                () -> messages.retract(actor, workspace, id));
    }

    @Test
    void keepsTheOrderOfConcurrentMessagesWithoutGapsForReaders() throws Exception {
        given.seat(norland, workspace, delegates.estmark(), false);
        var speakers = List.of(norland, sudria, delegates.estmark(), delegates.memberOfNorland());
        given.says(norland, workspace, topic, "so that all see the topic");
        var pulled = new ArrayList<Long>();
        try (var pool = Executors.newFixedThreadPool(speakers.size())) {
            var running = speakers.stream()
                    .<Future<?>>map(speaker -> pool.submit(() -> IntStream.range(0, 10)
                            .forEach(number -> given.says(speaker, workspace, topic, "message " + number))))
                    .toList();
            while (!running.stream().allMatch(Future::isDone)) {
                pull(pulled);
            }
            for (var talk : running) {
                talk.get();
            }
        }
        pull(pulled);

        assertThat(pulled).isSorted().hasSize(41);
        assertThat(new HashSet<>(pulled)).hasSize(41);
    }

    private void pull(List<Long> pulled) {
        var next = pulled.isEmpty() ? 0 : pulled.getLast() + 1;
        messages.from(sudria, workspace, topic, next).forEach(message -> pulled.add(message.place()));
    }

    @Test
    void sealsATopicAgainOnceWhenManySpeakFirstInANewEpoch() throws Exception {
        given.seat(norland, workspace, delegates.estmark(), false);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = List.of(
                    pool.submit(() -> given.says(norland, workspace, topic, "one")),
                    pool.submit(() -> given.says(sudria, workspace, topic, "two")));
            for (var talk : both) {
                talk.get();
            }
        }

        assertThat(given.texts(delegates.estmark(), workspace, topic)).containsExactlyInAnyOrder("one", "two");
        assertThat(topics.in(norland, workspace)).hasSize(1);
    }

    private MessageId post(MessageKind kind, @Nullable LocalDate due, @Nullable MessageId answers) {
        return messages.post(
                norland,
                workspace,
                topic,
                DialogueFixture.message("words", kind, Optional.ofNullable(due), Optional.ofNullable(answers)));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
