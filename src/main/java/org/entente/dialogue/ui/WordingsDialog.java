package org.entente.dialogue.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.entente.design.Formats;
import org.entente.dialogue.MessageSheet;
import org.entente.dialogue.PastWording;

/** How a message read before it was edited, the oldest wording first. */
final class WordingsDialog extends Dialog {

    WordingsDialog(List<PastWording> wordings, MessageSheet message) {
        setHeaderTitle(getTranslation("dialogue.edited.title"));
        setWidth("620px");
        var tongue = new Tongue(message.language());
        var list = new Div();
        list.addClassNames("stack", "wordings");
        wordings.forEach(past -> list.add(wording(past, tongue)));
        add(list);
        getFooter().add(new Button(getTranslation("dialogue.close"), click -> close()));
    }

    private Div wording(PastWording past, Tongue tongue) {
        var when = new Paragraph(getTranslation(
                "dialogue.edited.when", past.person(), Formats.here().dayTime(past.at())));
        when.addClassName("meta");
        var wording = new Div(when, new Html(Markdown.html(past.text(), tongue)));
        wording.addClassNames("msg-past", "tx");
        return wording;
    }
}
