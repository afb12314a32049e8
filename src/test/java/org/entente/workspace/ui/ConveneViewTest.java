package org.entente.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.Marking;
import org.entente.reference.PlanAction;
import org.entente.reference.Reference;
import org.entente.reference.Theme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConveneViewTest extends ViewTest {

    @Autowired
    private Reference reference;

    @Test
    void convenesWhatWasSaid() {
        delegates.committee();
        signIn(delegates.norland());
        open("convene");
        var action = reference.actions(Theme.ART5).getFirst();

        _get(TextField.class, spec -> spec.withLabel("Title")).setValue("Survey <i>first</i>");
        _get(TextArea.class, spec -> spec.withLabel("Challenge")).setValue("Maps are old.\nFloods.");
        theme(Theme.ART5);
        actions().setValue(Set.of(action));
        marking().setValue(Marking.STRICTLY_CONFIDENTIAL);
        _get(Checkbox.class, spec -> spec.withLabel("List with the Committee")).setValue(true);
        _click(convene());

        assertThat(path()).startsWith("workspaces/").endsWith("/participants");
        var id = WorkspaceId.of(path().split("/")[1]);
        var sheet = workspaces.open(delegates.norland(), id);
        assertThat(sheet.profile().title()).isEqualTo("Survey <i>first</i>");
        assertThat(sheet.profile().challenge()).isEqualTo("Maps are old.\nFloods.");
        assertThat(sheet.profile().theme()).isEqualTo(Theme.ART5);
        assertThat(sheet.profile().actions()).containsExactly(action.code());
        assertThat(sheet.profile().marking()).isEqualTo(Marking.STRICTLY_CONFIDENTIAL);
        assertThat(sheet.entryRules()).startsWith("What you read here stays here\n");
        assertThat(sheet.listed()).isTrue();
    }

    @Test
    void saysWhatIsMissingAndKeepsTheRest() {
        signIn(delegates.norland());
        open("convene");
        var title = _get(TextField.class, spec -> spec.withLabel("Title"));
        var challenge = _get(TextArea.class, spec -> spec.withLabel("Challenge"));

        title.setValue("x".repeat(161));
        challenge.setValue("Kept as it is");
        _click(convene());

        assertThat(path()).isEqualTo("convene");
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).contains("161", "160");
        assertThat(title.getValue()).hasSize(161);
        assertThat(theme().isInvalid()).isTrue();
        assertThat(challenge.getValue()).isEqualTo("Kept as it is");
        assertThat(words()).contains("2 fields need another look. Nothing was lost.");
    }

    @Test
    void refusesMarksThatTurnTheReading() {
        signIn(delegates.norland());
        open("convene");
        var title = _get(TextField.class, spec -> spec.withLabel("Title"));

        title.setValue("plain \u202Ereversed");
        theme(Theme.VA);
        _click(convene());

        assertThat(title.isInvalid()).isTrue();
        title.setValue("plain");
        assertThat(title.isInvalid()).isFalse();
    }

    @Test
    void offersTheActionsOfTheTheme() {
        signIn(delegates.norland());
        open("convene");
        assertThat(actions().isEnabled()).isFalse();

        theme(Theme.VA);

        assertThat(actions().getListDataView().getItems().toList()).isEqualTo(reference.actions(Theme.VA));
    }

    @Test
    void isForStatesOnly() {
        signIn(delegates.secretariat());

        open("convene");

        assertThat(_get(H1.class).getText()).isEqualTo("This is not possible now");
        assertThat(words()).contains("Only a State convenes a workspace.");
    }

    private static Button convene() {
        return _get(Button.class, spec -> spec.withText("Convene"));
    }

    private static void theme(Theme theme) {
        theme().setValue(theme);
    }

    private static Select<Theme> theme() {
        return field(Select.class, "Theme");
    }

    private static MultiSelectComboBox<PlanAction> actions() {
        return field(MultiSelectComboBox.class, "Action-plan actions");
    }

    private static RadioButtonGroup<Marking> marking() {
        return field(RadioButtonGroup.class, "Marking");
    }
}
