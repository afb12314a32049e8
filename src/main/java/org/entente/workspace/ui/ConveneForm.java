package org.entente.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.design.LinkButton;
import org.entente.design.Note;
import org.entente.design.Strong;
import org.entente.kernel.Refusal;
import org.entente.kernel.Wording;
import org.entente.reference.Marking;
import org.entente.reference.PlanAction;
import org.entente.reference.Reference;
import org.entente.reference.Theme;
import org.entente.workspace.Convening;

/** What a convening State says. What is wrong is said at its field, and nothing that was typed is cut or lost. */
final class ConveneForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField();
    private final TextArea challenge = new TextArea();
    private final Select<Theme> theme = new Select<>();
    private final MultiSelectComboBox<PlanAction> actions = new MultiSelectComboBox<>();
    private final RadioButtonGroup<Marking> marking = new RadioButtonGroup<>();
    private final TextArea entryRules = new TextArea();
    private final Checkbox listed = new Checkbox();
    private final Div problem = new Div();
    private final transient Words words = Words.here();
    private final transient Reference reference;
    private final transient Consumer<Convening> act;

    ConveneForm(Reference reference, Consumer<Convening> act) {
        this.reference = reference;
        this.act = act;
        addClassName("form");
        askWhat();
        askTheme();
        askMarking();
        askRules();
        var convene = new Button(getTranslation("convene.button"), click -> convene());
        convene.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(convene, new LinkButton(getTranslation("participants.cancel"), "workspaces"));
        buttons.addClassNames("row", "w");
        add(title, challenge, theme, actions, marking, entryRules, listedWithMeaning(), problem, buttons);
    }

    private void askWhat() {
        title.setLabel(getTranslation("convene.field.title"));
        title.setHelperText(getTranslation("convene.field.title.help"));
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        challenge.setLabel(getTranslation("convene.field.challenge"));
        challenge.setHelperText(getTranslation("convene.field.challenge.help"));
        challenge.setMinRows(3);
        challenge.setWidthFull();
        forgiveOnChange(title, challenge);
    }

    private void askTheme() {
        theme.setLabel(getTranslation("convene.field.theme"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(offered -> reference.label(offered, words.locale()));
        theme.setRequiredIndicatorVisible(true);
        theme.setWidthFull();
        theme.addValueChangeListener(change -> offer(change.getValue()));
        actions.setLabel(getTranslation("convene.field.actions"));
        actions.setHelperText(getTranslation("convene.field.actions.help"));
        actions.setItemLabelGenerator(action -> action.code() + " " + action.title());
        actions.setWidthFull();
        actions.setEnabled(false);
        forgiveOnChange(theme, actions);
    }

    /** What was chosen stays chosen where the new theme has it too. */
    private void offer(Theme chosen) {
        var offered = chosen == null ? List.<PlanAction>of() : reference.actions(chosen);
        Set<PlanAction> kept = new LinkedHashSet<>(actions.getValue());
        kept.retainAll(offered);
        actions.setItems(offered);
        actions.setValue(kept);
        actions.setEnabled(chosen != null);
    }

    private void askMarking() {
        marking.setLabel(getTranslation("convene.field.marking"));
        marking.setItems(Marking.values());
        marking.setItemLabelGenerator(words::markingName);
        marking.setRenderer(new ComponentRenderer<>(this::markingOption));
        marking.setValue(Marking.CONFIDENTIAL);
        marking.addClassName("opts");
        marking.setWidthFull();
    }

    private Component markingOption(Marking level) {
        var meaning = new Paragraph(words.markingMeans(level));
        meaning.addClassName("meta");
        return new Div(new Strong(words.markingName(level)), meaning);
    }

    private void askRules() {
        entryRules.setLabel(getTranslation("convene.field.rules"));
        entryRules.setHelperText(getTranslation("convene.field.rules.help"));
        entryRules.setValue(getTranslation("convene.rules"));
        entryRules.setRequiredIndicatorVisible(true);
        entryRules.setMinRows(6);
        entryRules.setMaxRows(18);
        entryRules.setWidthFull();
        forgiveOnChange(entryRules);
    }

    private Div listedWithMeaning() {
        listed.setLabel(getTranslation("convene.field.listed"));
        var meaning = new Paragraph(getTranslation("convene.field.listed.help"));
        meaning.addClassName("meta");
        meaning.setId("listed-meaning");
        listed.getElement().setAttribute("aria-describedby", "listed-meaning");
        return new Div(listed, meaning);
    }

    private void convene() {
        problem.removeAll();
        var wrong = new ArrayList<Focusable<?>>();
        check(title, () -> Wording.line(title.getValue(), Convening.LONGEST_TITLE), wrong);
        check(challenge, () -> Wording.optionalPassage(challenge.getValue(), Convening.LONGEST_CHALLENGE), wrong);
        check(theme, this::requireTheme, wrong);
        check(entryRules, () -> Wording.passage(entryRules.getValue(), Convening.LONGEST_RULES), wrong);
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
            problem.add(Note.warning(getTranslation("convene.check", wrong.size())));
            return;
        }
        Attempt.at(this, () -> act.accept(said()), why -> problem.add(Note.warning(why)));
    }

    private Convening said() {
        return new Convening(
                title.getValue(),
                challenge.getValue(),
                theme.getValue(),
                actions.getValue().stream().map(PlanAction::code).sorted().toList(),
                marking.getValue(),
                entryRules.getValue(),
                listed.getValue());
    }

    private void requireTheme() {
        if (theme.isEmpty()) {
            throw new Refusal("convene.refused.theme");
        }
    }

    private <F extends Focusable<?> & HasValidationProperties> void check(
            F field, Runnable rule, List<Focusable<?>> wrong) {
        try {
            rule.run();
            field.setInvalid(false);
        } catch (Refusal refusal) {
            field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            field.setInvalid(true);
            wrong.add(field);
        }
    }

    /** A field that was wrong is given the benefit of the doubt as soon as it is touched again. */
    private static void forgiveOnChange(HasValue<?, ?>... fields) {
        for (var field : fields) {
            field.addValueChangeListener(change -> {
                if (field instanceof HasValidationProperties validated) {
                    validated.setInvalid(false);
                }
            });
        }
    }
}
