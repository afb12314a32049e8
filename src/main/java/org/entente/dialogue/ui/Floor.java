package org.entente.dialogue.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.audit.EntryAppended;
import org.entente.dialogue.MessageId;
import org.entente.dialogue.MessagePage;
import org.entente.dialogue.MessageSheet;
import org.entente.dialogue.Messages;
import org.entente.dialogue.NewMessage;
import org.entente.dialogue.PastWording;
import org.entente.dialogue.SavedDraft;
import org.entente.dialogue.TopicId;
import org.entente.dialogue.TopicSummary;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.LiveUpdates;

/** One workspace's dialogue for whoever is signed in at the moment of asking. */
record Floor(Floors services, WorkspaceId workspace) {

    private static final int PAGE = 40;

    /** Whether the reader still has open keys, and for which delegation. */
    Optional<DelegationId> reader() {
        return services.current().find().map(actor -> actor.delegation());
    }

    Parties parties(Locale locale) {
        var actor = services.current().actor();
        return new Parties(services.participants().in(actor, workspace), actor.delegation(), locale);
    }

    List<TopicSummary> topics() {
        return services.topics().in(services.current().actor(), workspace);
    }

    TopicId start(String title) {
        return services.topics().start(services.current().actor(), workspace, title);
    }

    void resolve(TopicId topic) {
        services.topics().resolve(services.current().actor(), workspace, topic);
    }

    void reopen(TopicId topic) {
        services.topics().reopen(services.current().actor(), workspace, topic);
    }

    MessagePage newest(TopicId topic) {
        return before(topic, Messages.FROM_NEWEST);
    }

    MessagePage before(TopicId topic, long place) {
        return services.messages().page(services.current().actor(), workspace, topic, place, PAGE);
    }

    List<MessageSheet> from(TopicId topic, long place) {
        return services.messages().from(services.current().actor(), workspace, topic, place);
    }

    MessageId post(TopicId topic, NewMessage message) {
        return services.messages().post(services.current().actor(), workspace, topic, message);
    }

    void revise(MessageId message, long read, String text) {
        services.messages().revise(services.current().actor(), workspace, message, read, text);
    }

    void retract(MessageId message) {
        services.messages().retract(services.current().actor(), workspace, message);
    }

    List<PastWording> earlier(MessageId message) {
        return services.messages().earlier(services.current().actor(), workspace, message);
    }

    void markRead(TopicId topic, long upTo) {
        services.unread().mark(services.current().actor(), workspace, topic, upTo);
    }

    Instant keep(TopicId topic, NewMessage typed) {
        return services.drafts().save(services.current().actor(), workspace, topic, typed);
    }

    Optional<SavedDraft> draft(TopicId topic) {
        return services.drafts().find(services.current().actor(), workspace, topic);
    }

    LiveUpdates.Watch watch(Consumer<EntryAppended> watcher) {
        return services.live().watch(workspace, watcher);
    }
}
