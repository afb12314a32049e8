package org.entente.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.audit.Head;
import org.entente.design.Formats;
import org.entente.design.Icons;
import org.entente.design.Strong;
import org.entente.keys.IntegrityFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the whole record while the page is read, and says whether it is consistent. Offers the copy to check at home. */
final class VerificationPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(VerificationPanel.class);

    private final Div icon = new Div();
    private final Strong verdict = new Strong("");
    private final Span root = new Span();
    private final Span when = new Span();
    private final Button again;
    private final transient Clock clock;
    private final transient Callable<Head> check;

    VerificationPanel(Callable<Head> check, DownloadHandler copy, Clock clock) {
        this.check = check;
        this.clock = clock;
        addClassName("verified");
        root.addClassNames("root", "block");
        when.addClassName("meta");
        var words = new Div(verdict, root, when);
        words.addClassName("grow");
        words.getElement().setAttribute("role", "status");
        again = new Button(getTranslation("trail.check"), click -> begin(UI.getCurrentOrThrow()));
        again.addThemeVariants(ButtonVariant.SMALL);
        add(icon, words, again, copyLink(copy));
    }

    /** The button shows the act; the link around it is what the browser follows to fetch the file. */
    private Anchor copyLink(DownloadHandler copy) {
        var button = new Button(getTranslation("trail.copy"), Icons.DOWN.create());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setTabIndex(-1);
        var link = new Anchor(copy, "");
        link.setDownload(true);
        link.removeAll();
        link.add(button);
        link.getElement().setAttribute("aria-label", getTranslation("trail.copy"));
        return link;
    }

    /** Runs apart, so that a long record does not hold the page. */
    void begin(UI ui) {
        again.setEnabled(false);
        show("wait", Icons.CLOCK, getTranslation("trail.checking"), "");
        Thread.ofVirtual().name("trail-check").start(() -> {
            var answer = answer();
            ui.access(() -> {
                again.setEnabled(true);
                answer.run();
            });
        });
    }

    private Runnable answer() {
        try {
            var head = check.call();
            return () -> consistent(head);
        } catch (IntegrityFailure failure) {
            LOG.error("the record of a workspace is not consistent", failure);
            return () -> inconsistent(failure);
        } catch (Exception e) {
            LOG.warn(
                    "the record of a workspace could not be checked: {}",
                    e.getClass().getSimpleName());
            return () -> show("bad", Icons.WARNING, getTranslation("trail.unchecked"), "");
        }
    }

    private void consistent(Head head) {
        var value = Base64.getEncoder().encodeToString(head.root());
        show(
                "ok",
                Icons.SHIELD_TICK,
                getTranslation("trail.consistent", head.size()),
                getTranslation("trail.root", value));
    }

    private void inconsistent(IntegrityFailure failure) {
        show("bad", Icons.WARNING, getTranslation("trail.inconsistent"), String.valueOf(failure.getMessage()));
    }

    private void show(String state, Icons picture, String words, String detail) {
        getClassNames().removeAll(List.of("wait", "ok", "bad"));
        addClassName(state);
        icon.removeAll();
        icon.add(picture.create());
        verdict.setText(words);
        root.setText(detail);
        when.setText(
                state.equals("wait")
                        ? ""
                        : getTranslation("trail.checked", Formats.here().fullDateTime(clock.instant())));
    }
}
