package org.entente.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.entente.design.Icons;
import org.entente.design.Note;
import org.entente.design.StateTile;
import org.entente.design.Strong;
import org.entente.identity.DelegationKind;
import org.entente.identity.DelegationProfile;
import org.entente.workspace.ParticipantSheet;
import org.entente.workspace.Role;
import org.jspecify.annotations.Nullable;

/** Whom to invite, in which role, and what it may read from before. Says who will see that it is invited. */
final class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<DelegationProfile> delegation = new ComboBox<>();
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> withHistory = new RadioButtonGroup<>();
    private final Span told = new Span();
    private final Div problem = new Div();
    private final transient Words words = Words.here();
    private final transient List<ParticipantSheet> here;
    private final transient Consumer<Wish> act;

    /** What the convening State decided. */
    record Wish(DelegationProfile delegation, Role role, boolean withHistory) {}

    InviteDialog(List<DelegationProfile> invitable, List<ParticipantSheet> here, Consumer<Wish> act) {
        this.here = here;
        this.act = act;
        setHeaderTitle(getTranslation("participants.invite"));
        addClassName("invite");
        setWidth("620px");
        askWhom(invitable);
        askRole();
        askHistory();
        problem.getElement().setAttribute("aria-live", "polite");
        var note = new Paragraph(Icons.EYE.small(), told);
        note.addClassName("note");
        var form = new Div(problem, delegation, role, withHistory, note);
        form.addClassName("stack");
        add(form);
        furnishFooter();
        chosen(null);
    }

    private void askWhom(List<DelegationProfile> invitable) {
        delegation.setLabel(getTranslation("participants.invite.delegation"));
        delegation.setItems(invitable);
        delegation.setItemLabelGenerator(words::name);
        delegation.setRenderer(new ComponentRenderer<>(this::candidate));
        delegation.setRequiredIndicatorVisible(true);
        delegation.setWidthFull();
        delegation.addValueChangeListener(change -> {
            delegation.setInvalid(false);
            chosen(change.getValue());
        });
    }

    private void askRole() {
        role.setLabel(getTranslation("participants.invite.role"));
        role.setItems(Role.DONOR, Role.OBSERVER);
        role.setItemLabelGenerator(words::role);
        role.setValue(Role.DONOR);
    }

    private void askHistory() {
        withHistory.setItems(false, true);
        withHistory.setRenderer(new ComponentRenderer<>(this::historyOption));
        withHistory.setValue(false);
        withHistory.addClassName("opts");
        withHistory.setWidthFull();
    }

    private Component candidate(DelegationProfile profile) {
        var name = words.name(profile);
        var row = new Div(new StateTile(name, profile.tile(), StateTile.Size.S), new Span(name));
        row.addClassName("row");
        return row;
    }

    private Component historyOption(boolean all) {
        var key = all ? "participants.invite.all" : "participants.invite.none";
        var detail = new Paragraph(getTranslation(key + ".detail"));
        detail.addClassName("meta");
        return new Div(new Strong(getTranslation(key)), detail);
    }

    private void furnishFooter() {
        var cancel = new Button(getTranslation("participants.cancel"), click -> close());
        var invite = new Button(getTranslation("participants.invite.button"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, invite);
    }

    /** Only a State can be in a position to assist as a State. */
    private void chosen(@Nullable DelegationProfile profile) {
        var isState = profile == null || profile.kind() == DelegationKind.STATE;
        role.setItemEnabledProvider(offered -> isState || offered == Role.OBSERVER);
        if (!isState) {
            role.setValue(Role.OBSERVER);
        }
        var others =
                here.stream().map(ParticipantSheet::delegation).map(words::name).toList();
        withHistory.setLabel(
                profile == null
                        ? getTranslation("participants.invite.history")
                        : getTranslation("participants.invite.history.of", words.name(profile)));
        told.setText(
                profile == null
                        ? getTranslation("participants.invite.told", words.all(others))
                        : getTranslation("participants.invite.told.of", words.name(profile), words.all(others)));
    }

    private void invite() {
        problem.removeAll();
        var profile = delegation.getValue();
        if (profile == null) {
            delegation.setErrorMessage(getTranslation("participants.invite.delegation.missing"));
            delegation.setInvalid(true);
            delegation.focus();
            return;
        }
        Runnable invitation = () -> {
            act.accept(new Wish(profile, role.getValue(), withHistory.getValue()));
            close();
        };
        Attempt.at(this, invitation, why -> problem.add(Note.warning(why)));
    }
}
