package org.entente.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.Marking;
import org.entente.reference.Theme;
import org.entente.workspace.Convening;
import org.entente.workspace.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationViewTest extends ViewTest {

    private WorkspaceId workspace;

    @BeforeEach
    void invite() {
        workspace = workspaces.convene(
                delegates.norland(),
                new Convening(
                        "Closing the gap",
                        "",
                        Theme.ART5,
                        List.of(),
                        Marking.STRICTLY_CONFIDENTIAL,
                        "What you read here stays here\nUse it for <your> work.\n\nOne line alone",
                        false));
        invite(workspace, delegates.sudria(), false);
        signIn(delegates.sudria());
    }

    @Test
    void saysWhoInvitesToWhatUnderWhichRules() {
        open("invitations/" + workspace);

        assertThat(_get(H1.class).getText()).isEqualTo("Closing the gap");
        assertThat(words())
                .contains(
                        "Norland, via Norland Head, invites Sudria to",
                        "To take part as: State in a position to assist",
                        "STRICTLY CONFIDENTIAL",
                        "You will not see what was written before the invitation.",
                        "Given by Sudria Head.");
        assertThat(_get(OrderedList.class).getComponentCount()).isEqualTo(2);
        assertThat(words(_get(OrderedList.class))).contains("Use it for <your> work.", "One line alone");
    }

    @Test
    void seatsTheDelegationAndOpensTheWorkspace() {
        open("invitations/" + workspace);

        _click(_get(Button.class, spec -> spec.withText("Accept for Sudria")));

        assertThat(workspaces.open(delegates.sudria(), workspace).seated()).hasSize(2);
        assertThat(path()).isEqualTo("workspaces/" + workspace + "/dialogue");
    }

    @Test
    void declines() {
        open("invitations/" + workspace);

        _click(_get(Button.class, spec -> spec.withText("Decline the invitation")));

        assertThat(participants.in(delegates.norland(), workspace).getLast().standing())
                .isEqualTo(Standing.DECLINED);
        assertThat(path()).isEmpty();
    }

    @Test
    void opensTheWorkspaceWhereAColleagueWasFaster() {
        open("invitations/" + workspace);
        var accept = _get(Button.class, spec -> spec.withText("Accept for Sudria"));
        invitations.accept(delegates.sudria(), workspace, 1);

        _click(accept);

        assertThat(path()).isEqualTo("workspaces/" + workspace + "/dialogue");
    }

    @Test
    void closesWhenTheInvitationIsTakenBack() {
        open("invitations/" + workspace);

        participants.withdraw(delegates.norland(), workspace, delegates.sudria().delegation());

        assertThat(becomesTrue(() -> path().isEmpty())).isTrue();
        assertThat(words()).doesNotContain("Accept for Sudria");
    }

    @Test
    void isShutToThoseWhoAreNotInvited() {
        signIn(delegates.outland());

        open("invitations/" + workspace);

        assertThat(_get(H1.class).getText()).isEqualTo("You cannot open this page");
        assertThat(words()).doesNotContain("Closing the gap");
    }
}
