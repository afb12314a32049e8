package org.entente.dialogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.design.EmptyState;
import org.entente.design.Formats;
import org.entente.design.Icons;
import org.entente.design.Note;
import org.entente.design.Toast;
import org.entente.dialogue.MessageId;
import org.entente.dialogue.MessagePage;
import org.entente.dialogue.MessageSheet;
import org.entente.dialogue.NewMessage;
import org.entente.dialogue.TopicId;
import org.entente.dialogue.TopicSummary;
import org.entente.kernel.Refusal;
import org.entente.workspace.ui.WorkspaceRoute;
import org.jspecify.annotations.Nullable;

/** One topic: what was said, the line from which on it is new, and where to speak. */
final class Conversation extends Section implements MessageArticle.Acts, Composer.Desk {

    private final Floor floor;
    private final TopicId topic;
    private final Runnable changed;
    private final H2 title = new H2();
    private final Button settle = new Button();
    private final Div messages = new Div();
    private final Span announcement = new Span();
    private final Div foot = new Div();
    private final Button earlier = new Button();
    private final EmptyState silence = new EmptyState(getTranslation("dialogue.silence"));
    private final Map<MessageId, MessageArticle> shown = new LinkedHashMap<>();
    private final Composer composer;
    private Parties parties;
    private boolean isResolved;

    /** @param changed told when something happened here that the list of topics shows too */
    Conversation(Floor floor, TopicSummary summary, Parties parties, Runnable changed) {
        this.floor = floor;
        this.topic = summary.id();
        this.parties = parties;
        this.changed = changed;
        addClassName("conv");
        composer = new Composer(parties, this);
        messages.addClassNames("col", "said");
        earlier.setText(getTranslation("dialogue.earlier"));
        earlier.addThemeVariants(ButtonVariant.SMALL);
        earlier.addClickListener(click -> showEarlier());
        var scroller = new Div(messages);
        scroller.addClassName("msgs");
        announcement.addClassNames("visually-hidden", "arrivals");
        announcement.getElement().setAttribute("aria-live", "polite");
        add(head(), scroller, announcement, foot);
        show(summary);
        open();
    }

    TopicId topic() {
        return topic;
    }

    private Div head() {
        var back = new Anchor(WorkspaceRoute.to(floor.workspace(), DialogueView.SECTION), Icons.BACK.create());
        back.getElement().setAttribute("router-link", true).setAttribute("aria-label", getTranslation("dialogue.back"));
        back.addClassNames("ib", "only-m");
        title.addClassName("topic-title");
        var words = new Div(title);
        words.addClassName("grow");
        settle.addThemeVariants(ButtonVariant.SMALL);
        settle.addClickListener(click -> settle());
        var head = new Div(back, words, settle);
        head.addClassName("hd");
        return head;
    }

    /** What the list of topics knows of this one. */
    void show(TopicSummary summary) {
        title.setText(summary.title());
        isResolved = summary.isResolved();
        settle.setText(getTranslation(isResolved ? "dialogue.reopen" : "dialogue.resolve"));
        settle.setIcon(isResolved ? Icons.HISTORY.small() : Icons.TICK.small());
        var resolution = summary.resolution();
        foot.removeAll();
        foot.add(resolution.isEmpty() ? composer : Note.info(resolved(resolution.get())));
        foot.getClassNames().set("settled", isResolved);
    }

    private String resolved(TopicSummary.Resolution resolution) {
        return getTranslation(
                "dialogue.resolved.note",
                parties.of(resolution.by()).name(),
                Formats.here().day(resolution.at()));
    }

    private void settle() {
        if (isResolved) {
            floor.reopen(topic);
        } else {
            floor.resolve(topic);
        }
        changed.run();
    }

    private void open() {
        var page = floor.newest(topic);
        messages.add(earlier, silence);
        earlier.setVisible(page.hasEarlier());
        silence.setVisible(page.messages().isEmpty());
        var firstNew = firstNew(page);
        for (var message : page.messages()) {
            if (message.equals(firstNew)) {
                messages.add(newLine(page.lastVisit()));
            }
            messages.add(article(message));
        }
        markRead();
        floor.draft(topic).ifPresent(draft -> {
            var question = draft.message().answers().map(shown::get).map(MessageArticle::message);
            composer.restore(draft.message(), question, Optional.of(draft.at()));
        });
    }

    /** The first that another person said since this reader was here; no line where everything is new. */
    private static @Nullable MessageSheet firstNew(MessagePage page) {
        return page.messages().stream()
                .filter(message ->
                        message.place() > page.readUpTo() && page.lastVisit().isPresent())
                .filter(message -> !message.own() || message.isNote())
                .findFirst()
                .orElse(null);
    }

    private Div newLine(Optional<Instant> lastVisit) {
        var line = new Div(lastVisit
                .map(at -> getTranslation("dialogue.new-since", Formats.here().day(at)))
                .orElseGet(() -> getTranslation("dialogue.new")));
        line.addClassName("newline");
        line.getElement().setAttribute("role", "separator");
        return line;
    }

    private MessageArticle article(MessageSheet message) {
        var article = new MessageArticle(message, parties, this);
        shown.put(message.id(), article);
        return article;
    }

    private void showEarlier() {
        if (shown.isEmpty()) {
            return;
        }
        var page = floor.before(topic, oldestPlace());
        var known = List.copyOf(shown.values());
        shown.clear();
        var at = messages.indexOf(silence) + 1;
        for (var message : page.messages()) {
            messages.addComponentAtIndex(at, article(message));
            at++;
        }
        known.forEach(article -> shown.put(article.message().id(), article));
        earlier.setVisible(page.hasEarlier());
    }

    private long oldestPlace() {
        return shown.values().iterator().next().message().place();
    }

    /** Brings the page to what the topic holds now; whatever the push lost is made good here. */
    void catchUp() {
        var from = shown.isEmpty() ? 0 : oldestPlace();
        for (var message : floor.from(topic, from)) {
            var before = shown.get(message.id());
            if (before == null) {
                arrive(message);
            } else if (!before.message().equals(message)) {
                messages.replace(before, article(message));
            }
        }
        silence.setVisible(shown.isEmpty());
        markRead();
    }

    private void arrive(MessageSheet message) {
        messages.add(article(message).arriving());
        announcement.setText(getTranslation(
                "dialogue.arrived", parties.of(message.delegation()).name(), message.person()));
    }

    private void markRead() {
        shown.values().stream()
                .mapToLong(article -> article.message().place())
                .max()
                .ifPresent(newest -> floor.markRead(topic, newest));
    }

    /** The circle has changed while the page is open. */
    void address(Parties now) {
        parties = now;
        composer.address(now);
    }

    @Override
    public Instant keep(NewMessage typed) {
        return floor.keep(topic, typed);
    }

    @Override
    public void send(NewMessage message) {
        var question = message.answers().map(shown::get).map(MessageArticle::message);
        var id = floor.post(topic, message);
        catchUp();
        changed.run();
        Optional.ofNullable(shown.get(id)).ifPresent(article -> article.scrollIntoView());
        Toast.withUndo(sent(message), () -> {
            floor.retract(id);
            composer.restore(message, question, Optional.empty());
            catchUp();
        });
    }

    private String sent(NewMessage message) {
        return switch (message.audience()) {
            case WORKSPACE -> getTranslation("dialogue.sent", parties.seated().size());
            case OWN_DELEGATION ->
                getTranslation("dialogue.sent.own", parties.ours().name());
        };
    }

    @Override
    public void answer(MessageSheet question) {
        composer.answer(question);
    }

    @Override
    public void reword(MessageSheet message) {
        new RewordDialog(message, text -> reword(message, text)).open();
    }

    private Optional<Refused> reword(MessageSheet message, String text) {
        try {
            floor.revise(message.id(), message.revision(), text);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(new Refused(
                    getTranslation(refusal.key(), refusal.arguments()),
                    Optional.ofNullable(shown.get(message.id())).map(MessageArticle::message)));
        } finally {
            catchUp();
        }
    }

    /** Why words were not replaced, and how the message reads now. */
    record Refused(String why, Optional<MessageSheet> now) {}

    @Override
    public void retract(MessageSheet message) {
        new RetractDialog(() -> {
                    floor.retract(message.id());
                    catchUp();
                })
                .open();
    }

    @Override
    public void showEarlier(MessageSheet message) {
        new WordingsDialog(floor.earlier(message.id()), message).open();
    }
}
