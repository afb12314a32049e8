package org.entente.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.design.Note;
import org.entente.kernel.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.access.AccessDeniedException;

/** What a person sees when something is closed, refused or broken. */
class ProblemsTest {

    private static final Pattern REFERENCE = Pattern.compile("Ref\\. [2-9A-Z]{6}");

    private final ShellFixture shell = ShellFixture.signedIn();

    @AfterEach
    void close() {
        shell.close();
    }

    @ParameterizedTest
    @MethodSource("closedDoors")
    void looksTheSameWhetherClosedOrAbsent(Exception door) {
        shell.openAndFail(door);

        assertThat(_get(MainLayout.class).isAttached()).isTrue();
        assertThat(_get(ProblemPage.class).getElement().getTextRecursively().replaceAll(REFERENCE.pattern(), "[ref]"))
                .isEqualTo("You cannot open this page"
                        + "If you expected to, ask the State that convened it. It may also have been closed or moved."
                        + "[ref]Home");
    }

    static Stream<Exception> closedDoors() {
        return Stream.of(
                new NotFoundException("secret-name"),
                new AccessDeniedException("secret-name"),
                new com.vaadin.flow.router.AccessDeniedException());
    }

    @Test
    void saysWhyAPageIsRefused() {
        shell.openAndFail(new Refusal("sign-in.limited"));

        assertThat(_get(ProblemPage.class).getElement().getTextRecursively())
                .contains("This is not possible now", "Too many attempts");
    }

    @Test
    void keepsTheCauseOfAFailureToItself() {
        shell.openAndFail(new IllegalStateException("secret-name"));

        assertThat(_get(ProblemPage.class).getElement().getTextRecursively())
                .contains("This did not work")
                .containsPattern(REFERENCE)
                .doesNotContain("secret-name", "Exception");
    }

    @Test
    void saysARefusalInItsOwnWords() {
        shell.open("");

        fail(new IllegalStateException(new Refusal("sign-in.limited")));

        assertThat(_get(Notification.class).isOpened()).isTrue();
        assertThat(noteText()).startsWith("Too many attempts");
    }

    @Test
    void givesAReferenceAndNoTraceForAnythingElse() {
        shell.open("");

        fail(new IllegalStateException("jdbc: secret-name"));

        assertThat(noteText()).containsPattern(REFERENCE).doesNotContain("secret-name", "Exception");
    }

    @Test
    void givesAReferenceThatCanBeReadOut() {
        assertThat(Reference.next()).hasSize(6).doesNotContain("0", "O", "1", "I", "L", "U");
    }

    private static String noteText() {
        return _get(Note.class).getElement().getTextRecursively();
    }

    private static void fail(Throwable failure) {
        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(failure));
    }
}
