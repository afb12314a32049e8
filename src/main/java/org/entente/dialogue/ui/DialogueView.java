package org.entente.dialogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.audit.EntryAppended;
import org.entente.audit.Outcome;
import org.entente.design.EmptyState;
import org.entente.dialogue.TopicId;
import org.entente.dialogue.TopicSummary;
import org.entente.workspace.LiveUpdates;
import org.entente.workspace.ui.WorkspaceFrame;
import org.entente.workspace.ui.WorkspaceRoute;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * The dialogue of a workspace: topics beside the one that is open. On a narrow page the list comes first, and a topic
 * opens over it. Which topic is open stands in the address, so that the way back is the browser's own.
 */
@Route(value = DialogueView.SECTION, layout = WorkspaceFrame.class)
@StyleSheet("entente/dialogue.css")
@PermitAll
class DialogueView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String SECTION = "dialogue";
    static final String TOPIC = "topic";

    /** Below this, in pixels, list and topic do not fit beside each other, and none is opened unasked. */
    private static final int WIDE = 700;

    private final Floors floors;
    private final Div split = new Div();
    private final Div blank = new Div();
    private final AtomicBoolean isCatchingUp = new AtomicBoolean();
    private @Nullable Floor floor;
    private @Nullable Parties parties;
    private @Nullable TopicList list;
    private @Nullable Conversation open;
    private LiveUpdates.@Nullable Watch watch;

    DialogueView(Floors floors) {
        this.floors = floors;
        split.addClassName("split");
        blank.addClassName("conv");
        getContent().addClassName("fill");
        getContent().add(split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var workspace = WorkspaceRoute.workspaceOf(event);
        enter(floors.in(workspace));
        var topics = requireFloor().topics();
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOPIC)
                .flatMap(text -> named(text, topics));
        split.getClassNames().set("open", asked.isPresent());
        asked.or(() -> isWide() ? topics.stream().findFirst() : Optional.empty())
                .ifPresentOrElse(this::open, () -> close(topics.isEmpty()));
        refreshList();
    }

    private void enter(Floor entered) {
        if (!entered.equals(floor)) {
            floor = entered;
            open = null;
            list = new TopicList(entered.workspace(), this::startTopic);
            split.removeAll();
            split.add(list, blank);
            rewatch();
        }
        parties = entered.parties(getLocale());
    }

    private static Optional<TopicSummary> named(String text, List<TopicSummary> topics) {
        return topics.stream()
                .filter(topic -> topic.id().toString().equals(text))
                .findFirst();
    }

    private boolean isWide() {
        return UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getBodyClientWidth() > WIDE;
    }

    private void open(TopicSummary topic) {
        var opened = new Conversation(requireFloor(), topic, requireParties(), this::refresh);
        replaceConversation(opened);
        open = opened;
    }

    private void close(boolean hasNoTopics) {
        blank.removeAll();
        var sentence = new EmptyState(getTranslation(hasNoTopics ? "dialogue.topics.first" : "dialogue.topics.choose"));
        sentence.addClassName("choose");
        blank.add(sentence);
        replaceConversation(blank);
        open = null;
    }

    private void replaceConversation(Component shown) {
        split.getChildren().skip(1).toList().forEach(split::remove);
        split.add(shown);
    }

    private void startTopic() {
        var current = requireFloor();
        new NewTopicDialog(requireParties(), title -> {
                    var id = current.start(title);
                    UI.getCurrentOrThrow()
                            .navigate(
                                    WorkspaceRoute.to(current.workspace(), SECTION),
                                    QueryParameters.of(TOPIC, id.toString()));
                })
                .open();
    }

    /** What the page shows beside the words: the list, and what it knows of the open topic. */
    private void refresh() {
        var topics = refreshList();
        if (open != null) {
            var shown = open;
            named(shown.topic().toString(), topics).ifPresent(shown::show);
        }
    }

    private List<TopicSummary> refreshList() {
        var topics = requireFloor().topics();
        if (list != null) {
            list.show(topics, requireParties(), openTopic());
        }
        return topics;
    }

    private @Nullable TopicId openTopic() {
        return open == null ? null : open.topic();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        rewatch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch();
    }

    private void rewatch() {
        unwatch();
        if (floor != null && isAttached()) {
            var ui = UI.getCurrentOrThrow();
            watch = floor.watch(entry -> happened(ui, entry));
            catchUp();
        }
    }

    private void unwatch() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    /** Comes from a thread of its own, with only ids in hand. */
    private void happened(UI ui, EntryAppended entry) {
        if (entry.outcome() != Outcome.ALLOWED) {
            return;
        }
        if (entry.action().startsWith("participant:")) {
            ui.access(() -> tableChanged(entry));
        } else if (isWord(entry.action()) && isCatchingUp.compareAndSet(false, true)) {
            ui.access(() -> {
                isCatchingUp.set(false);
                catchUp();
            });
        }
    }

    private static boolean isWord(String action) {
        return action.startsWith("message:")
                || action.startsWith("note:")
                || (action.startsWith("topic:") && !action.equals("topic:open"));
    }

    /** A removed delegation knows without asking, and its page is empty before anything else is done. */
    private void tableChanged(EntryAppended entry) {
        var reader = requireFloor().reader();
        if (reader.isEmpty()
                || (entry.action().equals("participant:remove")
                        && entry.subject().equals(reader.get().value()))) {
            leave();
            return;
        }
        orLeave(() -> {
            parties = requireFloor().parties(getLocale());
            if (open != null) {
                open.address(requireParties());
            }
        });
    }

    private void catchUp() {
        orLeave(() -> {
            if (open != null) {
                open.catchUp();
            }
            refresh();
        });
    }

    private void orLeave(Runnable act) {
        if (requireFloor().reader().isEmpty()) {
            leave();
            return;
        }
        try {
            act.run();
        } catch (AccessDeniedException _) {
            leave();
        }
    }

    private void leave() {
        unwatch();
        open = null;
        getContent().removeAll();
    }

    private Floor requireFloor() {
        if (floor == null) {
            throw new IllegalStateException("nobody has entered yet");
        }
        return floor;
    }

    private Parties requireParties() {
        if (parties == null) {
            throw new IllegalStateException("nobody has entered yet");
        }
        return parties;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dialogue.title");
    }
}
