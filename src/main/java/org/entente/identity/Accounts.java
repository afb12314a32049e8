package org.entente.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.identity.SignIn.Unlockable;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.keys.UnlockerKind;
import org.springframework.stereotype.Component;

/** Reads accounts for sign-in. */
@Component
class Accounts {

    private final AccountRepository accounts;
    private final UnlockerRepository unlockers;
    private final MembershipRepository memberships;
    private final DelegationRepository delegations;
    private final DelegationGrantRepository grants;

    Accounts(
            AccountRepository accounts,
            UnlockerRepository unlockers,
            MembershipRepository memberships,
            DelegationRepository delegations,
            DelegationGrantRepository grants) {
        this.accounts = accounts;
        this.unlockers = unlockers;
        this.memberships = memberships;
        this.delegations = delegations;
        this.grants = grants;
    }

    Optional<Unlockable> unlockable(String email) {
        return accounts.findByEmail(Person.canonical(email))
                .flatMap(account -> unlockers
                        .findByAccountAndKind(account.id(), UnlockerKind.PASSPHRASE)
                        .map(unlocker -> new Unlockable(
                                account.id(),
                                account.personName(),
                                unlocker.phc(),
                                unlocker.pepperId(),
                                unlocker.verifier(),
                                unlocker.sealed(),
                                account.bundle(),
                                delegationsOf(account.id()),
                                grants.findByAccount(account.id()))));
    }

    /** The States a person speaks for come before the committees. */
    private List<DelegationId> delegationsOf(AccountId account) {
        return memberships.findByAccountAndEndedIsNull(account).stream()
                .flatMap(membership -> delegations.findById(membership.delegation()).stream())
                .sorted(Comparator.comparing(Delegation::kind))
                .map(Delegation::id)
                .toList();
    }
}
