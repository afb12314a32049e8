package org.entente.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Map;
import org.entente.design.LinkButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkspacesViewTest extends ViewTest {

    @Autowired
    private SomeNews news;

    @Test
    void showsTheWorkspacesOfTheDelegation() {
        var workspace = convened("One of ours");
        news.tell(workspace, Map.of("dialogue", 40, "text", 2));
        signIn(delegates.norland());

        open("workspaces");

        var card = card("One of ours");
        assertThat(words(card))
                .contains("Convened by Norland", "Clearing mined areas (Article 5)", "CONFIDENTIAL", "42");
        assertThat(_get(card, Anchor.class).getHref()).isEqualTo("workspaces/" + workspace);
        assertThat(_get(H1.class).getText()).isEqualTo("Workspaces");
    }

    @Test
    void showsNothingOfOthers() {
        convened("None of theirs");
        signIn(delegates.outland());

        open("workspaces");

        assertThat(words()).doesNotContain("None of theirs");
    }

    @Test
    void offersToConveneToStatesOnly() {
        signIn(delegates.norland());
        open("workspaces");
        assertThat(_get(LinkButton.class, spec -> spec.withText("Convene a workspace"))
                        .getHref())
                .isEqualTo("convene");

        signIn(delegates.secretariat());
        open("");
        open("workspaces");

        assertThat(_find(LinkButton.class, spec -> spec.withText("Convene a workspace")))
                .isEmpty();
    }

    @Test
    void losesWhatTheDelegationLost() {
        var workspace = convened("Soon gone");
        seat(workspace, delegates.sudria());
        signIn(delegates.sudria());
        open("workspaces");
        assertThat(words()).contains("Soon gone");

        participants.remove(delegates.norland(), workspace, delegates.sudria().delegation());

        assertThat(becomesTrue(() -> !words().contains("Soon gone"))).isTrue();
    }

    @Test
    void putsInvitationsFirst() {
        var workspace = convened("Come and see");
        invite(workspace, delegates.estmark(), false);
        signIn(delegates.estmark());

        open("workspaces");

        assertThat(words()).contains("Come and see");
        assertThat(_find(LinkButton.class, spec -> spec.withText("Read")))
                .extracting(Anchor::getHref)
                .contains("invitations/" + workspace);
    }

    @Test
    void handsHomeWhatWaitsAndWhatIsNew() {
        var invited = convened("Waiting at the door");
        invite(invited, delegates.estmark(), false);
        var seated = convened("Already inside");
        seat(seated, delegates.estmark());
        news.tell(seated, Map.of("dialogue", 33));
        signIn(delegates.estmark());

        open("");

        assertThat(words()).contains("Answer the invitation of Norland", "Waiting at the door", "Already inside", "33");
        assertThat(_find(LinkButton.class, spec -> spec.withText("Read")))
                .extracting(Anchor::getHref)
                .contains("invitations/" + invited);
        assertThat(_get(LinkButton.class, spec -> spec.withText("Convene a workspace"))
                        .getHref())
                .isEqualTo("convene");
    }

    private static WorkspaceCard card(String title) {
        return _find(WorkspaceCard.class).stream()
                .filter(card -> words(card).contains(title))
                .findFirst()
                .orElseThrow();
    }
}
