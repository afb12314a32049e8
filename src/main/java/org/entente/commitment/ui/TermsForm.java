package org.entente.commitment.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.commitment.CommitmentSummary;
import org.entente.commitment.Figures;
import org.entente.commitment.Money;
import org.entente.commitment.Terms;
import org.entente.reference.AssistanceType;
import org.jspecify.annotations.Nullable;

/** The fields of what a side proposes. Reading it never changes what was typed. */
final class TermsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<AssistanceType> type = new ComboBox<>(getTranslation("commitment.type"));
    private final TextField title = new TextField(getTranslation("commitment.title"));
    private final BigDecimalField amount = new BigDecimalField(getTranslation("commitment.amount"));
    private final ComboBox<String> currency = new ComboBox<>(getTranslation("commitment.currency"));
    private final Checkbox inKind = new Checkbox(getTranslation("commitment.in-kind"));
    private final TextArea conditions = new TextArea(getTranslation("commitment.conditions"));
    private final TextArea notes = new TextArea(getTranslation("commitment.notes"));
    private final MilestoneFields milestones = new MilestoneFields();

    TermsForm() {
        addClassName("form-two");
        var phrases = Phrases.here();
        title.setMaxLength(Terms.LONGEST_TITLE);
        title.addClassName("wide");
        title.setRequiredIndicatorVisible(true);
        type.setItems(AssistanceType.values());
        type.setItemLabelGenerator(phrases::type);
        type.setValue(AssistanceType.FIN);
        type.setRequiredIndicatorVisible(true);
        type.addValueChangeListener(change -> followKind());
        currency.setItems(Money.currencies());
        inKind.addValueChangeListener(change -> followKind());
        passage(conditions);
        passage(notes);
        milestones.show(List.of());
        add(title, type, inKind, amount, currency, conditions, notes, milestones);
        followKind();
    }

    private static void passage(TextArea area) {
        area.addClassName("wide");
        area.setMaxLength(Terms.LONGEST_PASSAGE);
        area.setMinRows(2);
        area.setMaxRows(8);
    }

    private void followKind() {
        var isExchange = type.getValue() == AssistanceType.EXCH;
        inKind.setEnabled(!isExchange && type.getValue() != AssistanceType.FIN);
        amount.setEnabled(!isExchange);
        currency.setEnabled(!isExchange);
        amount.setRequiredIndicatorVisible(!isExchange && !isInKind());
        amount.setHelperText(
                isExchange
                        ? getTranslation("commitment.amount.exchange")
                        : isInKind() ? getTranslation("commitment.amount.in-kind") : "");
    }

    private boolean isInKind() {
        return inKind.isEnabled() && inKind.getValue();
    }

    /** Starts from terms that are to be revised. */
    void show(CommitmentSummary terms) {
        title.setValue(terms.title());
        type.setValue(terms.figures().type());
        inKind.setValue(terms.figures().inKind());
        var money = terms.figures().value();
        if (money != null) {
            amount.setValue(money.amount());
            currency.setValue(money.currency());
        }
        conditions.setValue(terms.conditions());
        notes.setValue(terms.notes());
        milestones.show(terms.milestones().stream()
                .filter(milestone -> !milestone.isDone())
                .toList());
    }

    /** The terms as typed; empty if a field is missing or holds what it cannot hold, which the field then says. */
    Optional<Terms> terms() {
        var areWhole = isFilled(title, title.getValue().isBlank(), "commitment.title.missing")
                & isFilled(type, type.isEmpty(), "commitment.type.missing")
                & hasAmount()
                & milestones.isComplete();
        if (!areWhole) {
            return Optional.empty();
        }
        var figures = new Figures(type.getValue(), isInKind(), money());
        return Optional.of(
                new Terms(title.getValue(), conditions.getValue(), notes.getValue(), figures, milestones.milestones()));
    }

    private boolean hasAmount() {
        if (!amount.isEnabled()) {
            return true;
        }
        if (Typed.isUnreadable(amount, amount)) {
            amount.setErrorMessage(getTranslation("commitment.amount.bad"));
            amount.setInvalid(true);
            return false;
        }
        var isOptional = isInKind() && amount.isEmpty() && currency.isEmpty();
        if (isOptional) {
            amount.setInvalid(false);
            currency.setInvalid(false);
        }
        return isOptional
                || (isFilled(amount, amount.isEmpty(), "commitment.amount.missing")
                        & isFilled(currency, currency.isEmpty(), "commitment.currency.missing"));
    }

    private @Nullable Money money() {
        BigDecimal typed = amount.getValue();
        return amount.isEnabled() && typed != null ? new Money(typed, currency.getValue()) : null;
    }

    private boolean isFilled(HasValidation field, boolean isMissing, String key) {
        field.setErrorMessage(isMissing ? getTranslation(key) : "");
        field.setInvalid(isMissing);
        return !isMissing;
    }

    void focus() {
        title.focus();
    }
}
