package org.entente.keys;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;

/**
 * A signed line of the key directory: who holds which key, who takes part, which epoch began. Statements name each
 * other by {@link #hash()}, so that a session can verify the chain from the founding one to the last. Everything in
 * them is public.
 *
 * <p>Every statement has exactly one spelling; anything else is refused on reading.
 */
public final class Statement {

    static final String HEADER = "entente/statement/v1";

    private static final String SIGNER_PREFIX = "entente/a/";

    private final StatementKind kind;
    private final String text;
    private final Map<StatementLine, List<String>> values;

    private Statement(StatementKind kind, String text, Map<StatementLine, List<String>> values) {
        this.kind = kind;
        this.text = text;
        this.values = values;
    }

    /** A delegation that receives an epoch's key; {@code keyHash} is the SHA-256 of its public key. */
    public record Recipient(DelegationId delegation, int generation, byte[] keyHash) {}

    /** A delegate who receives the delegation's key; {@code keyHash} is the SHA-256 of the account's public key. */
    public record Holder(AccountId account, byte[] keyHash) {}

    /** The head of a delegation at its founding. */
    public record Head(AccountId account, byte[] kemKeyHash, byte[] signingKey) {}

    /** A passkey of an account. */
    public record Passkey(byte[] credentialId, byte[] coseKey) {}

    public static StatementDraft of(StatementKind kind) {
        return new StatementDraft(kind);
    }

    /**
     * Reads a statement without knowing who signed it.
     *
     * @param text the text of the note, without its signatures
     * @throws IntegrityFailure if this is not the one spelling of a version 1 statement
     */
    public static Statement parse(String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException e) {
            throw new IntegrityFailure("statement: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a note that this account signed. Whether the account was entitled to say so is for the chain to tell.
     *
     * @param signingKey the account's Ed25519 public key, from a verified statement
     * @throws IntegrityFailure if the signature is missing or wrong, or the text is no statement
     */
    public static Statement verify(String note, AccountId signer, byte[] signingKey) {
        var parsed = SignedNote.parse(note);
        parsed.verifiedBy(List.of(verifier(signer, signingKey)));
        return parse(parsed.text());
    }

    /** The accounts that the note claims to be signed by; nothing is verified yet. */
    public static List<AccountId> claimedSigners(SignedNote note) {
        return note.signatures().stream()
                .map(SignedNote.Signature::name)
                .filter(name -> name.startsWith(SIGNER_PREFIX))
                .map(name -> name.substring(SIGNER_PREFIX.length()))
                .filter(StatementLine.ACCOUNT::accepts)
                .map(AccountId::of)
                .toList();
    }

    public static NoteVerifier verifier(AccountId signer, byte[] signingKey) {
        return NoteVerifier.ed25519(SIGNER_PREFIX + signer, signingKey);
    }

    public SignedNote sign(AccountKeys keys) {
        return SignedNote.of(text, signature(keys));
    }

    /** One more signature line, for a statement that two people stand behind. */
    public SignedNote.Signature signature(AccountKeys keys) {
        return NoteKey.of(SIGNER_PREFIX + keys.account(), keys.signing()).sign(text);
    }

    public StatementKind kind() {
        return kind;
    }

    /** The text of the note, which is what signatures and hashes are over. */
    public String text() {
        return text;
    }

    /** SHA-256 of the text, by which the next statement and pins name this one. */
    public byte[] hash() {
        return Octets.sha256(SignedNote.utf8(text));
    }

    /** Empty in the first statement of an account, a delegation or a workspace. */
    public Optional<byte[]> previous() {
        var previous = only(StatementLine.PREVIOUS);
        return previous.equals("-") ? Optional.empty() : Optional.of(bytes(previous));
    }

    public Instant at() {
        return Instant.parse(only(StatementLine.TIME));
    }

    public AccountId account() {
        return AccountId.of(only(StatementLine.ACCOUNT));
    }

    public DelegationId delegation() {
        return DelegationId.of(only(StatementLine.DELEGATION));
    }

    public WorkspaceId workspace() {
        return WorkspaceId.of(only(StatementLine.WORKSPACE));
    }

    public DelegationId host() {
        return DelegationId.of(only(StatementLine.HOST));
    }

    public int generation() {
        return Integer.parseInt(only(StatementLine.GENERATION));
    }

    public int epoch() {
        return Integer.parseInt(only(StatementLine.EPOCH));
    }

    public int since() {
        return Integer.parseInt(only(StatementLine.SINCE));
    }

    public String role() {
        return only(StatementLine.ROLE);
    }

    /** SHA-256 of the delegation's X-Wing public key. */
    public byte[] keyHash() {
        return bytes(only(StatementLine.KEY));
    }

    /** SHA-256 of the account's X-Wing public key. */
    public byte[] kemKeyHash() {
        return bytes(only(StatementLine.KEM));
    }

    /** The account's Ed25519 public key. */
    public byte[] signingKey() {
        return bytes(only(StatementLine.SIGN));
    }

    public byte[] commitment() {
        return bytes(only(StatementLine.COMMITMENT));
    }

    public Head head() {
        var parts = only(StatementLine.HEAD).split(" ");
        return new Head(AccountId.of(parts[0]), bytes(parts[1]), bytes(parts[2]));
    }

    /** The X-Wing public key of the recovery kit. */
    public Optional<byte[]> recovery() {
        return all(StatementLine.RECOVERY).stream().map(Statement::bytes).findFirst();
    }

    public List<Passkey> passkeys() {
        return all(StatementLine.PASSKEY).stream()
                .map(value -> value.split(" "))
                .map(parts -> new Passkey(bytes(parts[0]), bytes(parts[1])))
                .toList();
    }

    public List<Holder> holders() {
        return all(StatementLine.HOLDER).stream()
                .map(value -> value.split(" "))
                .map(parts -> new Holder(AccountId.of(parts[0]), bytes(parts[1])))
                .toList();
    }

    public List<Recipient> recipients() {
        return all(StatementLine.TO).stream()
                .map(value -> value.split(" "))
                .map(parts -> new Recipient(DelegationId.of(parts[0]), Integer.parseInt(parts[1]), bytes(parts[2])))
                .toList();
    }

    @Override
    public String toString() {
        return text;
    }

    static Statement read(String text) {
        SignedNote.requireText(text);
        var lines = text.lines().iterator();
        if (!lines.hasNext() || !lines.next().equals(HEADER) || !lines.hasNext()) {
            throw new IllegalArgumentException("not version 1");
        }
        var kind = StatementKind.of(lines.next());
        var values = values(kind, lines);
        var statement = new Statement(kind, text, values);
        if (!statement.written().equals(text)) {
            throw new IllegalArgumentException("not written as a " + kind.verb() + " is written");
        }
        statement.requireTime();
        return statement;
    }

    private static Map<StatementLine, List<String>> values(StatementKind kind, Iterator<String> lines) {
        var values = new EnumMap<StatementLine, List<String>>(StatementLine.class);
        while (lines.hasNext()) {
            var parts = lines.next().split(" ", 2);
            var line = kind.lines().stream()
                    .filter(candidate -> candidate.key().equals(parts[0]) && parts.length == 2)
                    .filter(candidate -> candidate.accepts(parts[1]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a malformed line in " + kind.verb()));
            values.computeIfAbsent(line, _ -> new ArrayList<>()).add(parts[1]);
        }
        for (var line : kind.lines()) {
            requireDistinct(line, values.getOrDefault(line, List.of()));
        }
        return values;
    }

    /** Nobody is named twice, not even with two different keys. */
    private static void requireDistinct(StatementLine line, List<String> values) {
        var named = new HashSet<String>();
        values.forEach(value -> named.add(value.split(" ", 2)[0]));
        if (!line.acceptsCount(values.size()) || named.size() != values.size()) {
            throw new IllegalArgumentException("missing or doubled: " + line.key());
        }
    }

    /** The one spelling of these values: lines in the order of the kind, repeated lines sorted. */
    private String written() {
        var canonical = new StringBuilder(HEADER + "\n" + kind.verb() + "\n");
        for (var line : kind.lines()) {
            all(line).stream().sorted().forEach(value -> canonical.append(line.written(value)));
        }
        return canonical.toString();
    }

    private void requireTime() {
        try {
            at();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such time", e);
        }
    }

    private List<String> all(StatementLine line) {
        return values.getOrDefault(line, List.of());
    }

    private String only(StatementLine line) {
        var found = values.get(line);
        if (found == null) {
            throw new IllegalStateException(kind.verb() + " has no line " + line.key());
        }
        return found.getFirst();
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
