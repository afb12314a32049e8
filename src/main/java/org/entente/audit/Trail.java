package org.entente.audit;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_MANDATORY;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.kernel.Id;
import org.entente.keys.IntegrityFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records what was done, tried and read, and reads the record back.
 *
 * <p>What was done is recorded in the transaction that does it: both are kept, or neither. An act that concerns a
 * workspace and the platform is recorded in the workspace first.
 */
@Service
public class Trail {

    private static final Pattern ACTION = Pattern.compile("[a-z0-9-]+(:[a-z0-9-]+)*");
    private static final int ACTION_MAX_CHARS = 200;
    private static final int NOTE_MAX_CHARS = 1_000_000;

    private final Ledger ledger;
    private final SelfCheck selfCheck;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate acting;
    private final TransactionTemplate apart;

    Trail(
            Ledger ledger,
            SelfCheck selfCheck,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.selfCheck = selfCheck;
        this.clock = clock;
        this.events = events;
        this.acting = template(transactions, PROPAGATION_MANDATORY);
        this.apart = template(transactions, PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Records an act in the transaction that does it.
     *
     * @param details sealed by the one who acts; empty details are not sealed at all
     * @throws org.entente.kernel.Refusal if the one who acts may no longer act: the transaction is then lost
     * @throws org.springframework.transaction.IllegalTransactionStateException if there is no transaction
     */
    public void append(Acting by, AuditAction action, Subject subject, Map<String, String> details) {
        acting.executeWithoutResult(status -> record(by, action, Outcome.ALLOWED, subject, details));
    }

    /** Records that an act was not allowed, in a transaction of its own, since the act's is about to be lost. */
    public void denied(Acting by, AuditAction action, Subject subject) {
        apart(by, action, Outcome.DENIED, subject, Map.of());
    }

    /** Records that an allowed act did not come about, in a transaction of its own. */
    public void failed(Acting by, AuditAction action, Subject subject) {
        apart(by, action, Outcome.FAILED, subject, Map.of());
    }

    /**
     * Records that sealed content is about to be shown; to be called before its first byte. The entry is committed when
     * this returns.
     *
     * @throws IllegalStateException if the current transaction has itself recorded in the same tree
     */
    public void read(Acting by, AuditAction action, Subject subject, Map<String, String> details) {
        apart(by, action, Outcome.ALLOWED, subject, details);
    }

    /**
     * Records a signed statement in the transaction that it belongs to, and keeps its text beside the entry.
     *
     * @param subject  its content hash is replaced by that of the note
     * @param noteText the whole signed note
     * @return the index of the entry
     */
    public long statement(Acting by, AuditAction action, Subject subject, String noteText) {
        if (noteText.length() > NOTE_MAX_CHARS) {
            throw new IllegalArgumentException("a statement has at most 1,000,000 characters");
        }
        var stated = new Subject(subject.kind(), subject.id(), subject.revision(), Ledger.noteHash(noteText));
        return Optional.ofNullable(acting.execute(
                        status -> append(by, EntryKind.STATEMENT, action, Outcome.ALLOWED, stated, Map.of(), noteText)))
                .orElseThrow();
    }

    /** Newest first; to turn the page, ask before the last index seen. */
    public List<Entry> entries(TreeId tree, long before, int limit) {
        return entries(tree, EntryFilter.ALL, before, limit);
    }

    /**
     * Newest first.
     *
     * @param before entries with a smaller index only; {@link Long#MAX_VALUE} to begin with the newest
     * @throws IntegrityFailure if one of them is not what was written
     */
    public List<Entry> entries(TreeId tree, EntryFilter filter, long before, int limit) {
        return ledger.leaves(tree, filter, before, limit).stream()
                .map(stored -> entry(stored, stored.intact(tree)))
                .toList();
    }

    /**
     * The signed note of the statement at this index.
     *
     * @throws IllegalArgumentException if there is no such entry, or it is no statement
     * @throws IntegrityFailure         if it is not what was written
     */
    public String statementAt(TreeId tree, long index) {
        var stored = ledger.leaf(tree, index)
                .orElseThrow(() -> new IllegalArgumentException("trail %s has no entry %d".formatted(tree, index)));
        var leaf = stored.intact(tree);
        if (leaf.kind() != EntryKind.STATEMENT || stored.note() == null) {
            throw new IllegalArgumentException("entry %d of trail %s is no statement".formatted(index, tree));
        }
        return stored.note();
    }

    /** The tree as last committed; of size 0 if nothing was ever recorded. */
    public Head head(TreeId tree) {
        return ledger.head(tree);
    }

    /**
     * Rebuilds the tree from its entries, every one of which is read, and compares it with its head and with the last
     * signed checkpoint.
     *
     * @return what was checked
     * @throws IntegrityFailure naming the first entry that is not what was written
     */
    public Head check(TreeId tree) {
        return selfCheck.check(tree);
    }

    private void apart(Acting by, AuditAction action, Outcome outcome, Subject subject, Map<String, String> details) {
        HeldTrees.requireFree(by.tree());
        apart.executeWithoutResult(status -> record(by, action, outcome, subject, details));
    }

    private void record(Acting by, AuditAction action, Outcome outcome, Subject subject, Map<String, String> details) {
        append(by, EntryKind.ACTION, action, outcome, subject, details, null);
    }

    private long append(
            Acting by,
            EntryKind kind,
            AuditAction action,
            Outcome outcome,
            Subject subject,
            Map<String, String> details,
            @Nullable String note) {
        var tree = by.tree();
        var permission = permission(action);
        var event = Id.next();
        var sealed = details.isEmpty() ? null : by.sealDetails(event, Details.bytes(details));
        var frontier = ledger.lock(tree);
        if (outcome == Outcome.ALLOWED) {
            by.confirm();
        }
        var leaf = new Leaf(
                kind,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                tree,
                frontier.size(),
                event,
                by.account(),
                by.delegation(),
                outcome,
                tree.permissionPrefix() + permission,
                subject,
                sealed == null ? Leaf.NO_HASH : hash(sealed));
        ledger.append(frontier, leaf, permission, sealed, note);
        events.publishEvent(new EntryAppended(tree, leaf.index(), permission, outcome, subject.kind(), subject.id()));
        return leaf.index();
    }

    private static byte[] hash(byte[] sealed) {
        if (sealed.length == 0 || sealed.length > ExportFile.DETAILS_MAX_BYTES) {
            throw new IllegalArgumentException("sealed details have 1 to 65,535 bytes");
        }
        return Merkle.sha256(sealed);
    }

    private static String permission(AuditAction action) {
        var permission = action.permission();
        if (permission.length() > ACTION_MAX_CHARS
                || !ACTION.matcher(permission).matches()) {
            throw new IllegalArgumentException("not the name of an action: " + permission);
        }
        return permission;
    }

    private static Entry entry(StoredLeaf stored, Leaf leaf) {
        return new Entry(
                leaf.tree(),
                leaf.index(),
                leaf.kind(),
                leaf.time(),
                leaf.event(),
                leaf.account(),
                leaf.delegation(),
                leaf.outcome(),
                leaf.permission(),
                leaf.subject(),
                Optional.ofNullable(stored.sealed()));
    }

    private static TransactionTemplate template(PlatformTransactionManager transactions, int propagation) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template;
    }
}
