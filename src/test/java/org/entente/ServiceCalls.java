package org.entente;

import static org.entente.World.Kind.CONVENER;
import static org.entente.World.Kind.ELSEWHERE;
import static org.entente.World.Kind.INVITED;
import static org.entente.World.Kind.OBSERVER;
import static org.entente.World.Kind.PARTICIPANT;
import static org.entente.World.Kind.REMOVED;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.World.Kind;
import org.entente.World.Room;
import org.entente.attachment.AttachmentId;
import org.entente.attachment.Attachments;
import org.entente.attachment.NewFile;
import org.entente.audit.EntryFilter;
import org.entente.commitment.CommitmentId;
import org.entente.commitment.Commitments;
import org.entente.commitment.Figures;
import org.entente.commitment.Money;
import org.entente.commitment.NewCommitment;
import org.entente.commitment.NewMilestone;
import org.entente.commitment.Terms;
import org.entente.commitment.WaitingCommitments;
import org.entente.dialogue.Drafts;
import org.entente.dialogue.MessageId;
import org.entente.dialogue.Messages;
import org.entente.dialogue.NewMessage;
import org.entente.dialogue.TopicId;
import org.entente.dialogue.Topics;
import org.entente.dialogue.Unread;
import org.entente.drafting.Clause;
import org.entente.drafting.ClauseStatus;
import org.entente.drafting.NewText;
import org.entente.drafting.TextKind;
import org.entente.drafting.Texts;
import org.entente.identity.Actor;
import org.entente.identity.DelegationKind;
import org.entente.identity.Directory;
import org.entente.outcome.Outcomes;
import org.entente.reference.AssistanceType;
import org.entente.workspace.Invitations;
import org.entente.workspace.Listings;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.WorkspaceTrail;
import org.entente.workspace.Workspaces;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;

/**
 * The table of who may call what. Every public method of every service has a row here; the matrix test fails when one
 * is missing, and tries each row as every kind of actor.
 */
@TestComponent
class ServiceCalls {

    static final Set<Kind> EVERYBODY = EnumSet.allOf(Kind.class);
    static final Set<Kind> SEATED = EnumSet.of(CONVENER, PARTICIPANT, OBSERVER);
    static final Set<Kind> PARTNERS = EnumSet.of(CONVENER, PARTICIPANT);
    static final Set<Kind> NOBODY = EnumSet.noneOf(Kind.class);

    private final ApplicationContext context;
    private final List<Call> calls = new ArrayList<>();

    ServiceCalls(ApplicationContext context) {
        this.context = context;
        identity();
        workspace();
        dialogue();
        files();
        texts();
        commitments();
    }

    /** What a row does, prepared by those who may and then tried by an actor. */
    interface Act {

        void by(Actor actor) throws Exception;
    }

    /** Prepares a room for one try. */
    interface Preparation {

        Act in(Room room) throws Exception;
    }

    /**
     * One row.
     *
     * @param method  class and method
     * @param allowed the kinds of actors for whom the call succeeds
     * @param writes  whether it changes something that an entry must stand for
     */
    record Call(String method, Set<Kind> allowed, boolean writes, Preparation preparation) {

        @Override
        public String toString() {
            return method;
        }
    }

    List<Call> all() {
        return calls;
    }

    private void reads(Class<?> service, String method, Set<Kind> allowed, Preparation preparation) {
        calls.add(new Call(service.getName() + "." + method, allowed, false, preparation));
    }

    private void writes(Class<?> service, String method, Set<Kind> allowed, Preparation preparation) {
        calls.add(new Call(service.getName() + "." + method, allowed, true, preparation));
    }

    private <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    private void identity() {
        var type = Directory.class;
        reads(type, "delegations", EVERYBODY, room -> actor -> service(type).delegations(actor));
        reads(type, "delegation", EVERYBODY, room -> actor -> service(type).delegation(actor, actor.delegation()));
        reads(type, "first", EVERYBODY, room -> actor -> service(type).first(actor, DelegationKind.STATE));
        reads(type, "person", EVERYBODY, room -> actor -> service(type).person(actor, actor.account()));
        reads(type, "people", EVERYBODY, room -> actor -> service(type).people(actor, actor.delegation()));
        reads(type, "mayCommit", EVERYBODY, room -> actor -> service(type).mayCommit(actor));
        reads(type, "choices", EVERYBODY, room -> actor -> service(type).choices(actor));
        writes(type, "actFor", EVERYBODY, room -> actor -> service(type).actFor(actor, actor.delegation()));
    }

    private void workspace() {
        var states = EnumSet.of(CONVENER, PARTICIPANT, INVITED, REMOVED, ELSEWHERE);
        writes(
                Workspaces.class,
                "convene",
                states,
                room -> actor -> service(Workspaces.class).convene(actor, World.convening("Another challenge")));
        reads(
                Workspaces.class,
                "mine",
                EVERYBODY,
                room -> actor -> service(Workspaces.class).mine(actor));
        reads(
                Workspaces.class,
                "open",
                SEATED,
                room -> actor -> service(Workspaces.class).open(actor, room.workspace()));
        reads(
                Participants.class,
                "in",
                SEATED,
                room -> actor -> service(Participants.class).in(actor, room.workspace()));
        var convener = EnumSet.of(CONVENER);
        reads(
                Participants.class,
                "invitable",
                convener,
                room -> actor -> service(Participants.class).invitable(actor, room.workspace()));
        writes(
                Participants.class,
                "invite",
                convener,
                room -> actor -> service(Participants.class)
                        .invite(actor, room.workspace(), room.actor(ELSEWHERE).delegation(), Role.DONOR, false));
        writes(
                Participants.class,
                "withdraw",
                convener,
                room -> actor -> service(Participants.class)
                        .withdraw(actor, room.workspace(), room.actor(INVITED).delegation()));
        writes(
                Participants.class,
                "remove",
                convener,
                room -> actor -> service(Participants.class)
                        .remove(actor, room.workspace(), room.actor(PARTICIPANT).delegation()));
        var invited = EnumSet.of(INVITED);
        reads(
                Invitations.class,
                "waiting",
                EVERYBODY,
                room -> actor -> service(Invitations.class).waiting(actor));
        reads(
                Invitations.class,
                "read",
                invited,
                room -> actor -> service(Invitations.class).read(actor, room.workspace()));
        writes(
                Invitations.class,
                "accept",
                invited,
                room -> actor -> service(Invitations.class).accept(actor, room.workspace(), 1));
        writes(
                Invitations.class,
                "decline",
                invited,
                room -> actor -> service(Invitations.class).decline(actor, room.workspace()));
        reads(
                WorkspaceTrail.class,
                "entries",
                SEATED,
                room -> actor -> service(WorkspaceTrail.class)
                        .entries(actor, room.workspace(), EntryFilter.ALL, Long.MAX_VALUE, 50));
        reads(
                WorkspaceTrail.class,
                "verify",
                SEATED,
                room -> actor -> service(WorkspaceTrail.class).verify(actor, room.workspace()));
        reads(
                WorkspaceTrail.class,
                "export",
                SEATED,
                room -> actor ->
                        service(WorkspaceTrail.class).export(actor, room.workspace(), OutputStream.nullOutputStream()));
        reads(
                Listings.class,
                "visible",
                NOBODY,
                room -> actor -> service(Listings.class).visible(actor));
        reads(
                Outcomes.class,
                "mayFollow",
                EVERYBODY,
                room -> actor -> service(Outcomes.class).mayFollow(actor));
        reads(
                Outcomes.class,
                "listed",
                NOBODY,
                room -> actor -> service(Outcomes.class).listed(actor));
    }

    private void dialogue() {
        var topics = Topics.class;
        writes(topics, "start", SEATED, room -> actor -> service(topics).start(actor, room.workspace(), "Customs"));
        reads(topics, "in", SEATED, room -> actor -> service(topics).in(actor, room.workspace()));
        writes(topics, "resolve", SEATED, room -> {
            var topic = topic(room);
            return actor -> service(topics).resolve(actor, room.workspace(), topic);
        });
        writes(topics, "reopen", SEATED, room -> {
            var topic = topic(room);
            service(topics).resolve(room.actor(CONVENER), room.workspace(), topic);
            return actor -> service(topics).reopen(actor, room.workspace(), topic);
        });
        var messages = Messages.class;
        reads(messages, "page", SEATED, room -> {
            var topic = topic(room);
            return actor -> service(messages).page(actor, room.workspace(), topic, Long.MAX_VALUE, 20);
        });
        reads(messages, "from", SEATED, room -> {
            var topic = topic(room);
            return actor -> service(messages).from(actor, room.workspace(), topic, 0);
        });
        writes(messages, "post", SEATED, room -> {
            var topic = topic(room);
            return actor -> service(messages).post(actor, room.workspace(), topic, said());
        });
        var author = EnumSet.of(CONVENER);
        writes(messages, "revise", author, room -> {
            var message = message(room);
            return actor -> service(messages).revise(actor, room.workspace(), message, 1, "Said better.");
        });
        writes(messages, "retract", author, room -> {
            var message = message(room);
            return actor -> service(messages).retract(actor, room.workspace(), message);
        });
        reads(messages, "earlier", SEATED, room -> {
            var message = message(room);
            return actor -> service(messages).earlier(actor, room.workspace(), message);
        });
        reads(Unread.class, "in", SEATED, room -> actor -> service(Unread.class).in(actor, room.workspace()));
        reads(Unread.class, "mark", SEATED, room -> {
            var topic = topic(room);
            return actor -> service(Unread.class).mark(actor, room.workspace(), topic, 1);
        });
        reads(Drafts.class, "save", SEATED, room -> {
            var topic = topic(room);
            return actor -> service(Drafts.class).save(actor, room.workspace(), topic, said());
        });
        reads(Drafts.class, "find", SEATED, room -> {
            var topic = topic(room);
            return actor -> service(Drafts.class).find(actor, room.workspace(), topic);
        });
    }

    private TopicId topic(Room room) {
        return service(Topics.class).start(room.actor(CONVENER), room.workspace(), "Survey teams");
    }

    private MessageId message(Room room) {
        return service(Messages.class).post(room.actor(CONVENER), room.workspace(), topic(room), said());
    }

    private static NewMessage said() {
        return NewMessage.comment("Six teams before the rains.", "en");
    }

    private void files() {
        var type = Attachments.class;
        reads(type, "largest", EVERYBODY, room -> actor -> service(type).largest(actor));
        writes(type, "upload", SEATED, room -> actor -> upload(room, actor));
        reads(type, "list", SEATED, room -> actor -> service(type).list(actor, room.workspace()));
        reads(type, "look", SEATED, room -> actor -> service(type).look(actor, room.workspace()));
        reads(type, "unseen", SEATED, room -> actor -> service(type).unseen(actor, room.workspace()));
        reads(type, "download", SEATED, room -> {
            var file = upload(room, room.actor(CONVENER));
            return actor -> service(type).download(actor, room.workspace(), file);
        });
    }

    private AttachmentId upload(Room room, Actor actor) {
        var bytes = new byte[] {1, 2, 3};
        var file = new NewFile("plan.pdf", "application/pdf", bytes.length);
        return service(Attachments.class).upload(actor, room.workspace(), file, new ByteArrayInputStream(bytes));
    }

    private void texts() {
        var clause = new Clause(1, ClauseStatus.AGREED, "Partners meet twice a year.", List.of());
        var text = new NewText("Arrangement", TextKind.NON_PAPER, "Rev.1", List.of(clause));
        writes(
                Texts.class,
                "table",
                PARTNERS,
                room -> actor -> service(Texts.class).table(actor, room.workspace(), text));
        reads(Texts.class, "open", SEATED, room -> actor -> service(Texts.class).open(actor, room.workspace()));
    }

    private void commitments() {
        var type = Commitments.class;
        reads(type, "list", SEATED, room -> actor -> service(type).list(actor, room.workspace()));
        writes(
                type,
                "propose",
                PARTNERS,
                room -> actor -> service(type).propose(actor, room.workspace(), proposal(room)));
        writes(type, "revise", EnumSet.of(PARTICIPANT), room -> {
            var id = propose(room);
            return actor -> service(type).revise(actor, room.workspace(), id, 1, terms("Changed"));
        });
        var receiver = EnumSet.of(CONVENER);
        writes(type, "accept", receiver, room -> {
            var id = propose(room);
            return actor -> service(type).accept(actor, room.workspace(), id, 1);
        });
        writes(type, "askForChange", receiver, room -> {
            var id = propose(room);
            return actor -> service(type).askForChange(actor, room.workspace(), id, 1, "Earlier, if possible.");
        });
        writes(type, "decline", receiver, room -> {
            var id = propose(room);
            return actor -> service(type).decline(actor, room.workspace(), id, 1);
        });
        writes(type, "withdraw", EnumSet.of(PARTICIPANT), room -> {
            var id = propose(room);
            return actor -> service(type).withdraw(actor, room.workspace(), id, 1);
        });
        writes(type, "milestoneDone", PARTNERS, room -> {
            var id = propose(room);
            service(type).accept(room.actor(CONVENER), room.workspace(), id, 1);
            var step = service(type)
                    .list(room.actor(CONVENER), room.workspace())
                    .commitments()
                    .getFirst()
                    .milestones()
                    .getFirst();
            return actor ->
                    service(type).milestoneDone(actor, room.workspace(), id, step.id(), LocalDate.of(2026, 3, 1), "");
        });
        reads(
                WaitingCommitments.class,
                "waitingFor",
                EVERYBODY,
                room -> actor -> service(WaitingCommitments.class).waitingFor(actor));
    }

    private CommitmentId propose(Room room) {
        return service(Commitments.class).propose(room.actor(PARTICIPANT), room.workspace(), proposal(room));
    }

    private static NewCommitment proposal(Room room) {
        return new NewCommitment(
                room.actor(PARTICIPANT).delegation(), room.actor(CONVENER).delegation(), terms("Survey teams"));
    }

    private static Terms terms(String title) {
        var money = Figures.money(AssistanceType.FIN, new Money(new BigDecimal("1200000"), "EUR"));
        var step = new NewMilestone("Teams deployed", LocalDate.of(2027, 6, 30));
        return new Terms(title, "", "", money, List.of(step));
    }
}
