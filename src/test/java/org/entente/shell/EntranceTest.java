package org.entente.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.entente.design.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing in, and choosing for whom to act. */
class EntranceTest {

    private static final DemonstrationAccounts ACCOUNTS = reader -> List.of(new DemonstrationAccounts.Account(
            "Aline Darou", ShellFixture.MARENGA, "convenes", "aline.darou@marenga.example"));

    private final ShellFixture shell = ShellFixture.nobody();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void postsEmailAndPassphraseByTheBrowserItself() {
        shell.open("sign-in");

        var form = _get(PostForm.class).getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("sign-in");
        assertThat(_get(EmailField.class).getLabel()).isEqualTo("Email");
        assertThat(_get(EmailField.class).getElement().getProperty("name")).isEqualTo("username");
        assertThat(_get(PasswordField.class).getLabel()).isEqualTo("Passphrase");
        assertThat(_get(PasswordField.class).getElement().getProperty("name")).isEqualTo("password");
        assertThat(_get(NativeButton.class).getText()).isEqualTo("Sign in");
    }

    @Test
    void saysHowTheLastVisitWent() {
        shell.open("sign-in");
        _assertNone(Note.class);

        comeBack("error");
        assertThat(textOfNote()).startsWith("This email and this passphrase");
        comeBack("limited");
        assertThat(textOfNote()).startsWith("Too many attempts");
        comeBack("ended");
        assertThat(textOfNote()).startsWith("You are signed out");
    }

    @Test
    void offersEachLanguageInItsOwnWords() {
        shell.open("sign-in");

        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).containsExactly("English", "Français");
        assertThat(_find(Anchor.class).getLast().getHref()).isEqualTo("sign-in?language=fr");
    }

    @Test
    void listsNoAccountsWithoutDemonstrationData() {
        shell.open("sign-in");

        _assertNone(DemonstrationSeats.class);
    }

    @Test
    void fillsTheFormFromADemonstrationSeat() {
        shell.with(ACCOUNTS).open("sign-in");

        _click(_find(NativeButton.class).getLast());

        assertThat(_get(EmailField.class).getValue()).isEqualTo("aline.darou@marenga.example");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("demonstration only");
    }

    @Test
    void actsForTheDelegationThatIsChosen() {
        shell.open("acting-for");

        var buttons = _find(NativeButton.class);
        assertThat(buttons).hasSize(2);
        _click(buttons.getFirst());

        assertThat(shell.chosen()).contains(ShellFixture.FOR_MARENGA);
    }

    private static void comeBack(String how) {
        UI.getCurrent().navigate(SignInView.ROUTE, QueryParameters.of(how, ""));
    }

    private static String textOfNote() {
        return _get(Note.class).getElement().getTextRecursively();
    }
}
