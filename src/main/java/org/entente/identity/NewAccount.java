package org.entente.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Id;
import org.entente.kernel.Refusal;
import org.entente.keys.AccountKeys;
import org.entente.keys.Bundle;
import org.entente.keys.Passphrases;
import org.entente.keys.Peppers;
import org.entente.keys.Secret;
import org.entente.keys.Statement;
import org.entente.keys.StatementKind;
import org.entente.keys.Unlocker;
import org.entente.keys.UnlockerKind;
import org.springframework.stereotype.Component;

/** Makes an account: its keys, the passphrase that opens them, and the statement that makes them known. */
@Component
class NewAccount {

    private static final int ACCOUNT_KEY_BYTES = 32;

    private final AccountRepository accounts;
    private final UnlockerRepository unlockers;
    private final Passphrases passphrases;
    private final Peppers peppers;
    private final Trail trail;

    NewAccount(
            AccountRepository accounts,
            UnlockerRepository unlockers,
            Passphrases passphrases,
            Peppers peppers,
            Trail trail) {
        this.accounts = accounts;
        this.unlockers = unlockers;
        this.passphrases = passphrases;
        this.peppers = peppers;
        this.trail = trail;
    }

    /** The open ring of a new account that will act for the delegation. */
    KeyRing make(Person person, char[] passphrase, DelegationId delegation, Instant at) {
        if (accounts.findByEmail(person.email()).isPresent()) {
            throw new Refusal("identity.refused.known");
        }
        var keys = AccountKeys.generate(AccountId.next());
        var ring = new KeyRing(keys, person.name(), delegation);
        var statement = Statement.of(StatementKind.ACCOUNT_KEYS)
                .account(keys.account())
                .keys(keys.kem().publicKey(), keys.signing().publicKey())
                .at(at);
        var actor = new Actor(ring);
        var index = trail.statement(
                actor,
                IdentityAction.KEYS,
                Subject.of(SubjectKind.ACCOUNT, keys.account().value()),
                actor.sign(statement));
        var publicKeys =
                new Account.PublicKeys(keys.kem().publicKey(), keys.signing().publicKey(), index);
        try (var accountKey = Secret.random(ACCOUNT_KEY_BYTES)) {
            var bundle = Bundle.seal(keys, List.of(), 1, accountKey);
            accounts.save(new Account(keys.account(), person, publicKeys, bundle, at));
            unlockers.save(unlocker(keys.account(), passphrase, accountKey));
        }
        return ring;
    }

    private PassphraseUnlocker unlocker(AccountId account, char[] passphrase, Secret accountKey) {
        var phc = Passphrases.freshPhc();
        var pepperId = peppers.current();
        try (var derived = passphrases.derive(account, passphrase, phc, pepperId)) {
            var context = phc.getBytes(StandardCharsets.US_ASCII);
            var sealed = Unlocker.seal(UnlockerKind.PASSPHRASE, pepperId, account, context, derived.kek(), accountKey);
            return new PassphraseUnlocker(
                    Id.next(), account, phc, pepperId, Passphrases.verifier(derived.auth()), sealed);
        }
    }
}
