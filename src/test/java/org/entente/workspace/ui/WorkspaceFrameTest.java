package org.entente.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import java.util.Map;
import java.util.UUID;
import org.entente.design.MarkingBand;
import org.entente.design.TabBar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkspaceFrameTest extends ViewTest {

    @Autowired
    private SomeNews news;

    @Test
    void saysHowItIsMarkedAndForHowMany() {
        var workspace = convened("Clearing <b>the north</b>");
        seat(workspace, delegates.sudria());
        signIn(delegates.sudria());

        open(workspace, Section.PARTICIPANTS);

        assertThat(_get(H1.class).getText()).isEqualTo("Clearing <b>the north</b>");
        assertThat(words(_get(MarkingBand.class)))
                .contains("CONFIDENTIAL", "Only the two delegations in this workspace can read it.");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Participants | Entente");
    }

    @Test
    void leadsToEverySection() {
        var workspace = convened("Clearing the north");
        news.tell(workspace, Map.of("dialogue", 4, "documents", 2));
        signIn(delegates.norland());

        open(workspace, Section.AUDIT);

        var tabs = _find(_get(TabBar.class), Anchor.class);
        assertThat(tabs)
                .extracting(Anchor::getHref)
                .containsExactly(
                        "workspaces/" + workspace + "/dialogue",
                        "workspaces/" + workspace + "/text",
                        "workspaces/" + workspace + "/commitments",
                        "workspaces/" + workspace + "/documents",
                        "workspaces/" + workspace + "/participants",
                        "workspaces/" + workspace + "/audit");
        assertThat(words(tabs.getFirst())).contains("Dialogue", "4");
        assertThat(tabs.getLast().getElement().getAttribute("aria-current")).isEqualTo("page");
        assertThat(words(_get(MarkingBand.class))).contains("Only your delegation is seated here.");
    }

    @Test
    void tellsWhoCanSeeIt() {
        var workspace = convened("Clearing the north");
        seat(workspace, delegates.sudria());
        invite(workspace, delegates.estmark(), false);
        signIn(delegates.sudria());

        open(workspace, Section.PARTICIPANTS);

        assertThat(words(_get(Popover.class, spec -> spec.withPredicate(AudiencePopover.class::isInstance))))
                .contains(
                        "Norland",
                        "Norland Head",
                        "State seeking assistance",
                        "from the beginning",
                        "Sudria",
                        "State in a position to assist",
                        "with earlier messages")
                .doesNotContain("Estmark");
    }

    @Test
    void countsWhatBecomesNewWhileItIsOpen() {
        var workspace = convened("Clearing the north");
        seat(workspace, delegates.sudria());
        signIn(delegates.sudria());
        open(workspace, Section.PARTICIPANTS);

        news.tell(workspace, Map.of("dialogue", 7));
        workspaces.open(delegates.norland(), workspace);

        assertThat(becomesTrue(() -> words(_get(TabBar.class)).contains("7"))).isTrue();
    }

    @Test
    void followsWhoSitsThere() {
        var workspace = convened("Clearing the north");
        signIn(delegates.norland());
        open(workspace, Section.AUDIT);

        seat(workspace, delegates.sudria());

        assertThat(becomesTrue(() -> words(_get(MarkingBand.class)).contains("Only the two delegations")))
                .isTrue();
    }

    @Test
    void clearsThePageOfWhoeverIsRemoved() {
        var workspace = convened("A table to leave");
        seat(workspace, delegates.sudria());
        signIn(delegates.sudria());
        open(workspace, Section.PARTICIPANTS);

        participants.remove(delegates.norland(), workspace, delegates.sudria().delegation());

        assertThat(becomesTrue(() -> path().isEmpty())).isTrue();
        assertThat(words()).doesNotContain("A table to leave");
        assertThat(words(_get(Notification.class))).contains("Your delegation no longer takes part");
        _assertNone(TabBar.class);
    }

    @Test
    void staysShutToOthersAsIfItWereNotThere() {
        var workspace = convened("Clearing the north");
        signIn(delegates.outland());

        open(workspace, Section.PARTICIPANTS);
        var closed = _get(H1.class).getText();
        open("workspaces/" + UUID.randomUUID() + "/participants");
        var absent = _get(H1.class).getText();
        open("workspaces/nonsense/participants");

        assertThat(closed).isEqualTo("You cannot open this page").isEqualTo(absent);
        assertThat(_get(H1.class).getText()).isEqualTo(absent);
        assertThat(words()).doesNotContain("Clearing the north");
    }

    @Test
    void opensNothingToTheInvited() {
        var workspace = convened("Clearing the north");
        invite(workspace, delegates.sudria(), true);
        signIn(delegates.sudria());

        open(workspace, Section.AUDIT);

        assertThat(_get(H1.class).getText()).isEqualTo("You cannot open this page");
    }
}
