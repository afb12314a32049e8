package org.entente.audit;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Id;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Anchors the heads of all workspaces in the platform's tree, so that whoever keeps one signed checkpoint of the platform
 * keeps all workspaces from being rewritten.
 *
 * <p>A tick's entry holds the root of a small tree with one salted leaf per workspace: a State can prove its own
 * workspace and learns nothing of the others, not even whether something happened there.
 */
@Component
class Anchors {

    private static final String ACTION = "trail:anchor";
    private static final byte[] LABEL = "entente/v1/anchor".getBytes(StandardCharsets.US_ASCII);
    private static final UUID NOBODY = new UUID(0, 0);

    /** UUIDs in the order of their bytes; their own order takes the halves for signed numbers. */
    private static final Comparator<Ledger.Anchored> BY_TREE = Comparator.comparing(
                    (Ledger.Anchored anchored) -> anchored.tree().value().getMostSignificantBits(),
                    Long::compareUnsigned)
            .thenComparing(anchored -> anchored.tree().value().getLeastSignificantBits(), Long::compareUnsigned);

    private final Ledger ledger;
    private final LogKeys keys;
    private final Clock clock;
    private final TransactionTemplate apart;

    Anchors(Ledger ledger, LogKeys keys, Clock clock, PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.keys = keys;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
    }

    /** @return the index of the tick's entry, or nothing if no workspace has grown since the tick before */
    OptionalLong tick() {
        var tick = apart.execute(status -> anchor());
        return tick == null || tick < 0 ? OptionalLong.empty() : OptionalLong.of(tick);
    }

    /** The root that the entry of this tick holds as its content hash, computed anew. */
    byte[] rootAt(long tick) {
        return root(tick, ledger.anchoredAt(tick));
    }

    byte[] leaf(long tick, Ledger.Anchored anchored) {
        var workspace = anchored.tree().value();
        return ByteBuffer.allocate(LABEL.length + 88)
                .put(LABEL)
                .put(keys.salt(tick, workspace))
                .putLong(workspace.getMostSignificantBits())
                .putLong(workspace.getLeastSignificantBits())
                .putLong(anchored.size())
                .put(anchored.root())
                .array();
    }

    private long anchor() {
        var frontier = ledger.lock(TreeId.PLATFORM);
        var tick = frontier.size();
        var heads = ledger.trees().stream()
                .filter(tree -> !tree.isPlatform())
                .map(ledger::head)
                .map(head -> new Ledger.Anchored(head.tree(), head.size(), head.root()))
                .toList();
        var known = new HashSet<String>();
        ledger.anchoredAt(tick).forEach(anchored -> known.add(anchored.tree() + " " + anchored.size()));
        var grown = heads.stream()
                .filter(head -> !known.contains(head.tree() + " " + head.size()))
                .toList();
        if (grown.isEmpty()) {
            return -1;
        }
        ledger.append(frontier, entry(tick, heads), ACTION, null, null);
        grown.forEach(head -> ledger.saveAnchored(tick, head));
        return tick;
    }

    private Leaf entry(long tick, List<Ledger.Anchored> heads) {
        return new Leaf(
                EntryKind.ANCHOR,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                TreeId.PLATFORM,
                tick,
                Id.next(),
                new AccountId(NOBODY),
                new DelegationId(NOBODY),
                Outcome.ALLOWED,
                TreeId.PLATFORM.permissionPrefix() + ACTION,
                new Subject(SubjectKind.TREE, TreeId.PLATFORM.value(), heads.size(), root(tick, heads)),
                Leaf.NO_HASH);
    }

    private byte[] root(long tick, List<Ledger.Anchored> heads) {
        var tree = new Frontier();
        heads.stream().sorted(BY_TREE).forEach(head -> tree.append(Merkle.leafHash(leaf(tick, head))));
        return tree.root();
    }
}
