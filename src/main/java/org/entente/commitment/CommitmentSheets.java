package org.entente.commitment;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.commitment.CommitmentSummary.Asked;
import org.entente.commitment.CommitmentSummary.Earlier;
import org.entente.commitment.CommitmentSummary.Side;
import org.entente.commitment.CommitmentSummary.Ticked;
import org.entente.identity.Actor;
import org.entente.identity.Directory;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.keys.FieldKind;
import org.entente.workspace.ParticipantSheet;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.Seat;
import org.entente.workspace.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a workspace's commitments for one reader. */
@Component
class CommitmentSheets {

    private final CommitmentRepository commitments;
    private final MilestoneRepository milestones;
    private final PastTermsRepository pastTerms;
    private final ChangeRequestRepository requests;
    private final CommitmentContents contents;
    private final Participants participants;
    private final Directory directory;
    private final Clock clock;

    CommitmentSheets(
            CommitmentRepository commitments,
            MilestoneRepository milestones,
            PastTermsRepository pastTerms,
            ChangeRequestRepository requests,
            CommitmentContents contents,
            Participants participants,
            Directory directory,
            Clock clock) {
        this.commitments = commitments;
        this.milestones = milestones;
        this.pastTerms = pastTerms;
        this.requests = requests;
        this.contents = contents;
        this.participants = participants;
        this.directory = directory;
        this.clock = clock;
    }

    CommitmentSheet sheet(Actor actor, Seat seat, Hand hand) {
        var known = participants.in(actor, seat.workspace());
        var seated = known.stream()
                .filter(participant -> participant.standing() == Standing.SEATED)
                .toList();
        var opened = new Reading(actor, seat, hand, known).summaries();
        var sides = seated.stream()
                .filter(participant -> participant.role() != Role.OBSERVER)
                .map(CommitmentSheets::partner)
                .toList();
        return new CommitmentSheet(
                opened,
                Totals.of(opened),
                hand.delegation(),
                hand.binds(),
                seat.role() != Role.OBSERVER && sides.size() > 1,
                seat.role() == Role.CONVENER,
                sides,
                seated.stream().map(CommitmentSheets::partner).toList());
    }

    static Partner partner(ParticipantSheet participant) {
        return new Partner(participant.delegation(), participant.tile());
    }

    /** One reading: what belongs to the commitments is fetched once for all of them. */
    private final class Reading {

        private final Actor actor;
        private final Seat seat;
        private final Hand hand;
        private final Map<DelegationId, Partner> partners;
        private final Map<CommitmentId, List<Milestone>> steps;
        private final Map<CommitmentId, List<PastTerms>> past;
        private final Map<CommitmentId, List<ChangeRequest>> asked;
        private final LocalDate today = Geneva.today(clock);

        Reading(Actor actor, Seat seat, Hand hand, List<ParticipantSheet> known) {
            this.actor = actor;
            this.seat = seat;
            this.hand = hand;
            var workspace = seat.workspace();
            partners = known.stream()
                    .collect(Collectors.toMap(
                            participant -> participant.delegation().id(), CommitmentSheets::partner));
            steps = milestones.findByWorkspaceAndUntilRevisionIsNullOrderByPosition(workspace).stream()
                    .collect(groupingBy(Milestone::commitment));
            past =
                    pastTerms
                            .findByWorkspaceAndEpochGreaterThanEqualOrderByRevisionDesc(workspace, seat.firstEpoch())
                            .stream()
                            .collect(groupingBy(PastTerms::commitment));
            asked =
                    requests
                            .findByWorkspaceAndEpochGreaterThanEqualOrderByAskedAtDesc(workspace, seat.firstEpoch())
                            .stream()
                            .collect(groupingBy(ChangeRequest::commitment));
        }

        List<CommitmentSummary> summaries() {
            return commitments.findByWorkspaceAndEpochGreaterThanEqual(seat.workspace(), seat.firstEpoch()).stream()
                    .sorted(Comparator.comparing(Commitment::changedAt).reversed())
                    .map(this::summary)
                    .toList();
        }

        private CommitmentSummary summary(Commitment commitment) {
            var words = contents.words(seat, commitment);
            return new CommitmentSummary(
                    commitment.id(),
                    side(commitment, commitment.provider()),
                    side(commitment, commitment.receiver()),
                    commitment.proposer().equals(commitment.provider()),
                    commitment.state(),
                    commitment.isDeclined(),
                    commitment.revision(),
                    words.title(),
                    words.conditions(),
                    words.notes(),
                    contents.figures(seat, commitment),
                    steps.getOrDefault(commitment.id(), List.of()).stream()
                            .map(this::milestone)
                            .toList(),
                    asked(commitment),
                    past.getOrDefault(commitment.id(), List.of()).stream()
                            .map(this::earlier)
                            .toList(),
                    commitment.proposedAt(),
                    commitment.changedAt(),
                    commitment.openTo(hand));
        }

        private Side side(Commitment commitment, DelegationId delegation) {
            var tick = commitment.confirmation(delegation);
            return new Side(
                    partner(delegation),
                    tick.map(made -> new Ticked(person(made.account()), made.at()))
                            .orElse(null));
        }

        private MilestoneSummary milestone(Milestone milestone) {
            var step = contents.step(seat, milestone);
            var isLate = step.doneOn() == null && step.due().isBefore(today);
            return new MilestoneSummary(milestone.id(), step.title(), step.due(), step.doneOn(), step.note(), isLate);
        }

        private @Nullable Asked asked(Commitment commitment) {
            if (!commitment.isChangeAsked()) {
                return null;
            }
            return asked.getOrDefault(commitment.id(), List.of()).stream()
                    .filter(request -> request.revision() == commitment.revision())
                    .findFirst()
                    .map(this::asked)
                    .orElse(null);
        }

        private Asked asked(ChangeRequest request) {
            var note = seat.open(FieldKind.COMMITMENT_TEXT, request.id(), ChangeRequest.ONLY_REV, request.note());
            return new Asked(partner(request.askedFor()), person(request.askedBy()), request.askedAt(), note);
        }

        private Earlier earlier(PastTerms terms) {
            return new Earlier(
                    terms.revision(),
                    person(terms.revisedBy()),
                    terms.revisedAt(),
                    contents.words(seat, terms).title(),
                    contents.figures(seat, terms));
        }

        private Partner partner(DelegationId delegation) {
            return partners.computeIfAbsent(delegation, id -> {
                var profile = directory.delegation(actor, id);
                return new Partner(profile, profile.tile());
            });
        }

        private String person(AccountId account) {
            return directory.person(actor, account).name();
        }
    }
}
