package org.entente.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireReject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.design.EmptyState;
import org.entente.design.Note;
import org.entente.dialogue.Drafts;
import org.entente.dialogue.MessageId;
import org.entente.dialogue.MessageSheet;
import org.entente.dialogue.Messages;
import org.entente.dialogue.NewMessage;
import org.entente.dialogue.TopicId;
import org.entente.dialogue.Topics;
import org.entente.dialogue.Unread;
import org.entente.identity.Actor;
import org.entente.identity.Sessions;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.Marking;
import org.entente.reference.Theme;
import org.entente.workspace.Convening;
import org.entente.workspace.Invitations;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.Workspaces;
import org.entente.workspace.ui.WorkspaceRoute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@StoreTest
@Import(Sessions.class)
class DialogueViewTest {

    // Named one by one: the discovery of the test library sees public classes only.
    private static final Routes ROUTES = new Routes(Set.of(DialogueView.class, AnyHome.class), Set.of(), true);

    /** Where those are led who have to leave. */
    @Route("")
    @PermitAll
    static class AnyHome extends Div {}

    private static final String TITLE = "What would it take to finish by 2030?";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Delegates delegates;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Participants participants;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Topics topics;

    @Autowired
    private Messages messages;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Unread unread;

    @Autowired
    private Sessions sessions;

    private Actor norland;
    private Actor sudria;
    private WorkspaceId workspace;

    @BeforeEach
    void signIn() {
        norland = delegates.norland();
        sudria = delegates.sudria();
        workspace = workspaces.convene(
                norland,
                new Convening("Gap", "How", Theme.ART5, List.of(), Marking.CONFIDENTIAL, "Stays here.", false));
        participants.invite(norland, workspace, sudria.delegation(), Role.DONOR, true);
        invitations.accept(sudria, workspace, 1);
        openBrowser(norland);
    }

    private void openBrowser(Actor reader) {
        sessions.signIn(reader);
        MockVaadin.setMockRequestFactory(session -> new FakeRequest(session) {
            @Override
            public Principal getUserPrincipal() {
                return SecurityContextHolder.getContext().getAuthentication();
            }
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        width(1280);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        sessions.signOut();
    }

    @Test
    void beginsWithTheFirstTopic() {
        open();
        assertThat(_get(TopicList.class).getElement().getTextRecursively()).contains("No topic yet");

        _click(_get(Button.class, spec -> spec.withText("New topic")));
        _get(TextField.class, spec -> spec.withLabel("Topic")).setValue(TITLE);
        _click(_get(Button.class, spec -> spec.withText("Start topic")));

        assertThat(topics.in(sudria, workspace))
                .singleElement()
                .satisfies(topic -> assertThat(topic.title()).isEqualTo(TITLE));
        assertThat(_get(Conversation.class).topic())
                .isEqualTo(topics.in(norland, workspace).getFirst().id());
        assertThat(_get(H2.class, spec -> spec.withClasses("topic-title")).getText())
                .isEqualTo(TITLE);
    }

    @Test
    void keepsATitleThatIsRefused() {
        open();
        _click(_get(Button.class, spec -> spec.withText("New topic")));
        _get(TextField.class).setValue("x".repeat(Topics.TITLE_MOST + 1));

        _click(_get(Button.class, spec -> spec.withText("Start topic")));

        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getValue()).hasSize(Topics.TITLE_MOST + 1);
        assertThat(topics.in(norland, workspace)).isEmpty();
    }

    @Test
    void sendsToAllAndEmptiesTheField() {
        var topic = topic();
        open(topic);

        field().setValue("Our pace is **falling**.");
        _click(button("Send to 2 delegations"));

        assertThat(texts(sudria, topic)).containsExactly("Our pace is **falling**.");
        assertThat(field().getValue()).isEmpty();
        assertThat(drafts.find(norland, workspace, topic)).isEmpty();
        assertThat(articles())
                .singleElement()
                .satisfies(article ->
                        assertThat(_get(article, Html.class).getInnerHtml()).contains("<strong>falling</strong>"));
        assertThat(_get(articles().getFirst(), Span.class, spec -> spec.withClasses("who"))
                        .getElement()
                        .getTextRecursively())
                .contains("Norland")
                .contains("Norland Head");
    }

    @Test
    void sendsNothingTwice() {
        var topic = topic();
        open(topic);
        field().setValue("once");
        var send = button("Send to 2 delegations");

        _click(send);
        _click(send);

        assertThat(texts(sudria, topic)).containsExactly("once");
    }

    @Test
    void keepsTheTextWhenSendingIsRefused() {
        var topic = topic();
        open(topic);
        field().setValue("bad \u0007 bell");

        _click(button("Send to 2 delegations"));

        assertThat(field().getValue()).isEqualTo("bad \u0007 bell");
        assertThat(_get(Note.class).getElement().getTextRecursively()).isNotEmpty();
        assertThat(texts(sudria, topic)).isEmpty();
    }

    @Test
    void showsWhatOthersSayAsItIsSaid() {
        var topic = topic();
        open(topic);

        says(sudria, topic, "We can send two machines.");

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(articles()).hasSize(1);
        });
        assertThat(_get(Span.class, spec -> spec.withClasses("arrivals")).getText())
                .isEqualTo("Sudria, via Sudria Head, wrote");
        assertThat(unread.in(norland, workspace)).isZero();
    }

    @Test
    void countsWhatIsSaidInAnotherTopic() {
        var other = topics.start(norland, workspace, "Equipment");
        open(topic());

        says(sudria, other, "Customs first.");

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(_find(Anchor.class, spec -> spec.withClasses("topic un")))
                    .singleElement()
                    .satisfies(link -> assertThat(link.getElement().getTextRecursively())
                            .contains("Equipment")
                            .contains("1"));
        });
        assertThat(articles()).isEmpty();
    }

    @Test
    void showsARetractionAndARevisionAsTheyHappen() {
        var topic = topic();
        var first = says(sudria, topic, "first");
        var second = says(sudria, topic, "second");
        open(topic);

        messages.revise(sudria, workspace, first, 1, "first, reworded");
        messages.retract(sudria, workspace, second);

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(articles()).hasSize(2);
            assertThat(articles().getFirst().message().text()).isEqualTo("first, reworded");
            assertThat(articles().getLast().getElement().getTextRecursively())
                    .contains("Retracted by Sudria, via Sudria Head");
        });
        assertThat(_find(articles().getFirst(), Button.class, spec -> spec.withText("edited")))
                .hasSize(1);
    }

    @Test
    void bringsADraftBackAfterTheTabWasClosed() {
        var topic = topic();
        open(topic);
        field().setValue("half a sent");
        assertThat(_get(Span.class, spec -> spec.withClasses("meta saved")).getText())
                .startsWith("saved ");

        reopenBrowser();
        open(topic);

        assertThat(field().getValue()).isEqualTo("half a sent");
    }

    @Test
    void bringsADraftBackForThoseItWasMeantFor() {
        var topic = topic();
        drafts.save(
                norland,
                workspace,
                topic,
                NewMessage.comment("not for all", "en").asNote());

        open(topic);

        assertThat(field().getValue()).isEqualTo("not for all");
        _click(button("Keep for Norland only"));
        assertThat(texts(norland, topic)).containsExactly("not for all");
        assertThat(texts(sudria, topic)).isEmpty();
    }

    @Test
    void asksByNameBeforeWordsForFewAreShownToAll() {
        var topic = topic();
        open(topic);
        _click(button("Norland only"));
        field().setValue("between us");

        _click(button("Both"));

        var question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message")).contains("Norland and Sudria");
        _assertNone(Button.class, spec -> spec.withText("Send to 2 delegations"));

        _fireReject(question);

        assertThat(field().getValue()).isEqualTo("between us");
        _click(button("Send to 2 delegations"));
        assertThat(texts(sudria, topic)).containsExactly("between us");
    }

    @Test
    void drawsALineWhereThisReaderStopped() {
        var topic = topic();
        var seen = says(sudria, topic, "seen");
        open(topic);
        MockVaadin.tearDown();
        says(sudria, topic, "new");

        openBrowser(norland);
        open(topic);

        assertThat(children(_get(Div.class, spec -> spec.withClasses("said"))))
                .extracting(component -> component.getElement().getTextRecursively())
                .anySatisfy(text -> assertThat(text).startsWith("New since"));
        var newLine = _get(Div.class, spec -> spec.withClasses("newline"));
        var rows = children(_get(Div.class, spec -> spec.withClasses("said")));
        assertThat(((MessageArticle) rows.get(rows.indexOf(newLine) + 1))
                        .message()
                        .text())
                .isEqualTo("new");
        assertThat(seen).isNotNull();
    }

    @Test
    void opensEarlierMessagesOnDemand() {
        var topic = topic();
        for (var number = 1; number <= 45; number++) {
            says(sudria, topic, "message " + number);
        }
        open(topic);
        assertThat(articles()).hasSize(40);

        _click(button("Show earlier messages"));

        assertThat(articles()).extracting(article -> article.message().text()).startsWith("message 1", "message 2");
        assertThat(articles()).hasSize(45);
        _assertNone(Button.class, spec -> spec.withText("Show earlier messages"));
    }

    @Test
    void opensNoTopicUnaskedOnANarrowPage() {
        var topic = topic();
        says(sudria, topic, "unread");
        width(360);

        open();
        _assertNone(Conversation.class);
        assertThat(split().getClassNames()).doesNotContain("open");
        assertThat(unread.in(norland, workspace)).isEqualTo(1);

        open(topic);
        assertThat(split().getClassNames()).contains("open");
        assertThat(_get(Anchor.class, spec -> spec.withClasses("only-m")).getHref())
                .isEqualTo(WorkspaceRoute.to(workspace, "dialogue"));
    }

    @Test
    void opensTheTopicThatMovedLastOnAWidePage() {
        var topic = topic();
        says(sudria, topic, "unread");

        open();

        assertThat(_get(Conversation.class).topic()).isEqualTo(topic);
        assertThat(unread.in(norland, workspace)).isZero();
    }

    @Test
    void settlesATopicAndOpensItAgain() {
        var topic = topic();
        open(topic);

        _click(button("Resolve"));
        _assertNone(TextArea.class);
        assertThat(_get(Note.class).getElement().getTextRecursively()).contains("Resolved by Norland");

        _click(button("Reopen"));
        assertThat(field()).isNotNull();
    }

    @Test
    void opensNothingByAnAddressThatNamesNoTopicHere() {
        topic();
        width(360);

        open("018f0000-0000-7000-8000-000000000000");

        _assertNone(Conversation.class);
        assertThat(_get(EmptyState.class, spec -> spec.withClasses("choose")).isVisible())
                .isTrue();
    }

    @Test
    void isEmptyAsSoonAsTheDelegationIsRemoved() {
        MockVaadin.tearDown();
        openBrowser(sudria);
        var topic = topic();
        says(norland, topic, "confidential");
        open(topic);
        assertThat(articles()).hasSize(1);

        participants.remove(norland, workspace, sudria.delegation());

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(articles()).isEmpty();
        });
    }

    private TopicId topic() {
        return topics.start(norland, workspace, TITLE);
    }

    private MessageId says(Actor actor, TopicId topic, String text) {
        return messages.post(actor, workspace, topic, NewMessage.comment(text, "en"));
    }

    private List<String> texts(Actor actor, TopicId topic) {
        return messages.page(actor, workspace, topic, Messages.FROM_NEWEST, 100).messages().stream()
                .map(MessageSheet::text)
                .toList();
    }

    private void open() {
        UI.getCurrent().navigate(WorkspaceRoute.to(workspace, "dialogue"));
    }

    private void open(TopicId topic) {
        open(topic.toString());
    }

    private void open(String topic) {
        UI.getCurrent().navigate(WorkspaceRoute.to(workspace, "dialogue"), QueryParameters.of("topic", topic));
    }

    private void reopenBrowser() {
        MockVaadin.tearDown();
        openBrowser(norland);
    }

    private static List<MessageArticle> articles() {
        return _find(MessageArticle.class);
    }

    private static TextArea field() {
        return _get(TextArea.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Div split() {
        return _get(Div.class, spec -> spec.withClasses("split"));
    }

    private static List<Component> children(Component parent) {
        return parent.getChildren().toList();
    }

    private static void width(int pixels) {
        var ui = UI.getCurrent();
        var size = String.valueOf(pixels);
        ui.getInternals()
                .setExtendedClientDetails(new ExtendedClientDetails(
                        ui, size, "800", size, "800", size, "800", "0", "0", "0", "false", "UTC", "0", "false", "1",
                        "window", "false", "light", "aura"));
    }
}
