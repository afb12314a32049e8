package org.entente.identity;

import java.time.Instant;
import org.entente.kernel.AccountId;
import org.entente.keys.KemKeyPair;
import org.entente.keys.Wrap;
import org.entente.keys.WrapKind;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who holds a place in a delegation, and the delegation's key sealed for each of them. */
@Component
class Memberships {

    private final MembershipRepository memberships;
    private final DelegationGrantRepository grants;

    Memberships(MembershipRepository memberships, DelegationGrantRepository grants) {
        this.memberships = memberships;
        this.grants = grants;
    }

    /** The place that a person is given. */
    record Place(AccountId person, MembershipRole role, boolean mayCommit) {}

    /** @param recipient the person's X-Wing public key, as a statement names it */
    void admit(DelegationKey key, KemKeyPair opened, Place place, byte[] recipient, Instant at) {
        memberships.save(new Membership(key.delegation(), place.person(), place.role(), place.mayCommit(), at));
        var wrapped = Wrap.seal(
                WrapKind.DELEGATION_SEED,
                key.delegation().value(),
                key.generation(),
                key.hash(),
                recipient,
                opened.seed());
        grants.save(new DelegationGrant(key.delegation(), key.generation(), place.person(), wrapped));
    }

    void requireHead(Actor actor) {
        memberships
                .findByDelegationAndAccountAndEndedIsNull(actor.delegation(), actor.account())
                .filter(membership -> membership.role() == MembershipRole.HEAD)
                .orElseThrow(() -> new AccessDeniedException("only a head of delegation may do this"));
    }
}
