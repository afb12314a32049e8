package org.entente.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.keys.AccountKeys;
import org.entente.keys.Bundle;
import org.entente.keys.KemKeyPair;
import org.entente.keys.Passphrases;
import org.entente.keys.Peppers;
import org.entente.keys.Unlocker;
import org.entente.keys.UnlockerKind;
import org.entente.keys.Wrap;
import org.entente.keys.WrapKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens an account with its passphrase: one Argon2id run answers whether it is right and opens the keys.
 *
 * <p>An unknown email costs the same run and writes the same kind of entry, so that neither the answer nor its
 * time tells whether the account exists. The run itself holds no database connection.
 */
@Component
class SignIn {

    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));
    private static final byte[] NO_VERIFIER = new byte[32];

    private final Accounts accounts;
    private final KeyDirectory directory;
    private final Passphrases passphrases;
    private final Peppers peppers;
    private final Trail trail;
    private final TransactionOperations transactions;
    private final String decoyPhc = Passphrases.freshPhc();

    SignIn(
            Accounts accounts,
            KeyDirectory directory,
            Passphrases passphrases,
            Peppers peppers,
            Trail trail,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.directory = directory;
        this.passphrases = passphrases;
        this.peppers = peppers;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** The open key ring, or nothing if the email is unknown, the passphrase wrong, or no delegation is left. */
    Optional<KeyRing> open(String email, char[] passphrase) {
        var found = transactions.execute(status -> accounts.unlockable(email));
        var id = found.map(Unlockable::account).orElse(NOBODY);
        var phc = found.map(Unlockable::phc).orElse(decoyPhc);
        var pepperId = found.map(Unlockable::pepperId).orElse(peppers.current());
        try (var derived = passphrases.derive(id, passphrase, phc, pepperId)) {
            var expected = found.map(Unlockable::verifier).orElse(NO_VERIFIER);
            var isRight = MessageDigest.isEqual(Passphrases.verifier(derived.auth()), expected);
            if (found.isEmpty() || !isRight || found.get().memberships().isEmpty()) {
                trail.failed(new Stranger(id), IdentityAction.SIGN_IN, Subject.of(SubjectKind.ACCOUNT, id.value()));
                return Optional.empty();
            }
            var ring = ring(found.get(), keysOf(found.get(), derived));
            record(new Actor(ring));
            return Optional.of(ring);
        }
    }

    private void record(Actor actor) {
        transactions.executeWithoutResult(status -> trail.append(
                actor,
                IdentityAction.SIGN_IN,
                Subject.of(SubjectKind.ACCOUNT, actor.account().value()),
                Map.of()));
    }

    private static AccountKeys keysOf(Unlockable found, Passphrases.Derived derived) {
        var context = found.phc().getBytes(StandardCharsets.US_ASCII);
        try (var accountKey = Unlocker.open(
                UnlockerKind.PASSPHRASE, found.pepperId(), found.account(), context, derived.kek(), found.sealed())) {
            return Bundle.open(found.account(), accountKey, found.bundle()).keys();
        }
    }

    private KeyRing ring(Unlockable found, AccountKeys keys) {
        var ring = new KeyRing(keys, found.personName(), found.memberships().getFirst());
        var vouched = new HashMap<DelegationId, DelegationKey>();
        for (var grant : found.grants()) {
            if (!found.memberships().contains(grant.delegation())) {
                continue;
            }
            var key = vouched.computeIfAbsent(grant.delegation(), d -> directory.of(d, grant.generation()));
            try (var seed = Wrap.open(
                    WrapKind.DELEGATION_SEED,
                    grant.delegation().value(),
                    grant.generation(),
                    key.hash(),
                    keys.kem(),
                    grant.wrapped())) {
                ring.add(grant.delegation(), grant.generation(), KemKeyPair.fromSeed(seed));
            }
        }
        return ring;
    }

    /** What a sign-in needs of an account; the first membership is the one that the session starts with. */
    record Unlockable(
            AccountId account,
            String personName,
            String phc,
            int pepperId,
            byte[] verifier,
            byte[] sealed,
            byte[] bundle,
            List<DelegationId> memberships,
            List<DelegationGrant> grants) {}
}
