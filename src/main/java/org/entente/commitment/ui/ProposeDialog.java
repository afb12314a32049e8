package org.entente.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import org.entente.commitment.CommitmentSheet;
import org.entente.commitment.NewCommitment;
import org.entente.commitment.Partner;
import org.entente.commitment.Terms;
import org.entente.design.Note;

/** Who provides what to whom: a new commitment, proposed by one of its two sides. */
final class ProposeDialog extends TermsDialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Partner> provider;
    private final ComboBox<Partner> receiver;
    private final Paragraph meaning = hint("");
    private final transient CommitmentSheet sheet;
    private final transient Proposing act;
    private final transient Phrases phrases = Phrases.here();

    /** @param receives whether the delegation that proposes is more likely the one that receives */
    ProposeDialog(CommitmentSheet sheet, boolean receives, Proposing act) {
        super(Phrases.here().of("commitment.propose"), Phrases.here().of("commitment.propose.send"), sheet);
        this.sheet = sheet;
        this.act = act;
        provider = choice(getTranslation("commitment.provider"), sheet);
        receiver = choice(getTranslation("commitment.receiver"), sheet);
        meaning.addClassName("wide");
        fields.add(provider, receiver, meaning);
        provider.addValueChangeListener(change -> explain());
        receiver.addValueChangeListener(change -> explain());
        (receives ? receiver : provider).setValue(own());
        if (sheet.sides().size() == 2) {
            (receives ? provider : receiver).setValue(other());
        }
        explain();
    }

    private Partner own() {
        return side(true);
    }

    private Partner other() {
        return side(false);
    }

    private Partner side(boolean isOwn) {
        return sheet.sides().stream()
                .filter(partner -> isOwn(partner) == isOwn)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOwn(Partner partner) {
        return partner.delegation().id().equals(sheet.own());
    }

    private void explain() {
        var from = provider.getValue();
        var to = receiver.getValue();
        if (from == null || to == null) {
            meaning.setText(phrases.of("commitment.propose.hint"));
        } else if (isOwn(from)) {
            var key = sheet.mayCommit() ? "commitment.propose.pledges" : "commitment.propose.offers";
            meaning.setText(phrases.of(key, phrases.name(from), phrases.name(to)));
        } else {
            meaning.setText(phrases.of("commitment.propose.asks", phrases.name(from)));
        }
    }

    @Override
    boolean isReady() {
        return isChosen(provider, "commitment.provider.missing") & isChosen(receiver, "commitment.receiver.missing");
    }

    private boolean isChosen(ComboBox<Partner> side, String key) {
        side.setErrorMessage(side.isEmpty() ? getTranslation(key) : "");
        side.setInvalid(side.isEmpty());
        return !side.isEmpty();
    }

    @Override
    void send(Terms terms) {
        act.propose(new NewCommitment(
                provider.getValue().delegation().id(),
                receiver.getValue().delegation().id(),
                terms));
    }

    @Override
    Component changed() {
        return Note.warning(getTranslation("commitment.refused.changed"));
    }
}
