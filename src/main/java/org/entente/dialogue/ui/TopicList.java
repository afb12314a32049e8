package org.entente.dialogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.entente.design.CountBadge;
import org.entente.design.EmptyState;
import org.entente.design.Formats;
import org.entente.design.Icons;
import org.entente.dialogue.TopicId;
import org.entente.dialogue.TopicSummary;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.ui.WorkspaceRoute;
import org.jspecify.annotations.Nullable;

/** The topics beside the conversation: what is new in bold, what is settled at the end. */
final class TopicList extends Aside {

    private final WorkspaceId workspace;
    private final UnorderedList list = new UnorderedList();
    private final EmptyState nothing = new EmptyState(getTranslation("dialogue.topics.none"));

    TopicList(WorkspaceId workspace, Runnable startTopic) {
        this.workspace = workspace;
        addClassName("topics");
        var heading = new H2(getTranslation("dialogue.topics"));
        heading.addClassName("grow");
        var start = new Button(getTranslation("dialogue.topic.new"), Icons.PLUS.small(), click -> startTopic.run());
        start.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var head = new Div(heading, start);
        head.addClassName("hd");
        list.getElement().setAttribute("aria-label", getTranslation("dialogue.topics"));
        add(head, list, nothing);
    }

    void show(List<TopicSummary> topics, Parties parties, @Nullable TopicId open) {
        list.removeAll();
        topics.forEach(
                topic -> list.add(new ListItem(link(topic, parties, topic.id().equals(open)))));
        list.setVisible(!topics.isEmpty());
        nothing.setVisible(topics.isEmpty());
    }

    private Anchor link(TopicSummary topic, Parties parties, boolean isOpen) {
        var line = new Paragraph(line(topic, parties));
        line.addClassName("meta");
        var link = new Anchor(href(workspace, topic.id()), head(topic), line);
        // Kept inside the page: the list stays where it is, and only the conversation changes.
        link.getElement().setAttribute("router-link", true);
        link.addClassName("topic");
        link.getClassNames().set("un", topic.unread() > 0);
        link.getClassNames().set("done", topic.isResolved());
        if (isOpen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Div head(TopicSummary topic) {
        var title = new Span(topic.title());
        title.addClassName("grow");
        var head = new Div(title, new CountBadge(topic.unread(), getTranslation("dialogue.unread", topic.unread())));
        if (topic.isResolved()) {
            head.add(Icons.TICK.small());
        }
        head.addClassName("n");
        return head;
    }

    private String line(TopicSummary topic, Parties parties) {
        return topic.resolution()
                .map(resolution -> getTranslation(
                        "dialogue.topic.resolved",
                        parties.of(resolution.by()).name(),
                        Formats.here().day(resolution.at())))
                .orElseGet(() -> getTranslation(
                        "dialogue.topic.last",
                        parties.of(topic.lastBy()).name(),
                        Formats.here().day(topic.lastAt())));
    }

    static String href(WorkspaceId workspace, TopicId topic) {
        return WorkspaceRoute.to(workspace, DialogueView.SECTION) + "?" + DialogueView.TOPIC + "=" + topic;
    }
}
