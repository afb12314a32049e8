package org.entente.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.entente.design.Note;
import org.entente.workspace.ParticipantSheet;

/** Says what the removal of a delegation brings about, and asks to type its name. */
final class RemoveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField typed = new TextField();
    private final Button remove;
    private final Div problem = new Div();

    RemoveDialog(ParticipantSheet participant, Runnable act) {
        var name = Words.here().name(participant.delegation());
        setHeaderTitle(getTranslation("participants.remove.title", name));
        setWidth("560px");
        typed.setLabel(getTranslation("participants.remove.type", name));
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.setAutofocus(true);
        typed.setWidthFull();
        remove = new Button(getTranslation("participants.remove"), click -> remove(act));
        remove.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        remove.setEnabled(false);
        typed.addValueChangeListener(
                change -> remove.setEnabled(change.getValue().strip().equalsIgnoreCase(name)));
        var content = new Div(problem, consequences(name), typed);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("participants.cancel"), click -> close()), remove);
    }

    private UnorderedList consequences(String name) {
        var list = new UnorderedList();
        list.addClassName("consequences");
        for (var key : new String[] {"access", "seal", "copies", "trail", "again"}) {
            list.add(new ListItem(getTranslation("participants.remove." + key, name)));
        }
        return list;
    }

    private void remove(Runnable act) {
        problem.removeAll();
        Runnable removal = () -> {
            act.run();
            close();
        };
        Attempt.at(this, removal, why -> problem.add(Note.warning(why)));
    }
}
