package org.entente.commitment;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.identity.Actor;
import org.entente.identity.Directory;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Access;
import org.entente.workspace.Sealed;
import org.entente.workspace.Seat;
import org.springframework.stereotype.Component;

/** What surrounds each act on a commitment: the seat, the one who acts, the trace, the numbers for the Committee. */
@Component
class CommitmentActs {

    private final CommitmentRepository commitments;
    private final CommitmentContents contents;
    private final CommitteeReports reports;
    private final Access access;
    private final Directory directory;
    private final Trail trail;

    CommitmentActs(
            CommitmentRepository commitments,
            CommitmentContents contents,
            CommitteeReports reports,
            Access access,
            Directory directory,
            Trail trail) {
        this.commitments = commitments;
        this.contents = contents;
        this.reports = reports;
        this.access = access;
        this.directory = directory;
        this.trail = trail;
    }

    /** A change of one commitment. */
    @FunctionalInterface
    interface Change {

        void make(Seat seat, Commitment commitment, Hand hand);
    }

    Seat seat(Actor actor, WorkspaceId workspace, CommitmentAction action) {
        return access.seat(actor, workspace, action);
    }

    Hand hand(Actor actor) {
        return new Hand(actor.delegation(), actor.account(), directory.mayCommit(actor));
    }

    /**
     * Changes a commitment and leaves a trace; so does a refusal.
     *
     * @throws Refusal if there is no such commitment for this seat, or a rule is against the change
     */
    void on(Actor actor, WorkspaceId workspace, CommitmentId id, CommitmentAction action, Change change) {
        var seat = access.seat(actor, workspace, action);
        var commitment = commitments
                .findByIdAndWorkspaceAndEpochGreaterThanEqual(id, workspace, seat.firstEpoch())
                .orElseThrow(() -> new Refusal("commitment.refused.unknown"));
        try {
            change.make(seat, commitment, hand(actor));
        } catch (Refusal refusal) {
            trail.denied(seat, action, Subject.of(SubjectKind.COMMITMENT, id.value()));
            throw refusal;
        }
        contents.renew(seat, commitment);
        if (action != CommitmentAction.MARK_DONE) {
            trace(seat, action, commitment);
        }
        reports.report(seat);
    }

    /** The first trace of a commitment. */
    void begun(Seat seat, Commitment commitment) {
        trace(seat, CommitmentAction.PROPOSE, commitment);
        reports.report(seat);
    }

    private void trace(Seat seat, CommitmentAction action, Commitment commitment) {
        var title = contents.words(seat, commitment).title();
        var stored = both(commitment.wording(), commitment.figures());
        trail.append(
                seat,
                action,
                Subject.over(SubjectKind.COMMITMENT, commitment.id().value(), commitment.rev(), stored),
                Map.of(
                        "title", title,
                        "revision", Long.toString(commitment.revision()),
                        "digest", contents.digest(seat, commitment)));
    }

    void traceDone(Seat seat, Milestone milestone) {
        trail.append(
                seat,
                CommitmentAction.MARK_DONE,
                Subject.over(
                        SubjectKind.MILESTONE,
                        milestone.id().value(),
                        milestone.rev(),
                        milestone.content().value()),
                Map.of("title", contents.step(seat, milestone).title()));
    }

    private static byte[] both(Sealed wording, Sealed figures) {
        var stored = new ByteArrayOutputStream();
        stored.writeBytes(wording.value());
        stored.writeBytes(figures.value());
        return stored.toByteArray();
    }
}
