package org.entente.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.entente.identity.Actor;
import org.entente.identity.DelegationProfile;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.ParticipantSheet;
import org.entente.workspace.Role;
import org.entente.workspace.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParticipantsViewTest extends ViewTest {

    private WorkspaceId workspace;

    @BeforeEach
    void convene() {
        delegates.sudria();
        delegates.estmark();
        delegates.secretariat();
        workspace = convened("Clearing the north");
    }

    @Test
    void listsWhoIsThereAndWhoWasThere() {
        seat(workspace, delegates.sudria());
        invite(workspace, delegates.estmark(), false);
        participants.withdraw(
                delegates.norland(), workspace, delegates.estmark().delegation());
        signIn(delegates.sudria());

        open(workspace, Section.PARTICIPANTS);

        assertThat(words(row("Norland"))).contains("via Norland Head", "State seeking assistance", "Seated");
        assertThat(words(row("Sudria"))).contains("with earlier messages", "State in a position to assist");
        assertThat(words(row("Estmark"))).contains("Withdrawn", "Invitation withdrawn on");
        assertThat(_find(Button.class, spec -> spec.withText("Invite a delegation")))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Remove"))).isEmpty();
    }

    @Test
    void invitesWithNothingFromBefore() {
        openInvitation();

        choose("Sudria");
        _click(_get(Button.class, spec -> spec.withText("Invite")));

        assertThat(sheetOf(delegates.sudria()).standing()).isEqualTo(Standing.INVITED);
        assertThat(sheetOf(delegates.sudria()).role()).isEqualTo(Role.DONOR);
        assertThat(sheetOf(delegates.sudria()).withHistory()).isFalse();
        assertThat(words(row("Sudria"))).contains("Not answered yet");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void invitesWithEverythingSoFarAsAnObserver() {
        openInvitation();

        choose("Estmark");
        role().setValue(Role.OBSERVER);
        history("Estmark").setValue(true);
        _click(_get(Button.class, spec -> spec.withText("Invite")));

        assertThat(sheetOf(delegates.estmark()).role()).isEqualTo(Role.OBSERVER);
        assertThat(sheetOf(delegates.estmark()).withHistory()).isTrue();
    }

    @Test
    void asksWhomToInvite() {
        openInvitation();

        _click(_get(Button.class, spec -> spec.withText("Invite")));

        assertThat(delegation().isInvalid()).isTrue();
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void letsOtherBodiesObserve() {
        openInvitation();

        choose("Secretariat");

        assertThat(role().getValue()).isEqualTo(Role.OBSERVER);
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("Sent to Secretariat. Seen by all who are here: Norland.");
    }

    @Test
    void keepsTheFormWhenSomeoneWasFaster() {
        openInvitation();
        choose("Sudria");
        history("Sudria").setValue(true);
        invite(workspace, delegates.sudria(), false);

        _click(_get(Button.class, spec -> spec.withText("Invite")));

        assertThat(words(_get(Dialog.class))).contains("This delegation is already seated or invited.");
        assertThat(history("Sudria").getValue()).isTrue();
        assertThat(sheetOf(delegates.sudria()).withHistory()).isFalse();
    }

    @Test
    void takesAnInvitationBack() {
        invite(workspace, delegates.sudria(), false);
        signIn(delegates.norland());
        open(workspace, Section.PARTICIPANTS);

        _click(_get(Button.class, spec -> spec.withText("Withdraw the invitation")));

        assertThat(sheetOf(delegates.sudria()).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void saysWhenAnInvitationWasAnsweredMeanwhile() {
        invite(workspace, delegates.sudria(), false);
        signIn(delegates.norland());
        open(workspace, Section.PARTICIPANTS);
        var withdraw = _get(Button.class, spec -> spec.withText("Withdraw the invitation"));
        invitations.accept(delegates.sudria(), workspace, 1);

        _click(withdraw);

        assertThat(words()).contains("This invitation was already answered or taken back.");
        assertThat(sheetOf(delegates.sudria()).standing()).isEqualTo(Standing.SEATED);
    }

    @Test
    void removesOnceTheNameIsTyped() {
        seat(workspace, delegates.sudria());
        signIn(delegates.norland());
        open(workspace, Section.PARTICIPANTS);

        _click(_get(row("Sudria"), Button.class, spec -> spec.withText("Remove")));
        var confirm = _get(Dialog.class);
        var remove = _get(confirm, Button.class, spec -> spec.withText("Remove"));
        assertThat(words(confirm)).contains("Sudria loses access at once", "cannot be recalled");
        assertThat(remove.isEnabled()).isFalse();
        _get(TextField.class, spec -> spec.withLabel("Type Sudria to confirm")).setValue(" sudria ");
        _click(remove);

        assertThat(sheetOf(delegates.sudria()).standing()).isEqualTo(Standing.REMOVED);
        assertThat(words(row("Sudria"))).contains("Removed on");
    }

    @Test
    void showsWhoAcceptsWhileItIsOpen() {
        invite(workspace, delegates.sudria(), false);
        signIn(delegates.norland());
        open(workspace, Section.PARTICIPANTS);

        invitations.accept(delegates.sudria(), workspace, 1);

        assertThat(becomesTrue(() -> words(row("Sudria")).contains("Seated"))).isTrue();
    }

    private void openInvitation() {
        signIn(delegates.norland());
        open(workspace, Section.PARTICIPANTS);
        _click(_get(Button.class, spec -> spec.withText("Invite a delegation")));
    }

    private static void choose(String name) {
        delegation()
                .setValue(delegation()
                        .getListDataView()
                        .getItems()
                        .filter(profile -> profile.nameEn().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static ComboBox<DelegationProfile> delegation() {
        return field(ComboBox.class, "Delegation");
    }

    private static RadioButtonGroup<Role> role() {
        return field(RadioButtonGroup.class, "Takes part as");
    }

    private static RadioButtonGroup<Boolean> history(String name) {
        return field(RadioButtonGroup.class, "What " + name + " may read from before today");
    }

    private static ParticipantRow row(String name) {
        return _find(ParticipantRow.class).stream()
                .filter(row -> words(row).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private ParticipantSheet sheetOf(Actor actor) {
        return participants.in(delegates.norland(), workspace).stream()
                .filter(sheet -> sheet.delegation().id().equals(actor.delegation()))
                .findFirst()
                .orElseThrow();
    }
}
