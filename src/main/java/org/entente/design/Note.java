package org.entente.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A panel in its place on the page: what happened, that nothing is lost, what to do next, and a reference. */
public final class Note extends Div {

    private Note(Tone tone, Icons icon, String text, @Nullable String reference) {
        addClassNames("notice", tone.cssClass());
        var words = new Div(new Span(text));
        words.addClassName("grow");
        if (reference != null) {
            var ref = new Span(getTranslation("note.reference", reference));
            ref.addClassName("ref");
            words.add(ref);
        }
        add(icon.create(), words);
    }

    /** Something worth knowing. Read out when the reader pauses. */
    public static Note info(String text) {
        return new Note(Tone.ACCENT, Icons.INFO, text, null).spoken("status");
    }

    /** Something went well and stays so. */
    public static Note good(String text) {
        return new Note(Tone.OK, Icons.SHIELD_TICK, text, null).spoken("status");
    }

    /** Something did not happen and can be put right here. */
    public static Note warning(String text) {
        return new Note(Tone.WARN, Icons.WARNING, text, null).spoken("alert");
    }

    /** Something failed. @param reference what the person quotes when asking for help */
    public static Note problem(String text, String reference) {
        return new Note(Tone.BAD, Icons.WARNING, text, reference).spoken("alert");
    }

    /** Adds a button or a link after the words. */
    public Note with(Component action) {
        add(action);
        return this;
    }

    private Note spoken(String role) {
        getElement().setAttribute("role", role);
        return this;
    }
}
