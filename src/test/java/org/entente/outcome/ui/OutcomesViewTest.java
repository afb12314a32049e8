package org.entente.outcome.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.commitment.CommitmentRooms;
import org.entente.commitment.Figures;
import org.entente.commitment.Money;
import org.entente.commitment.NewMilestone;
import org.entente.identity.Actor;
import org.entente.identity.CurrentActor;
import org.entente.outcome.OutcomeSummary;
import org.entente.outcome.Outcomes;
import org.entente.outcome.Stage;
import org.entente.reference.AssistanceType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@StoreTest
@Import(CommitmentRooms.class)
class OutcomesViewTest {

    private static final Figures GRANT = Figures.money(AssistanceType.FIN, new Money(new BigDecimal("777777"), "EUR"));

    @Autowired
    private Delegates delegates;

    @Autowired
    private CommitmentRooms rooms;

    @Autowired
    private Outcomes outcomes;

    private final CurrentActor current = mock(CurrentActor.class);

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        delegates.committee();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void showsTheCommitteeNumbersAndDatesOnly() {
        var estmark = delegates.estmark();
        var sudria = delegates.sudria();
        var listed = rooms.listedBy(estmark, sudria);
        var id = rooms.commit(
                listed,
                sudria,
                estmark,
                "Kolibri grant",
                GRANT,
                new NewMilestone("Zimt instalment", LocalDate.of(2020, 1, 1)),
                new NewMilestone("Late one", LocalDate.of(2020, 2, 1)),
                new NewMilestone("Last one", LocalDate.of(2099, 3, 1)));
        rooms.done(listed, sudria, id, 0);
        rooms.pledge(listed, sudria, estmark, "Second", GRANT);

        var view = enter(delegates.committee());

        assertThat(text(_get(view, OutcomeTable.class)))
                .contains("Estmark", "In delivery", "1 of 3", "1 as of", "1\u00a0Mar\u00a02099")
                .doesNotContain("Kolibri", "Zimt", "777", "EUR", "Sudria");
        assertThat(_find(view, Div.class, spec -> spec.withClasses("share")))
                .extracting(bar -> bar.getElement().getAttribute("aria-label"))
                .contains("Estmark: one pledged, not firm, one in delivery");
    }

    @Test
    void showsNothingOfWhatIsNotListed() {
        var before = outcomes.listed(delegates.committee()).size();
        var workspace = rooms.convenedBy(delegates.outland(), delegates.sudria());
        rooms.commit(workspace, delegates.sudria(), delegates.outland(), "Grant", GRANT);

        assertThat(outcomes.listed(delegates.committee())).hasSize(before);
        assertThat(text(enter(delegates.committee()))).doesNotContain("Outland");
    }

    @Test
    void namesTheStageOfAListedDialogueWithoutCommitments() {
        rooms.listedBy(delegates.norland());

        assertThat(outcomes.listed(delegates.committee()))
                .extracting(OutcomeSummary::stage)
                .contains(Stage.TALKING);
    }

    @Test
    void isClosedToEverybodyElse() {
        for (var actor : new Actor[] {delegates.norland(), delegates.secretariat(), delegates.outland()}) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> enter(actor));
            when(current.find()).thenReturn(Optional.of(actor));
            assertThat(new OutcomeShortcut(outcomes, current).shortcuts()).isEmpty();
        }
        when(current.find()).thenReturn(Optional.of(delegates.committee()));
        assertThat(new OutcomeShortcut(outcomes, current).shortcuts()).hasSize(1);
    }

    private OutcomesView enter(Actor actor) {
        when(current.actor()).thenReturn(actor);
        var view = new OutcomesView(outcomes, current);
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrentOrThrow().add(view);
        return view;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
