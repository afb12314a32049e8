package org.entente.outcome;

import java.util.List;
import java.util.Map;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.identity.Actor;
import org.entente.identity.DelegationKind;
import org.entente.identity.Directory;
import org.entente.workspace.ListedWorkspace;
import org.entente.workspace.Listings;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a committee follows: the numbers of the dialogues that were listed with it. */
@Service
@Transactional(readOnly = true)
public class Outcomes {

    private final Listings listings;
    private final Directory directory;
    private final Trail trail;

    Outcomes(Listings listings, Directory directory, Trail trail) {
        this.listings = listings;
        this.directory = directory;
        this.trail = trail;
    }

    /** Whether the actor acts for a delegation that follows outcomes. */
    public boolean mayFollow(Actor actor) {
        return directory.delegation(actor, actor.delegation()).kind() == DelegationKind.COMMITTEE;
    }

    /**
     * The listed dialogues, in the order of the States' names. The first reading of a session is recorded.
     *
     * @throws AccessDeniedException for whoever does not act for a committee; recorded too
     */
    public List<OutcomeSummary> listed(Actor actor) {
        var committee = actor.delegation().value();
        var subject = Subject.of(SubjectKind.DELEGATION, committee);
        if (!mayFollow(actor)) {
            trail.denied(actor, OutcomeAction.OPEN, subject);
            throw new AccessDeniedException("not a committee");
        }
        actor.recordFirstOpening(committee, () -> trail.read(actor, OutcomeAction.OPEN, subject, Map.of()));
        return listings.visible(actor).stream().map(Outcomes::summary).toList();
    }

    private static OutcomeSummary summary(ListedWorkspace listed) {
        var report = listed.report();
        var numbers = Numbers.of(report.byState());
        return new OutcomeSummary(
                listed.convener(),
                listed.openedAt(),
                Stage.of(numbers),
                numbers,
                report.milestones(),
                report.milestonesDone(),
                report.milestonesOverdue(),
                report.nextMilestone(),
                listed.updatedAt());
    }
}
