package org.entente.identity;

import java.security.MessageDigest;
import java.util.List;
import org.entente.audit.Trail;
import org.entente.audit.TreeId;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.KemKeyPair;
import org.entente.keys.SignedNote;
import org.entente.keys.Statement;
import org.entente.keys.StatementKind;
import org.springframework.stereotype.Component;

/**
 * Public keys as the signed statements of the platform tree name them. A key that only stands in a database row is
 * refused: whoever can write rows cannot sign for a delegation.
 */
@Component
public class KeyDirectory {

    private final DelegationRepository delegations;
    private final DelegationKeyRepository keys;
    private final AccountRepository accounts;
    private final Trail trail;

    KeyDirectory(
            DelegationRepository delegations, DelegationKeyRepository keys, AccountRepository accounts, Trail trail) {
        this.delegations = delegations;
        this.keys = keys;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** The delegation's key of its latest generation. */
    public DelegationKey current(DelegationId delegation) {
        var generation = delegations
                .findById(delegation)
                .map(Delegation::generation)
                .orElseThrow(() -> new IllegalArgumentException("no such delegation"));
        return of(delegation, generation);
    }

    /** @throws IntegrityFailure if no valid statement names the key that is stored */
    public DelegationKey of(DelegationId delegation, int generation) {
        var row = keys.findByDelegationAndGeneration(delegation, generation)
                .orElseThrow(() -> new IntegrityFailure("a delegation key is missing"));
        var statement = verified(trail.statementAt(TreeId.PLATFORM, row.statementIndex()));
        var key = row.key();
        require(
                List.of(StatementKind.DELEGATION_CREATE, StatementKind.DELEGATION_KEY)
                                .contains(statement.kind())
                        && statement.delegation().equals(delegation)
                        && statement.generation() == generation
                        && MessageDigest.isEqual(statement.keyHash(), key.hash()),
                "a delegation key is not the one that was stated");
        return key;
    }

    /** The account's public X-Wing key, checked against its own statement. */
    byte[] kemKey(AccountId account) {
        var row = account(account);
        require(
                MessageDigest.isEqual(ownStatement(row).kemKeyHash(), KemKeyPair.publicKeyHash(row.kemKey())),
                "an account key is not the one that was stated");
        return row.kemKey();
    }

    /**
     * Reads a statement whose signature is that of a registered account, by the keys which that account stated.
     *
     * @throws IntegrityFailure if the signature or the signer is wrong
     */
    public Statement verified(String note) {
        var signers = Statement.claimedSigners(SignedNote.parse(note));
        require(signers.size() == 1, "a statement is not signed by one account");
        var signer = account(signers.getFirst());
        ownStatement(signer);
        return Statement.verify(note, signer.id(), signer.signingKey());
    }

    private Statement ownStatement(Account row) {
        var note = trail.statementAt(TreeId.PLATFORM, row.statementIndex());
        var statement = Statement.verify(note, row.id(), row.signingKey());
        require(
                statement.kind() == StatementKind.ACCOUNT_KEYS
                        && statement.account().equals(row.id())
                        && MessageDigest.isEqual(statement.signingKey(), row.signingKey()),
                "an account key is not the one that was stated");
        return statement;
    }

    private Account account(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new IntegrityFailure("a signer is not registered"));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IntegrityFailure(otherwise);
        }
    }
}
