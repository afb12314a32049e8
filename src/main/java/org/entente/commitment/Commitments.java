package org.entente.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.entente.identity.Actor;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Id;
import org.entente.kernel.Refusal;
import org.entente.kernel.Wording;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.FieldKind;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a seated delegation may do with commitments. Only their two sides act on them; everybody seated reads them. */
@Service
@Transactional
public class Commitments {

    /** Key of the refusal of an act on terms that are no longer the latest ones. */
    public static final String CHANGED = "commitment.refused.changed";

    /** Key of the refusal of an act by a person who may not bind the delegation. */
    public static final String MAY_NOT_COMMIT = "commitment.refused.may-not-commit";

    public static final int LONGEST_NOTE = 2_000;

    private final ChangeRequestRepository requests;
    private final CommitmentContents contents;
    private final CommitmentSheets sheets;
    private final CommitmentActs acts;
    private final Participants participants;
    private final Clock clock;

    Commitments(
            ChangeRequestRepository requests,
            CommitmentContents contents,
            CommitmentSheets sheets,
            CommitmentActs acts,
            Participants participants,
            Clock clock) {
        this.requests = requests;
        this.contents = contents;
        this.sheets = sheets;
        this.acts = acts;
        this.participants = participants;
        this.clock = clock;
    }

    /** The commitments that this delegation may read, with their totals and what it may do. */
    @Transactional(readOnly = true)
    public CommitmentSheet list(Actor actor, WorkspaceId workspace) {
        var seat = acts.seat(actor, workspace, CommitmentAction.OPEN);
        return sheets.sheet(actor, seat, acts.hand(actor));
    }

    /**
     * Proposes a commitment, as one of its two sides. Whoever may bind its delegation confirms by proposing: of the
     * provider that is a pledge.
     *
     * @throws Refusal if the actor's delegation is not a side, or a side has no seat or only observes
     */
    public CommitmentId propose(Actor actor, WorkspaceId workspace, NewCommitment proposal) {
        var seat = acts.seat(actor, workspace, CommitmentAction.PROPOSE);
        requireSides(actor, workspace, proposal.provider(), proposal.receiver());
        var id = CommitmentId.next();
        var commitment = Commitment.propose(id, workspace, proposal, acts.hand(actor), clock.instant());
        contents.begin(seat, commitment, proposal.terms());
        acts.begun(seat, commitment);
        return id;
    }

    /**
     * Puts new terms in the place of those that were proposed; both sides have to confirm again. Steps that are done
     * stay.
     *
     * @param seen the revision that the new terms are made from; refused with {@link #CHANGED} if it is not the last
     */
    public void revise(Actor actor, WorkspaceId workspace, CommitmentId id, long seen, Terms terms) {
        acts.on(actor, workspace, id, CommitmentAction.REVISE, (seat, commitment, hand) -> {
            requireSides(actor, workspace, commitment.provider(), commitment.receiver());
            contents.archive(commitment);
            commitment.revise(hand, seen, clock.instant());
            contents.revise(seat, commitment, terms);
        });
    }

    /**
     * Confirms for the actor's side.
     *
     * @param seen the revision that was read; refused with {@link #CHANGED} if it is not the last
     */
    public void accept(Actor actor, WorkspaceId workspace, CommitmentId id, long seen) {
        acts.on(actor, workspace, id, CommitmentAction.ACCEPT, (seat, commitment, hand) -> {
            requireSides(actor, workspace, commitment.provider(), commitment.receiver());
            commitment.accept(hand, seen, clock.instant());
            follow(commitment);
        });
    }

    /** Asks the side that proposed for other terms. */
    public void askForChange(Actor actor, WorkspaceId workspace, CommitmentId id, long seen, String note) {
        var asked = Wording.passage(note, LONGEST_NOTE);
        acts.on(actor, workspace, id, CommitmentAction.ASK_FOR_CHANGE, (seat, commitment, hand) -> {
            var at = clock.instant();
            commitment.askForChange(hand, seen, at);
            var row = Id.next();
            var sealed = seat.seal(FieldKind.COMMITMENT_TEXT, row, ChangeRequest.ONLY_REV, asked);
            requests.save(new ChangeRequest(row, commitment, hand, at, seat.epoch(), sealed));
        });
    }

    /** Ends what the other side proposed. */
    public void decline(Actor actor, WorkspaceId workspace, CommitmentId id, long seen) {
        acts.on(
                actor,
                workspace,
                id,
                CommitmentAction.DECLINE,
                (seat, commitment, hand) -> commitment.decline(hand, seen, clock.instant()));
    }

    /** Takes back what one's own side proposed, or, as the provider, what is committed and not yet in delivery. */
    public void withdraw(Actor actor, WorkspaceId workspace, CommitmentId id, long seen) {
        acts.on(
                actor,
                workspace,
                id,
                CommitmentAction.WITHDRAW,
                (seat, commitment, hand) -> commitment.withdraw(hand, seen, clock.instant()));
    }

    /**
     * Says that a step is done. The first one takes a firm commitment into delivery, the last one ends it as delivered.
     *
     * @param on   a day up to today in Geneva
     * @param note how it was done; may be empty
     */
    public void milestoneDone(
            Actor actor, WorkspaceId workspace, CommitmentId id, MilestoneId step, LocalDate on, String note) {
        var how = Wording.optionalPassage(note, LONGEST_NOTE);
        if (on.isAfter(Geneva.today(clock)) || on.isBefore(NewMilestone.EARLIEST)) {
            throw new Refusal("commitment.refused.done-on");
        }
        acts.on(actor, workspace, id, CommitmentAction.MARK_DONE, (seat, commitment, hand) -> {
            commitment.requireUnderWay(hand);
            var milestone = open(commitment, step);
            contents.done(seat, milestone, on, how);
            acts.traceDone(seat, milestone);
            follow(commitment);
        });
    }

    private Milestone open(Commitment commitment, MilestoneId id) {
        var milestone = contents.steps(commitment).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(CHANGED));
        if (milestone.isDone()) {
            throw new Refusal("commitment.refused.already-done");
        }
        return milestone;
    }

    private void follow(Commitment commitment) {
        var steps = contents.steps(commitment);
        var done = (int) steps.stream().filter(Milestone::isDone).count();
        commitment.follow(done, steps.size(), clock.instant());
    }

    /** Both sides must be able to read and to keep what they bind themselves to. */
    private void requireSides(Actor actor, WorkspaceId workspace, DelegationId... sides) {
        var able = participants.in(actor, workspace).stream()
                .filter(participant -> participant.standing() == Standing.SEATED)
                .filter(participant -> participant.role() != Role.OBSERVER)
                .map(participant -> participant.delegation().id())
                .collect(Collectors.toSet());
        if (!able.containsAll(Arrays.asList(sides))) {
            throw new Refusal("commitment.refused.not-seated");
        }
    }
}
