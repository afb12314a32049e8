package org.entente.dialogue.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.design.AudienceChips;
import org.entente.design.Formats;
import org.entente.design.Icons;
import org.entente.design.Note;
import org.entente.dialogue.Attribution;
import org.entente.dialogue.Audience;
import org.entente.dialogue.MessageKind;
import org.entente.dialogue.MessageSheet;
import org.entente.dialogue.NewMessage;
import org.entente.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where a delegate writes: who will read it above the words, the button that counts them below. What is typed is kept on
 * the server every two seconds, and leaves the field only once it is said.
 */
final class Composer extends Div {

    private static final int TWO_SECONDS = 2_000;
    private static final int QUOTED_CHARS = 90;

    private final Desk desk;
    private final Div chips = new Div();
    private final Button toAll = new Button();
    private final Button toOwn = new Button();
    private final Div answeringLine = new Div();
    private final TextArea text = new TextArea();
    private final Div problem = new Div();
    private final Button ask = new Button();
    private final DatePicker due = new DatePicker();
    private final Select<Attribution> attribution = new Select<>();
    private final Select<Tongue> tongue = new Select<>();
    private final Span saved = new Span();
    private final Button send = new Button();
    private Parties parties;
    private Audience audience = Audience.WORKSPACE;
    private @Nullable MessageSheet answering;
    private boolean isRestoring;

    /** What the composer asks of the conversation around it. */
    interface Desk {

        /** Keeps what is typed; tells when. */
        Instant keep(NewMessage typed);

        void send(NewMessage message);
    }

    Composer(Parties parties, Desk desk) {
        this.parties = parties;
        this.desk = desk;
        addClassName("composer");
        add(audienceRow(), answeringLine, field(), problem, foot());
        answeringLine.addClassNames("row", "answering");
        answeringLine.setVisible(false);
        address();
    }

    private Div audienceRow() {
        toAll.addClickListener(click -> widen());
        toOwn.addClickListener(click -> switchTo(Audience.OWN_DELEGATION));
        toOwn.setIcon(Icons.LOCK.small());
        toAll.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        toOwn.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var choice = new Div(toAll, toOwn);
        choice.addClassNames("seg", "end");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("audience.label"));
        var row = new Div(chips, choice);
        row.addClassName("aud");
        return row;
    }

    private TextArea field() {
        text.setAriaLabel(getTranslation("dialogue.message"));
        text.setMinRows(1);
        text.setMaxRows(10);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(TWO_SECONDS);
        text.addValueChangeListener(change -> keep());
        return text;
    }

    private Div foot() {
        var askWords = new Span(getTranslation("dialogue.ask"));
        askWords.addClassName("hide-m");
        ask.setIcon(Icons.QUESTION.small());
        ask.getElement().appendChild(askWords.getElement());
        ask.setAriaLabel(getTranslation("dialogue.ask"));
        ask.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        ask.addClickListener(click -> asking(!due.isVisible()));
        due.setAriaLabel(getTranslation("dialogue.ask.due"));
        due.setPlaceholder(getTranslation("dialogue.ask.due"));
        due.addClassName("due");
        due.setVisible(false);
        due.addValueChangeListener(change -> keep());
        choices();
        saved.addClassNames("meta", "saved");
        saved.getElement().setAttribute("role", "status");
        send.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        send.addClickListener(click -> send());
        for (var modifier : new KeyModifier[] {KeyModifier.CONTROL, KeyModifier.META}) {
            send.addClickShortcut(Key.ENTER, modifier).listenOn(text);
        }
        ask.addClassName("ask");
        var sending = new Div(saved, send);
        sending.addClassNames("row", "end");
        var foot = new Div(ask, due, attribution, tongue, sending);
        foot.addClassName("ft");
        return foot;
    }

    private void choices() {
        attribution.setItems(Attribution.values());
        attribution.setItemLabelGenerator(choice -> getTranslation("dialogue.attribution." + Words.lower(choice)));
        attribution.setValue(Attribution.ATTRIBUTED);
        attribution.setAriaLabel(getTranslation("dialogue.attribution"));
        attribution.addThemeVariants(SelectVariant.SMALL);
        attribution.addClassName("attribution");
        attribution.addValueChangeListener(change -> keep());
        tongue.setItems(Tongue.OFFERED);
        tongue.setItemLabelGenerator(Tongue::ownName);
        tongue.setValue(spoken());
        tongue.setAriaLabel(getTranslation("dialogue.language"));
        tongue.addThemeVariants(SelectVariant.SMALL);
        tongue.addClassName("tongue");
        tongue.addValueChangeListener(change -> {
            text.getElement().setAttribute("lang", change.getValue().tag());
            text.getElement().setAttribute("dir", change.getValue().direction());
            keep();
        });
    }

    private Tongue spoken() {
        var own = Tongue.of(getLocale());
        return Tongue.OFFERED.contains(own) ? own : Tongue.OFFERED.getFirst();
    }

    /** The circle may change while someone writes: chips and button follow, the words stay. */
    void address(Parties now) {
        parties = now;
        address();
    }

    private void address() {
        var isNote = audience == Audience.OWN_DELEGATION;
        var own = parties.ours();
        var seated = parties.seated();
        chips.removeAll();
        chips.add(new AudienceChips(isNote ? List.of(own) : seated));
        toAll.setText(getTranslation(
                "dialogue.audience.all", seated.size(), Formats.here().count(seated.size())));
        toOwn.setText(getTranslation("dialogue.audience.own", own.name()));
        toAll.getElement().setAttribute("aria-pressed", String.valueOf(!isNote));
        toOwn.getElement().setAttribute("aria-pressed", String.valueOf(isNote));
        send.setText(
                isNote
                        ? getTranslation("dialogue.send.own", own.name())
                        : getTranslation("dialogue.send", seated.size()));
        ask.setVisible(!isNote && answering == null);
        attribution.setVisible(!isNote);
        getClassNames().set("intern", isNote);
        getClassNames().set("d" + own.number(), isNote);
    }

    /** Asks once, by name, before words that were meant for few are shown to all. Back is never asked. */
    private void widen() {
        if (audience == Audience.WORKSPACE) {
            return;
        }
        if (text.isEmpty()) {
            switchTo(Audience.WORKSPACE);
            return;
        }
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("dialogue.widen.title"));
        question.setText(getTranslation("dialogue.widen.who", Words.names(parties.seated(), getLocale())));
        // The safe way out has the focus: Enter must never be what shows a note to all.
        question.setConfirmButton(
                getTranslation("dialogue.send.own", parties.ours().name()), kept -> text.focus());
        question.setRejectButton(getTranslation("dialogue.widen.yes"), widened -> switchTo(Audience.WORKSPACE));
        question.setRejectable(true);
        question.open();
    }

    private void switchTo(Audience chosen) {
        audience = chosen;
        if (chosen == Audience.OWN_DELEGATION) {
            answering(null);
            asking(false);
        }
        address();
        keep();
        text.focus();
    }

    private void asking(boolean isAsking) {
        due.setVisible(isAsking);
        ask.getElement().setAttribute("aria-pressed", String.valueOf(isAsking));
        if (isAsking) {
            due.setMin(Formats.here().dayOf(Instant.now()));
            due.focus();
        } else {
            due.clear();
        }
    }

    void answer(MessageSheet question) {
        if (audience == Audience.OWN_DELEGATION && !text.isEmpty()) {
            widen();
            return;
        }
        audience = Audience.WORKSPACE;
        asking(false);
        answering(question);
        address();
        keep();
        text.focus();
    }

    private void answering(@Nullable MessageSheet question) {
        answering = question;
        answeringLine.removeAll();
        answeringLine.setVisible(question != null);
        if (question == null) {
            return;
        }
        var quote = new Paragraph(getTranslation(
                "dialogue.answer-to",
                parties.of(question.delegation()).name(),
                Markdown.opening(question.text(), QUOTED_CHARS)));
        quote.addClassNames("reply", "grow");
        var drop = new Button(Icons.CROSS.small(), click -> {
            answering(null);
            address();
            keep();
        });
        drop.setAriaLabel(getTranslation("dialogue.answer.drop"));
        drop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        answeringLine.add(quote, drop);
    }

    private void keep() {
        if (isRestoring || (text.isEmpty() && saved.getText().isEmpty())) {
            return;
        }
        say(desk.keep(typed()));
    }

    private void say(Instant at) {
        saved.setText(
                text.isEmpty()
                        ? ""
                        : getTranslation("dialogue.saved", Formats.here().time(at)));
    }

    NewMessage typed() {
        var isAsking = due.isVisible();
        var kind = answering != null ? MessageKind.ANSWER : isAsking ? MessageKind.QUESTION : MessageKind.COMMENT;
        return new NewMessage(
                text.getValue(),
                tongue.getValue().tag(),
                attribution.getValue(),
                kind,
                audience,
                isAsking ? due.getOptionalValue() : Optional.empty(),
                Optional.ofNullable(answering).map(MessageSheet::id));
    }

    /** Puts words back into the field, with everything that was chosen for them. */
    void restore(NewMessage typed, Optional<MessageSheet> question, Optional<Instant> savedAt) {
        isRestoring = true;
        try {
            audience = typed.audience();
            attribution.setValue(typed.attribution());
            Tongue.OFFERED.stream()
                    .filter(offered -> offered.tag().equals(typed.language()))
                    .findFirst()
                    .ifPresent(tongue::setValue);
            answering(question.orElse(null));
            due.setVisible(typed.kind() == MessageKind.QUESTION);
            due.setValue(typed.answerDue().orElse(null));
            text.setValue(typed.text());
            address();
        } finally {
            isRestoring = false;
        }
        savedAt.ifPresentOrElse(this::say, this::keep);
    }

    private void send() {
        if (text.getValue().isBlank()) {
            text.focus();
            return;
        }
        problem.removeAll();
        try {
            desk.send(typed());
        } catch (Refusal refusal) {
            problem.add(Note.warning(getTranslation(refusal.key(), refusal.arguments())));
            text.focus();
            return;
        }
        clear();
    }

    private void clear() {
        isRestoring = true;
        text.clear();
        saved.setText("");
        answering(null);
        asking(false);
        isRestoring = false;
        address();
        text.focus();
    }
}
