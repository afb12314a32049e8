package org.entente.keys;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.jspecify.annotations.Nullable;

/**
 * A statement being composed, in any order of calls. {@link #at} ends it and refuses lines that are missing, doubled or
 * foreign to its kind.
 */
public final class StatementDraft {

    private final StatementKind kind;
    private final Map<StatementLine, List<String>> values = new EnumMap<>(StatementLine.class);
    private boolean first = true;

    StatementDraft(StatementKind kind) {
        this.kind = kind;
    }

    public StatementDraft account(AccountId account) {
        return add(StatementLine.ACCOUNT, account.value());
    }

    public StatementDraft delegation(DelegationId delegation) {
        return add(StatementLine.DELEGATION, delegation.value());
    }

    public StatementDraft workspace(WorkspaceId workspace) {
        return add(StatementLine.WORKSPACE, workspace.value());
    }

    /** The delegation that convenes the workspace. */
    public StatementDraft host(DelegationId host) {
        return add(StatementLine.HOST, host.value());
    }

    public StatementDraft generation(int generation) {
        return add(StatementLine.GENERATION, generation);
    }

    public StatementDraft epoch(int epoch) {
        return add(StatementLine.EPOCH, epoch);
    }

    /** The first epoch that an invited delegation receives; 1 is the whole history. */
    public StatementDraft since(int epoch) {
        return add(StatementLine.SINCE, epoch);
    }

    /**
     * @param hash {@link Statement#hash()} of the previous statement of this account, delegation or workspace; null, or
     *             the call left out, for its first
     */
    public StatementDraft previous(byte @Nullable [] hash) {
        if (hash == null) {
            return this;
        }
        first = false;
        return add(StatementLine.PREVIOUS, base64(hash));
    }

    /** @param role in capitals, such as HEAD or OBSERVER */
    public StatementDraft role(String role) {
        return add(StatementLine.ROLE, role);
    }

    /** The delegation's X-Wing public key of this generation; the statement carries its hash. */
    public StatementDraft key(byte[] publicKey) {
        return add(StatementLine.KEY, base64(KemKeyPair.publicKeyHash(publicKey)));
    }

    /** The account's X-Wing public key (the statement carries its hash) and its Ed25519 public key. */
    public StatementDraft keys(byte[] kemPublicKey, byte[] signingPublicKey) {
        return add(StatementLine.KEM, base64(KemKeyPair.publicKeyHash(kemPublicKey)))
                .add(StatementLine.SIGN, base64(signingPublicKey));
    }

    public StatementDraft commitment(byte[] commitment) {
        return add(StatementLine.COMMITMENT, base64(commitment));
    }

    public StatementDraft head(AccountId account, byte[] kemPublicKey, byte[] signingPublicKey) {
        var kemHash = base64(KemKeyPair.publicKeyHash(kemPublicKey));
        return add(StatementLine.HEAD, account + " " + kemHash + " " + base64(signingPublicKey));
    }

    /** The X-Wing public key of the delegation's recovery kit, in full, so that nobody has to fetch the paper. */
    public StatementDraft recovery(byte[] publicKey) {
        return add(StatementLine.RECOVERY, base64(publicKey));
    }

    /** @param coseKey the passkey's public key as the authenticator gave it */
    public StatementDraft passkey(byte[] credentialId, byte[] coseKey) {
        return add(StatementLine.PASSKEY, base64(credentialId) + " " + base64(coseKey));
    }

    /** A delegate who holds the delegation's key, by the account's X-Wing public key. */
    public StatementDraft holder(AccountId account, byte[] kemPublicKey) {
        return add(StatementLine.HOLDER, account + " " + base64(KemKeyPair.publicKeyHash(kemPublicKey)));
    }

    /** A delegation that holds the epoch's key, by its own key of this generation. */
    public StatementDraft to(DelegationId delegation, int generation, byte[] publicKey) {
        var keyHash = base64(KemKeyPair.publicKeyHash(publicKey));
        return add(StatementLine.TO, delegation + " " + generation + " " + keyHash);
    }

    /**
     * @param time its second counts
     * @throws IllegalArgumentException if a line is missing, doubled, malformed, or foreign to this kind of statement
     */
    public Statement at(Instant time) {
        if (first) {
            add(StatementLine.PREVIOUS, "-");
        }
        add(StatementLine.TIME, time.truncatedTo(ChronoUnit.SECONDS));
        if (!kind.lines().containsAll(values.keySet())) {
            throw new IllegalArgumentException("a line that does not belong in " + kind.verb());
        }
        var text = new StringBuilder(Statement.HEADER + "\n" + kind.verb() + "\n");
        for (var line : kind.lines()) {
            values.getOrDefault(line, List.of()).stream().sorted().forEach(value -> text.append(line.written(value)));
        }
        return Statement.read(text.toString());
    }

    private StatementDraft add(StatementLine line, Object value) {
        values.computeIfAbsent(line, _ -> new ArrayList<>()).add(value.toString());
        return this;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
