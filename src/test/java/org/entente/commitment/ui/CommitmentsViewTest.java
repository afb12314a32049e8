package org.entente.commitment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.commitment.CommitmentRooms;
import org.entente.commitment.Commitments;
import org.entente.commitment.Figures;
import org.entente.commitment.Money;
import org.entente.commitment.NewMilestone;
import org.entente.commitment.Partner;
import org.entente.commitment.Terms;
import org.entente.commitment.WaitingCommitments;
import org.entente.design.Note;
import org.entente.identity.Actor;
import org.entente.identity.CurrentActor;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.AssistanceType;
import org.entente.workspace.LiveUpdates;
import org.entente.workspace.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@StoreTest
@Import(CommitmentRooms.class)
class CommitmentsViewTest {

    private static final Figures GRANT = Figures.money(AssistanceType.FIN, new Money(new BigDecimal("8400000"), "EUR"));

    @Autowired
    private Delegates delegates;

    @Autowired
    private CommitmentRooms rooms;

    @Autowired
    private Commitments commitments;

    @Autowired
    private WaitingCommitments waiting;

    @Autowired
    private LiveUpdates updates;

    private final CurrentActor current = mock(CurrentActor.class);
    private Actor norland;
    private Actor sudria;
    private WorkspaceId workspace;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        delegates.committee();
        norland = delegates.norland();
        sudria = delegates.sudria();
        workspace = rooms.convenedBy(norland, sudria);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void proposesWhatIsTyped() {
        var view = enter(sudria);

        _click(_get(Button.class, spec -> spec.withText("Propose a commitment")));
        assertThat(side("Provider").getValue().delegation().nameEn()).isEqualTo("Sudria");
        assertThat(side("Receiver").getValue().delegation().nameEn()).isEqualTo("Norland");
        _get(TextField.class, spec -> spec.withLabel("Title")).setValue("Four-year grant");
        _get(BigDecimalField.class, spec -> spec.withLabel("Amount")).setValue(new BigDecimal("8400000"));
        currency().setValue("EUR");
        _get(TextArea.class, spec -> spec.withLabel("Conditions")).setValue("Transit licence granted");
        _get(TextField.class, spec -> spec.withLabel("Milestone")).setValue("First instalment");
        _get(DatePicker.class, spec -> spec.withLabel("Due")).setValue(LocalDate.of(2099, 7, 15));
        _click(_get(Button.class, spec -> spec.withText("Propose")));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text(_get(view, CommitmentCard.class)))
                .contains("Four-year grant", "Pledged, not firm", "EUR 8,400,000", "Offered by", "To be accepted by")
                .contains("Transit licence granted", "First instalment", "15 Jul 2099");
        assertThat(box(view, "pledged")).contains("EUR 8.4 million");
        assertThat(box(view, "committed")).doesNotContain("8.4");
    }

    @Test
    void keepsWhatIsTypedWhenSomethingIsMissingOrARuleSaysNo() {
        enter(sudria);
        _click(_get(Button.class, spec -> spec.withText("Propose a commitment")));

        _click(_get(Button.class, spec -> spec.withText("Propose")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).isInvalid())
                .isTrue();
        assertThat(_get(BigDecimalField.class, spec -> spec.withLabel("Amount")).isInvalid())
                .isTrue();

        _get(TextField.class, spec -> spec.withLabel("Title")).setValue("Grant \u202e");
        _get(BigDecimalField.class, spec -> spec.withLabel("Amount")).setValue(new BigDecimal("-5"));
        currency().setValue("EUR");
        _click(_get(Button.class, spec -> spec.withText("Propose")));

        var dialog = _get(Dialog.class);
        assertThat(text(_get(dialog, Note.class))).contains("above zero");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("Grant \u202e");
        assertThat(commitments.list(norland, workspace).commitments()).isEmpty();
    }

    @Test
    void addsAndRemovesMilestoneRows() {
        enter(sudria);
        _click(_get(Button.class, spec -> spec.withText("Propose a commitment")));

        _click(_get(Button.class, spec -> spec.withText("Add a milestone")));
        assertThat(_find(TextField.class, spec -> spec.withLabel("Milestone"))).hasSize(2);

        _find(Button.class).stream()
                .filter(button ->
                        button.getAriaLabel().filter("Remove row 2"::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(_find(TextField.class, spec -> spec.withLabel("Milestone"))).hasSize(1);
    }

    @Test
    void showsTagsAsTheyWereTyped() {
        rooms.pledge(workspace, sudria, norland, "<img src=x onerror=alert(1)>", GRANT);

        var card = _get(enter(norland), CommitmentCard.class);

        assertThat(card.getElement().getOuterHTML()).contains("&lt;img src=x").doesNotContain("<img");
    }

    @Test
    void acceptsForTheOtherSide() {
        rooms.pledge(workspace, sudria, norland, "Grant", GRANT);
        var view = enter(norland);

        _click(_get(view, Button.class, spec -> spec.withText("Accept")));

        assertThat(text(_get(view, CommitmentCard.class))).contains("Accepted by", "Committed");
        assertThat(box(view, "committed")).contains("EUR 8.4 million");
        assertThat(box(view, "pledged")).contains("No money");
    }

    @Test
    void asksForAChangeWithANote() {
        rooms.pledge(workspace, sudria, norland, "Grant", GRANT);
        var view = enter(norland);

        _click(_get(view, Button.class, spec -> spec.withText("Ask for a change")));
        _get(TextArea.class, spec -> spec.withLabel("What should change")).setValue("Two years.");
        _click(_get(Button.class, spec -> spec.withText("Ask for the change")));

        assertThat(text(view)).contains("asked for a change", "Two years.");
        assertThat(waiting.waitingFor(sudria)).anyMatch(each -> each.workspace().equals(workspace));
    }

    @Test
    void declines() {
        rooms.pledge(workspace, sudria, norland, "Grant", GRANT);
        var view = enter(norland);

        _click(_get(view, Button.class, spec -> spec.withText("Decline")));

        assertThat(text(_get(view, CommitmentCard.class))).contains("Declined by");
    }

    @Test
    void showsBothVersionsWhenTheTermsChangedMeanwhile() {
        var id = rooms.pledge(workspace, sudria, norland, "Grant", GRANT);
        var view = enter(norland);
        var accept = _get(view, Button.class, spec -> spec.withText("Accept"));
        commitments.revise(
                sudria,
                workspace,
                id,
                1,
                new Terms(
                        "Grant",
                        "",
                        "",
                        Figures.money(AssistanceType.FIN, new Money(new BigDecimal("42"), "EUR")),
                        List.of()));

        accept.click();

        assertThat(text(_get(view, Comparison.class))).contains("EUR 8,400,000", "EUR 42");
        assertThat(text(_get(view, CommitmentCard.class))).contains("To be accepted by");
    }

    @Test
    void keepsWhatIsTypedInARevisionThatCameSecond() {
        var id = rooms.pledge(workspace, sudria, norland, "Grant", GRANT);
        var view = enter(sudria);
        _click(_get(view, Button.class, spec -> spec.withText("Change the terms")));
        commitments.revise(sudria, workspace, id, 1, new Terms("Loan", "", "", GRANT, List.of()));

        _get(TextField.class, spec -> spec.withLabel("Title")).setValue("Gift");
        _click(_get(Button.class, spec -> spec.withText("Send the new terms")));

        assertThat(text(_get(Comparison.class))).contains("Grant", "Loan");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("Gift");

        _click(_get(Button.class, spec -> spec.withText("Send the new terms")));
        assertThat(text(_get(view, CommitmentCard.class))).contains("Gift");
    }

    @Test
    void marksAMilestoneAsDone() {
        rooms.commit(
                workspace,
                sudria,
                norland,
                "Grant",
                GRANT,
                new NewMilestone("First instalment", LocalDate.of(2020, 1, 1)));
        var view = enter(norland);
        assertThat(text(_get(view, CommitmentCard.class))).contains("Late:");

        _click(_find(view, Button.class, spec -> spec.withText("Mark as done")).getFirst());
        _get(TextArea.class, spec -> spec.withLabel("Note")).setValue("Paid in full.");
        _click(_find(_get(Dialog.class), Button.class, spec -> spec.withText("Mark as done"))
                .getFirst());

        assertThat(text(_get(view, CommitmentCard.class))).contains("Delivered", "Paid in full.");
        assertThat(box(view, "delivered")).contains("EUR 8.4 million");
    }

    @Test
    void offersNothingToWhoMayNotCommitAndToObservers() {
        rooms.pledge(workspace, sudria, norland, "Grant", GRANT);
        var member = enter(delegates.memberOfNorland());
        assertThat(_find(member, Button.class, spec -> spec.withText("Accept"))).isEmpty();
        assertThat(_find(member, Button.class, spec -> spec.withText("Ask for a change")))
                .hasSize(1);
        assertThat(text(member)).contains("may not bind it");

        rooms.seat(norland, workspace, delegates.secretariat(), Role.OBSERVER, true);
        var observer = enter(delegates.secretariat());
        assertThat(_find(observer, Button.class, spec -> spec.withText("Ask for a change")))
                .isEmpty();
        assertThat(_find(observer, Button.class, spec -> spec.withText("Propose a commitment")))
                .isEmpty();
    }

    @Test
    void followsWhatOthersDo() {
        var id = rooms.pledge(workspace, sudria, norland, "Grant", GRANT);
        var view = enter(sudria);

        commitments.accept(norland, workspace, id, 1);

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(text(_get(view, CommitmentCard.class))).contains("Accepted by");
        });
    }

    @Test
    void isClosedToTheSeatless() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> enter(delegates.outland()));
    }

    @Test
    void handsHomeWhatWaits() {
        rooms.pledge(workspace, sudria, norland, "Grant to confirm", GRANT);
        actFor(norland);

        assertThat(new WaitingCommitmentEntries(waiting, current).waiting()).anySatisfy(item -> {
            assertThat(item.title()).isEqualTo("Confirm “Grant to confirm”");
            assertThat(item.whose().name()).isEqualTo("Sudria");
            assertThat(item.button()).isEqualTo("Open");
            assertThat(item.href()).isEqualTo("workspaces/" + workspace + "/commitments");
        });
    }

    @Test
    void speaksFrench() {
        UI.getCurrentOrThrow().setLocale(Locale.FRENCH);
        rooms.pledge(workspace, sudria, norland, "Don", GRANT);

        assertThat(text(enter(norland))).contains("Annoncé, pas ferme", "À accepter par", "Un engagement");
    }

    private CommitmentsView enter(Actor actor) {
        actFor(actor);
        UI.getCurrentOrThrow().removeAll();
        var view = new CommitmentsView(commitments, current, updates);
        var event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("workspace", workspace.toString()));
        view.beforeEnter(event);
        UI.getCurrentOrThrow().add(view);
        return view;
    }

    private void actFor(Actor actor) {
        when(current.actor()).thenReturn(actor);
        when(current.find()).thenReturn(Optional.of(actor));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Partner> side(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<String> currency() {
        return _get(ComboBox.class, spec -> spec.withLabel("Currency"));
    }

    private static String box(CommitmentsView view, String which) {
        return text(_get(view, Div.class, spec -> spec.withClasses(which + "-total")));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
