package org.entente.identity;

import java.time.Clock;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.keys.KemKeyPair;
import org.entente.keys.Statement;
import org.entente.keys.StatementKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes keys where there were none: a delegation with its head, and further people of a delegation. Not a service
 * for the signed-in: whoever calls it answers for who may found a delegation.
 */
@Component
@Transactional
public class Enrolment {

    private static final int TILES = 8;

    private final DelegationRepository delegations;
    private final AccountRepository accounts;
    private final Memberships memberships;
    private final DelegationKeyRepository keys;
    private final KeyDirectory directory;
    private final NewAccount newAccount;
    private final Trail trail;
    private final Clock clock;

    Enrolment(
            DelegationRepository delegations,
            AccountRepository accounts,
            Memberships memberships,
            DelegationKeyRepository keys,
            KeyDirectory directory,
            NewAccount newAccount,
            Trail trail,
            Clock clock) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.memberships = memberships;
        this.keys = keys;
        this.directory = directory;
        this.newAccount = newAccount;
        this.trail = trail;
        this.clock = clock;
    }

    public boolean nobodyIsRegistered() {
        return delegations.count() == 0;
    }

    /** Registers a delegation with its first head, who gets an account; the actor returned is that head. */
    public Actor found(Founding founding, Person head, char[] passphrase) {
        var id = DelegationId.next();
        return found(id, founding, newAccount.make(head, passphrase, id, clock.instant()));
    }

    /** Registers a delegation whose head already has an account; the head acts for it from now on. */
    public Actor found(Founding founding, Actor head) {
        return found(DelegationId.next(), founding, head.ring());
    }

    private Actor found(DelegationId id, Founding founding, KeyRing ring) {
        if (delegations.findByCode(founding.code()).isPresent()) {
            throw new Refusal("identity.refused.delegation-known");
        }
        var at = clock.instant();
        var tile = (int) (delegations.count() % TILES) + 1;
        var pair = KemKeyPair.generate();
        var key = new DelegationKey(id, 1, pair.publicKey());
        ring.add(id, key.generation(), pair);
        ring.actFor(id);
        var head = new Actor(ring);
        var statement = Statement.of(StatementKind.DELEGATION_CREATE)
                .delegation(id)
                .generation(key.generation())
                .key(key.publicKey())
                .head(
                        head.account(),
                        ring.account().kem().publicKey(),
                        ring.account().signing().publicKey())
                .at(at);
        var index = trail.statement(
                head, IdentityAction.FOUND, Subject.of(SubjectKind.DELEGATION, id.value()), head.sign(statement));
        delegations.save(new Delegation(id, founding, tile, statement.hash()));
        keys.save(new DelegationKeyRecord(key, index, at));
        memberships.admit(
                key,
                pair,
                new Memberships.Place(head.account(), MembershipRole.HEAD, true),
                ring.account().kem().publicKey(),
                at);
        return head;
    }

    /** Gives a new person an account and a place in the head's delegation; the actor returned is that person. */
    public Actor enrol(Actor head, Person person, char[] passphrase, boolean mayCommit) {
        memberships.requireHead(head);
        var ring = newAccount.make(person, passphrase, head.delegation(), clock.instant());
        admit(head, ring.account().account(), mayCommit);
        var generation = directory.current(head.delegation()).generation();
        var seed = head.delegationKey(generation).seed();
        ring.add(head.delegation(), generation, KemKeyPair.fromSeed(seed));
        return new Actor(ring);
    }

    /** Gives a person who has an account a further place, in the head's delegation. */
    public void admit(Actor head, AccountId person, boolean mayCommit) {
        memberships.requireHead(head);
        var at = clock.instant();
        var delegation = delegations.findById(head.delegation()).orElseThrow();
        var account = accounts.findById(person).orElseThrow(() -> new Refusal("identity.refused.unknown"));
        var kemKey = directory.kemKey(person);
        var statement = Statement.of(StatementKind.DELEGATE_ADD)
                .delegation(delegation.id())
                .previous(delegation.statementTip())
                .account(person)
                .role(MembershipRole.MEMBER.name())
                .keys(kemKey, account.signingKey())
                .at(at);
        trail.statement(
                head,
                IdentityAction.ADD_DELEGATE,
                Subject.of(SubjectKind.ACCOUNT, person.value()),
                head.sign(statement));
        delegation.stated(statement.hash());
        var key = directory.current(delegation.id());
        var place = new Memberships.Place(person, MembershipRole.MEMBER, mayCommit);
        memberships.admit(key, head.delegationKey(key.generation()), place, kemKey, at);
    }

    /** Zeroes the keys of an actor that enrolment returned. */
    public void dismiss(Actor actor) {
        actor.ring().close();
    }
}
