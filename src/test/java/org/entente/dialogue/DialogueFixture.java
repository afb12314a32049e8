package org.entente.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.audit.Entry;
import org.entente.audit.EntryFilter;
import org.entente.audit.Trail;
import org.entente.audit.TreeId;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.Marking;
import org.entente.reference.Theme;
import org.entente.workspace.Convening;
import org.entente.workspace.Invitations;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.Workspaces;
import org.springframework.boot.test.context.TestComponent;

/** Reaches states of a dialogue by real acts: convening, inviting, accepting, speaking. */
@TestComponent
class DialogueFixture {

    static final String TITLE = "What would it take to finish by 2030?";

    private final Workspaces workspaces;
    private final Participants participants;
    private final Invitations invitations;
    private final Topics topics;
    private final Messages messages;
    private final Trail trail;

    DialogueFixture(
            Workspaces workspaces,
            Participants participants,
            Invitations invitations,
            Topics topics,
            Messages messages,
            Trail trail) {
        this.workspaces = workspaces;
        this.participants = participants;
        this.invitations = invitations;
        this.topics = topics;
        this.messages = messages;
        this.trail = trail;
    }

    WorkspaceId convenedBy(Actor convener, Actor... others) {
        var convening = new Convening(
                "Closing the gap",
                "How to finish in time",
                Theme.values()[0],
                List.of(),
                Marking.CONFIDENTIAL,
                "What is said here stays here.",
                false);
        var workspace = workspaces.convene(convener, convening);
        for (var other : others) {
            seat(convener, workspace, other, true);
        }
        return workspace;
    }

    void seat(Actor convener, WorkspaceId workspace, Actor invited, boolean withHistory) {
        participants.invite(convener, workspace, invited.delegation(), Role.DONOR, withHistory);
        invitations.accept(invited, workspace, 1);
    }

    void remove(Actor convener, WorkspaceId workspace, Actor removed) {
        participants.remove(convener, workspace, removed.delegation());
    }

    TopicId topic(Actor actor, WorkspaceId workspace) {
        return topics.start(actor, workspace, TITLE);
    }

    MessageId says(Actor actor, WorkspaceId workspace, TopicId topic, String text) {
        return messages.post(actor, workspace, topic, NewMessage.comment(text, "en"));
    }

    MessageId notes(Actor actor, WorkspaceId workspace, TopicId topic, String text) {
        return messages.post(
                actor, workspace, topic, NewMessage.comment(text, "en").asNote());
    }

    MessageId asks(Actor actor, WorkspaceId workspace, TopicId topic, String text, LocalDate due) {
        return messages.post(
                actor, workspace, topic, message(text, MessageKind.QUESTION, Optional.of(due), Optional.empty()));
    }

    static NewMessage message(String text, MessageKind kind, Optional<LocalDate> due, Optional<MessageId> answers) {
        return new NewMessage(text, "en", Attribution.ATTRIBUTED, kind, Audience.WORKSPACE, due, answers);
    }

    List<MessageSheet> read(Actor actor, WorkspaceId workspace, TopicId topic) {
        return messages.page(actor, workspace, topic, Messages.FROM_NEWEST, 100).messages();
    }

    List<String> texts(Actor actor, WorkspaceId workspace, TopicId topic) {
        return read(actor, workspace, topic).stream().map(MessageSheet::text).toList();
    }

    List<Entry> entries(WorkspaceId workspace, String action) {
        return trail.entries(TreeId.of(workspace), EntryFilter.ALL.action(action), Long.MAX_VALUE, 100);
    }
}
