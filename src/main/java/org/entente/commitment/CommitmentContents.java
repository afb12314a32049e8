package org.entente.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.commitment.SealedWords.Step;
import org.entente.commitment.SealedWords.Words;
import org.entente.kernel.Refusal;
import org.entente.keys.FieldKind;
import org.entente.keys.Secret;
import org.entente.workspace.Seat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens what commitments and their milestones hold. */
@Component
class CommitmentContents {

    private static final int SALT_BYTES = 32;

    private final CommitmentRepository commitments;
    private final MilestoneRepository milestones;
    private final PastTermsRepository pastTerms;
    private final JsonMapper json;

    CommitmentContents(
            CommitmentRepository commitments,
            MilestoneRepository milestones,
            PastTermsRepository pastTerms,
            JsonMapper json) {
        this.commitments = commitments;
        this.milestones = milestones;
        this.pastTerms = pastTerms;
        this.json = json;
    }

    /** Keeps the first terms of a commitment. */
    void begin(Seat seat, Commitment commitment, Terms terms) {
        seal(seat, commitment, words(terms), terms.figures());
        commitments.save(commitment);
        add(seat, commitment, terms, 0);
    }

    /** Sets the terms aside as they were sealed; {@link #revise} puts others in their place. */
    void archive(Commitment commitment) {
        pastTerms.save(new PastTerms(commitment));
    }

    /**
     * Keeps new terms. Steps that are done stay as they are; the open ones are replaced.
     *
     * @throws Refusal if there are too many steps, counting those that are done
     */
    void revise(Seat seat, Commitment commitment, Terms terms) {
        seal(seat, commitment, words(terms), terms.figures());
        var before = steps(commitment);
        before.stream().filter(step -> !step.isDone()).forEach(step -> step.supersede(commitment.revision()));
        var done = before.stream().filter(Milestone::isDone).toList();
        Terms.requireFew(done.size() + terms.milestones().size());
        done.forEach(step -> renew(seat, step));
        add(seat, commitment, terms, before.size());
    }

    private void add(Seat seat, Commitment commitment, Terms terms, int from) {
        var position = from;
        for (var step : terms.milestones()) {
            var milestone = new Milestone(MilestoneId.next(), commitment, position++);
            seal(seat, milestone, new Step(step.title(), step.due(), null, ""));
            milestones.save(milestone);
        }
    }

    /**
     * Seals a commitment again under the epoch of the seat that acts on it, so that everybody who sits there now reads
     * what was acted on.
     */
    void renew(Seat seat, Commitment commitment) {
        if (commitment.epoch() < seat.epoch()) {
            seal(seat, commitment, words(seat, commitment), figures(seat, commitment));
        }
        steps(commitment).forEach(step -> renew(seat, step));
    }

    private void renew(Seat seat, Milestone step) {
        if (step.epoch() < seat.epoch()) {
            seal(seat, step, step(seat, step));
        }
    }

    void done(Seat seat, Milestone milestone, LocalDate on, String note) {
        seal(seat, milestone, step(seat, milestone).done(on, note));
        milestone.done();
    }

    List<Milestone> steps(Commitment commitment) {
        return milestones.findByWorkspaceAndCommitmentAndUntilRevisionIsNullOrderByPosition(
                commitment.workspace(), commitment.id());
    }

    Words words(Seat seat, Commitment commitment) {
        var row = commitment.id().value();
        return json.readValue(
                seat.open(FieldKind.COMMITMENT_TEXT, row, commitment.rev(), commitment.wording()), Words.class);
    }

    Figures figures(Seat seat, Commitment commitment) {
        var row = commitment.id().value();
        return json.readValue(
                seat.open(FieldKind.COMMITMENT_FIGURES, row, commitment.rev(), commitment.figures()), Figures.class);
    }

    Words words(Seat seat, PastTerms past) {
        var row = past.commitment().value();
        return json.readValue(seat.open(FieldKind.COMMITMENT_TEXT, row, past.rev(), past.wording()), Words.class);
    }

    Figures figures(Seat seat, PastTerms past) {
        var row = past.commitment().value();
        return json.readValue(seat.open(FieldKind.COMMITMENT_FIGURES, row, past.rev(), past.figures()), Figures.class);
    }

    Step step(Seat seat, Milestone milestone) {
        var row = milestone.id().value();
        return json.readValue(seat.open(FieldKind.MILESTONE, row, milestone.rev(), milestone.content()), Step.class);
    }

    /** The digest of the terms as they are, which the trail keeps beside who confirmed them. */
    String digest(Seat seat, Commitment commitment) {
        var words = words(seat, commitment);
        var steps = steps(commitment).stream().map(step -> step(seat, step)).toList();
        return CanonicalTerms.of(commitment, words, figures(seat, commitment), steps)
                .digest(words.salt());
    }

    private static Words words(Terms terms) {
        try (var salt = Secret.random(SALT_BYTES)) {
            return new Words(terms.title(), terms.conditions(), terms.notes(), Arrays.copyOf(salt.bytes(), SALT_BYTES));
        }
    }

    private void seal(Seat seat, Commitment commitment, Words words, Figures figures) {
        var row = commitment.id().value();
        var rev = commitment.rev() + 1;
        var wording = seat.seal(FieldKind.COMMITMENT_TEXT, row, rev, json.writeValueAsString(words));
        var sums = seat.seal(FieldKind.COMMITMENT_FIGURES, row, rev, json.writeValueAsString(figures));
        commitment.keep(seat.epoch(), rev, wording, sums);
    }

    private void seal(Seat seat, Milestone milestone, Step step) {
        var rev = milestone.rev() + 1;
        var content = seat.seal(FieldKind.MILESTONE, milestone.id().value(), rev, json.writeValueAsString(step));
        milestone.keep(seat.epoch(), rev, content);
    }
}
