package org.entente.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.design.Byline;
import org.entente.design.Chip;
import org.entente.design.Formats;
import org.entente.design.Icons;
import org.entente.design.Party;
import org.entente.design.StateTile;
import org.entente.design.Tone;
import org.entente.dialogue.Attribution;
import org.entente.dialogue.MessageKind;
import org.entente.dialogue.MessageSheet;

/** One message: who says it, what it is, its words in their own language, and what the reader may do with it. */
final class MessageArticle extends Article {

    private static final int QUOTED_CHARS = 90;

    private final MessageSheet message;
    private final Parties parties;
    private final Party speaker;

    /** What can be asked of a message by those who may. */
    interface Acts {

        void answer(MessageSheet question);

        void reword(MessageSheet message);

        void retract(MessageSheet message);

        void showEarlier(MessageSheet message);
    }

    MessageArticle(MessageSheet message, Parties parties, Acts acts) {
        this.message = message;
        this.parties = parties;
        this.speaker = parties.of(message.delegation());
        addClassName("msg");
        if (message.isNote()) {
            addClassNames("intern", "d" + speaker.number());
        }
        add(new StateTile(speaker, StateTile.Size.M), head(acts), body(acts));
    }

    MessageSheet message() {
        return message;
    }

    /** Shows that it has just come in. */
    MessageArticle arriving() {
        addClassName("new");
        return this;
    }

    private Div head(Acts acts) {
        var head = new Div(new Byline(speaker.name(), message.person()));
        head.addClassName("by");
        chips().forEach(head::add);
        var formats = Formats.here();
        var time = new Span(formats.dayTime(message.at()));
        time.addClassNames("meta", "num");
        time.setTitle(formats.fullDateTime(message.at()));
        head.add(time);
        if (message.retraction().isEmpty()) {
            edited(acts).ifPresent(head::add);
            if (message.own()) {
                head.add(menu(acts));
            }
        }
        return head;
    }

    private Stream<Chip> chips() {
        return Stream.of(audience(), kind(), attribution(), language()).flatMap(Optional::stream);
    }

    private Optional<Chip> audience() {
        return message.isNote()
                ? Optional.of(new Chip(Icons.LOCK, getTranslation("dialogue.audience.own", speaker.name()), Tone.PLAIN))
                : Optional.empty();
    }

    private Optional<Chip> kind() {
        if (message.retraction().isPresent()) {
            return Optional.empty();
        }
        var word = getTranslation("dialogue.kind." + Words.lower(message.kind()));
        return switch (message.kind()) {
            case COMMENT -> Optional.empty();
            case QUESTION -> Optional.of(new Chip(Icons.QUESTION, word, Tone.ACCENT));
            case OFFER, PLEDGE -> Optional.of(new Chip(Icons.PARTNERSHIPS, word, Tone.PLAIN));
            case OBJECTION -> Optional.of(new Chip(Icons.WARNING, word, Tone.WARN));
            case OPENING, ANSWER -> Optional.of(new Chip(word, Tone.QUIET));
        };
    }

    private Optional<Chip> attribution() {
        return message.attribution() == Attribution.ATTRIBUTED
                ? Optional.empty()
                : Optional.of(new Chip(
                        Icons.QUOTE,
                        getTranslation("dialogue.attribution." + Words.lower(message.attribution())),
                        Tone.QUIET));
    }

    private Optional<Chip> language() {
        var tongue = new Tongue(message.language());
        return tongue.isSpokenIn(getLocale()) ? Optional.empty() : Optional.of(new Chip(tongue.ownName(), Tone.QUIET));
    }

    private Optional<Button> edited(Acts acts) {
        if (!message.isRevised()) {
            return Optional.empty();
        }
        var edited = new Button(getTranslation("dialogue.edited"), click -> acts.showEarlier(message));
        edited.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edited.setAriaLabel(getTranslation("dialogue.edited.see"));
        return Optional.of(edited);
    }

    private MenuBar menu(Acts acts) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var more = menu.addItem(Icons.MORE.create());
        more.setAriaLabel(getTranslation("dialogue.message.more"));
        more.getSubMenu().addItem(getTranslation("dialogue.reword"), click -> acts.reword(message));
        more.getSubMenu().addItem(getTranslation("dialogue.retract"), click -> acts.retract(message));
        return menu;
    }

    private Div body(Acts acts) {
        var body = new Div();
        body.addClassName("tx");
        message.question().map(this::quote).ifPresent(body::add);
        message.retraction()
                .<Component>map(this::retracted)
                .ifPresentOrElse(
                        body::add, () -> body.add(message.kind() == MessageKind.QUESTION ? question(acts) : words()));
        return body;
    }

    private Html words() {
        return new Html(Markdown.html(message.text(), new Tongue(message.language())));
    }

    private Paragraph quote(MessageSheet.Quote quote) {
        var line = new Paragraph(getTranslation(
                "dialogue.answer-to",
                parties.of(quote.delegation()).name(),
                Markdown.opening(quote.text(), QUOTED_CHARS)));
        line.addClassName("reply");
        return line;
    }

    private Paragraph retracted(MessageSheet.Retraction retraction) {
        var line = new Paragraph(getTranslation(
                "dialogue.retracted",
                speaker.name(),
                retraction.person(),
                Formats.here().dayTime(retraction.at())));
        line.addClassName("sec");
        return line;
    }

    private Div question(Acts acts) {
        var box = new Div(words());
        box.addClassName("qbox");
        var state = new Div();
        state.addClassName("st");
        message.answeredAt()
                .map(at -> new Chip(
                        Icons.TICK,
                        getTranslation(
                                "dialogue.question.answered", Formats.here().day(at)),
                        Tone.OK))
                .ifPresent(state::add);
        message.answerDue()
                .map(due -> new Span(getTranslation(
                        "dialogue.question.due", speaker.name(), Formats.here().weekday(due))))
                .ifPresent(state::add);
        if (!message.own() && message.awaitsAnswer()) {
            var answer = new Button(getTranslation("dialogue.answer"), click -> acts.answer(message));
            answer.addThemeVariants(ButtonVariant.SMALL);
            state.add(answer);
        }
        if (state.getComponentCount() > 0) {
            box.add(state);
        }
        return box;
    }
}
