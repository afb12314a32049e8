package org.entente.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.shell.ShellFixture.action;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.design.ActionRow;
import org.entente.design.CountBadge;
import org.entente.design.EmptyState;
import org.entente.design.LineRow;
import org.entente.design.LinkButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeViewTest {

    private ShellFixture shell = ShellFixture.signedIn();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void countsInWordsWhatWaits() {
        shell.with(() -> List.of(action(1, "Answer the invitation"), action(2, "Confirm the commitment")))
                .open("");

        assertThat(_get(H1.class).getText()).isEqualTo("Two things wait for Nordhavn");
    }

    @Test
    void saysSoWhenNothingWaits() {
        shell.open("");

        assertThat(_get(H1.class).getText()).isEqualTo("Nothing waits for Nordhavn");
        assertThat(_find(EmptyState.class)).hasSize(2);
    }

    @Test
    void putsTheMostPressingFirstAndFillsItsButtonAlone() {
        shell.with(() -> List.of(action(5, "Later")), () -> List.of(action(1, "Sooner")))
                .open("");

        assertThat(_find(ActionRow.class).stream()
                        .map(row -> _get(row, H3.class).getText()))
                .containsExactly("Sooner", "Later");
        assertThat(_find(LinkButton.class).stream().filter(button -> button.hasClassName("p")))
                .hasSize(1);
    }

    @Test
    void showsUnreadForEachWorkspaceAndInTheMenu() {
        shell.with(() -> List.of(
                        new WorkspaceNews(ShellFixture.MARENGA, "Quiet", "", 0, "workspaces/1"),
                        new WorkspaceNews(ShellFixture.NORDHAVN, "Busy", "Equipment", 3, "workspaces/2")))
                .open("");

        assertThat(_find(LineRow.class)).hasSize(2);
        assertThat(_find(CountBadge.class).stream().map(CountBadge::getText)).contains("3");
    }

    @Test
    void leavesDatesOutWhereThereAreNone() {
        shell.open("");

        _assertNone(LineRow.class);
    }

    @Test
    void showsDatesInTheirOrder() {
        shell.with((DateSource) () -> List.of(
                        ShellFixture.date(LocalDate.of(2026, 7, 3), "Comments close"),
                        ShellFixture.date(LocalDate.of(2026, 5, 29), "Silence ends")))
                .open("");

        assertThat(_find(LineRow.class).getFirst().getElement().getTextRecursively())
                .contains("29")
                .contains("May")
                .contains("Silence ends");
    }

    @Test
    void speaksFrench() {
        shell.with(() -> List.of(action(1, "Répondre"))).open("");
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);

        UI.getCurrent().navigate(ActingForView.class);
        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText()).isEqualTo("Une chose attend Nordhavn");
    }

    @Test
    void isTheFirstEntryOfTheMenu() {
        shell.open("");

        assertThat(_find(SideNavItem.class).getFirst().getLabel()).isEqualTo("Home");
    }

    @Test
    void asksForWhomWhenNobodyHasChosen() {
        shell.close();
        shell = ShellFixture.nobody().open("");

        assertThat(_get(H1.class).getText()).isEqualTo("For whom do you act?");
    }
}
