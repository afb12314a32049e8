package org.entente.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The drawer, and who is here. */
class FrameTest {

    private ShellFixture shell = ShellFixture.signedIn();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void namesTheStateFirstAndThePersonAfterIt() {
        shell.open("");

        assertThat(_get(PersonMenu.class).getElement().getTextRecursively()).contains("Nordhavn", "via Ingrid Solheim");
    }

    @Test
    void saysThatNothingIsReal() {
        shell.open("");

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("Demonstration data."));
    }

    @Test
    void holdsThePageInItsMainLandmark() {
        shell.open("");

        assertThat(_get(Main.class).getElement().getChildCount()).isEqualTo(1);
    }

    @Test
    void signsOutByAPostedForm() {
        shell.open("");

        var form = _get(menu(), PostForm.class).getElement();
        assertThat(form.getAttribute("action")).isEqualTo("sign-out");
        assertThat(form.getTextRecursively()).isEqualTo("Sign out");
    }

    @Test
    void wearsDarkOnTheBodyAlone() {
        shell.open("");

        var dark = _find(menu(), NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().equals("Dark"))
                .findFirst()
                .orElseThrow();
        _click(dark);

        assertThat(UI.getCurrent().getElement().getClassList())
                .contains("appearance-dark")
                .doesNotContain("appearance-system");
        assertThat(dark.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void showsAStrangerOnlyTheWayIn() {
        shell.close();
        shell = ShellFixture.nobody().openAndFail(new NotFoundException());

        _assertNone(PersonMenu.class);
        assertThat(_get(MainLayout.class).getElement().getTextRecursively()).contains("Sign in");
    }

    private static Popover menu() {
        return _get(Popover.class);
    }
}
