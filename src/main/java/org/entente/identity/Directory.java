package org.entente.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is registered: the delegations and their people, for those who are signed in. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private final DelegationRepository delegations;
    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final Trail trail;

    Directory(
            DelegationRepository delegations,
            AccountRepository accounts,
            MembershipRepository memberships,
            Trail trail) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.memberships = memberships;
        this.trail = trail;
    }

    /** Every registered delegation, States first, then by English name. */
    public List<DelegationProfile> delegations(Actor actor) {
        requirePresent(actor);
        return delegations.findAll().stream()
                .map(Delegation::profile)
                .sorted(Comparator.comparing(DelegationProfile::kind).thenComparing(DelegationProfile::nameEn))
                .toList();
    }

    /** @throws IllegalArgumentException if there is no such delegation */
    public DelegationProfile delegation(Actor actor, DelegationId id) {
        requirePresent(actor);
        return delegations
                .findById(id)
                .map(Delegation::profile)
                .orElseThrow(() -> new IllegalArgumentException("no such delegation"));
    }

    /** The delegation of this kind that was registered first, if any. */
    public Optional<DelegationProfile> first(Actor actor, DelegationKind kind) {
        return delegations(actor).stream()
                .filter(delegation -> delegation.kind() == kind)
                .findFirst();
    }

    /** @throws IllegalArgumentException if there is no such person */
    public PersonProfile person(Actor actor, AccountId id) {
        requirePresent(actor);
        return accounts.findById(id)
                .map(account -> new PersonProfile(account.id(), account.personName()))
                .orElseThrow(() -> new IllegalArgumentException("no such person"));
    }

    /** The people who speak for a delegation, heads first. */
    public List<Colleague> people(Actor actor, DelegationId delegation) {
        requirePresent(actor);
        return memberships.findByDelegationAndEndedIsNull(delegation).stream()
                .map(membership -> new Colleague(
                        membership.account(),
                        person(actor, membership.account()).name(),
                        membership.role(),
                        membership.mayCommit()))
                .sorted(Comparator.comparing(Colleague::role).thenComparing(Colleague::name))
                .toList();
    }

    /** Whether this person may bind the delegation for which the actor acts. */
    public boolean mayCommit(Actor actor) {
        requirePresent(actor);
        return memberships
                .findByDelegationAndAccountAndEndedIsNull(actor.delegation(), actor.account())
                .map(Membership::mayCommit)
                .orElse(false);
    }

    /** The delegations for which this person may act, in the order of sign-in. */
    public List<DelegationProfile> choices(Actor actor) {
        requirePresent(actor);
        return actor.ring().delegations().stream()
                .map(id -> delegation(actor, id))
                .toList();
    }

    /** From here on the session acts for another of the person's delegations. */
    @Transactional
    public void actFor(Actor actor, DelegationId delegation) {
        actor.ring().actFor(delegation);
        trail.append(
                new Actor(actor.ring()),
                IdentityAction.ACT_FOR,
                Subject.of(SubjectKind.DELEGATION, delegation.value()),
                Map.of());
    }

    private static void requirePresent(Actor actor) {
        if (!actor.isPresent()) {
            throw new AccessDeniedException("the keys of this session are closed");
        }
    }
}
