package org.entente.audit;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of the trail. */
@Component
class Ledger {

    /** Subtrees below this level are not stored: they are hashed from at most 256 leaf hashes. */
    static final int STORED_LEVEL = 8;

    private static final int BATCH = 1024;
    private static final RowMapper<StoredLeaf> LEAVES = (row, number) -> new StoredLeaf(
            row.getLong("idx"),
            row.getBytes("entry"),
            row.getBytes("leaf_hash"),
            row.getBytes("details"),
            row.getString("note"));
    private static final String SELECT = """
            select l.idx, l.entry, l.leaf_hash, l.details, s.note
            from audit_leaf l left join audit_statement s on s.log_id = l.log_id and s.idx = l.idx
            where l.log_id = :tree
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Ledger(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
    }

    /** A checkpoint that this server signed. */
    record Signed(long size, String note) {}

    /** A tree as a tick anchored it. */
    record Anchored(TreeId tree, long size, byte[] root) {}

    /** Locks the head of the tree until the current transaction ends, and gives its right edge. */
    Frontier lock(TreeId tree) {
        HeldTrees.take(tree);
        return locked(tree).orElseGet(() -> {
            create(tree);
            return locked(tree).orElseThrow();
        });
    }

    /**
     * Appends a leaf; the caller holds the lock of its tree.
     *
     * @param frontier as {@link #lock} gave it
     * @param action   the leaf's permission without its place
     */
    void append(Frontier frontier, Leaf leaf, String action, byte @Nullable [] sealed, @Nullable String note) {
        var entry = leaf.encode();
        insert(leaf, action, entry, sealed);
        if (note != null) {
            jdbc.sql("insert into audit_statement (log_id, idx, note) values (:tree, :idx, :note)")
                    .param("tree", leaf.tree().value())
                    .param("idx", leaf.index())
                    .param("note", note)
                    .update();
        }
        frontier.append(Merkle.leafHash(entry), (level, index, hash) -> {
            if (level >= STORED_LEVEL) {
                insertNode(leaf.tree(), level, index, hash);
            }
        });
        jdbc.sql("update audit_head set size = :size, frontier = :frontier where log_id = :tree")
                .param("size", frontier.size())
                .param("frontier", frontier.bytes())
                .param("tree", leaf.tree().value())
                .update();
    }

    /** The right edge of the tree as last committed; empty if nothing was ever recorded. */
    Frontier frontier(TreeId tree) {
        return jdbc.sql("select size, frontier from audit_head where log_id = :tree")
                .param("tree", tree.value())
                .query((row, number) -> Frontier.of(row.getLong("size"), row.getBytes("frontier")))
                .optional()
                .orElseGet(Frontier::new);
    }

    Head head(TreeId tree) {
        var frontier = frontier(tree);
        return new Head(tree, frontier.size(), frontier.root());
    }

    /** Trees in which something was recorded. */
    List<TreeId> trees() {
        return jdbc.sql("select log_id from audit_head where size > 0").query(UUID.class).list().stream()
                .map(TreeId::new)
                .toList();
    }

    /** Newest first. */
    List<StoredLeaf> leaves(TreeId tree, EntryFilter filter, long before, int limit) {
        var where = new StringBuilder(" and l.idx < :before");
        var values = new HashMap<String, Object>(Map.of("tree", tree.value(), "before", before, "limit", limit));
        filter.action().ifPresent(action -> {
            where.append(" and (l.action = :action or l.action like :within)");
            values.put("action", action);
            values.put("within", action + ":%");
        });
        filter.delegation().ifPresent(delegation -> {
            where.append(" and l.delegation = :delegation");
            values.put("delegation", delegation.value());
        });
        filter.outcome().ifPresent(outcome -> {
            where.append(" and l.outcome = :outcome");
            values.put("outcome", outcome.ordinal());
        });
        filter.subject().ifPresent(subject -> {
            where.append(" and l.subject = :subject");
            values.put("subject", subject);
        });
        return jdbc.sql(SELECT + where + " order by l.idx desc limit :limit")
                .params(values)
                .query(LEAVES)
                .list();
    }

    /** What is done with each stored entry. */
    @FunctionalInterface
    interface Reader<E extends Exception> {
        void leaf(StoredLeaf leaf) throws E;
    }

    /** Reads the entries below {@code size} in their order, a batch at a time; entries that are not there are left out. */
    <E extends Exception> void read(TreeId tree, long size, Reader<E> reader) throws E {
        for (var from = 0L; from < size; from += BATCH) {
            var batch = jdbc.sql(SELECT + " and l.idx >= :from and l.idx < :to order by l.idx")
                    .param("tree", tree.value())
                    .param("from", from)
                    .param("to", Math.min(from + BATCH, size))
                    .query(LEAVES)
                    .list();
            for (var leaf : batch) {
                reader.leaf(leaf);
            }
        }
    }

    Optional<StoredLeaf> leaf(TreeId tree, long index) {
        return jdbc.sql(SELECT + " and l.idx = :idx")
                .param("tree", tree.value())
                .param("idx", index)
                .query(LEAVES)
                .optional();
    }

    /** Subtree hashes for proofs, read as they are asked for. */
    Merkle.Nodes nodes(TreeId tree) {
        var blocks = new HashMap<Long, List<byte[]>>();
        return (level, index) -> {
            if (level >= STORED_LEVEL) {
                return node(tree, level, index);
            }
            var first = index << level;
            var hashes = blocks.computeIfAbsent(first >> STORED_LEVEL, block -> leafHashes(tree, block));
            var offset = (int) (first & (1 << STORED_LEVEL) - 1);
            var subtree = new Frontier();
            for (var hash : hashes.subList(offset, offset + (1 << level))) {
                subtree.append(hash);
            }
            return subtree.root();
        };
    }

    Optional<Signed> signed(TreeId tree) {
        return jdbc.sql(
                        "select signed_size, signed_note from audit_head where log_id = :tree and signed_note is not null")
                .param("tree", tree.value())
                .query((row, number) -> new Signed(row.getLong(1), row.getString(2)))
                .optional();
    }

    /** Keeps a signed checkpoint, in a transaction of its own; never replaces one of a larger tree. */
    void saveSigned(TreeId tree, long size, String note) {
        apart.executeWithoutResult(status -> jdbc.sql("""
                        update audit_head set signed_size = :size, signed_note = :note
                        where log_id = :tree and (signed_size is null or signed_size <= :size)
                        """)
                .param("size", size)
                .param("note", note)
                .param("tree", tree.value())
                .update());
    }

    void saveAnchored(long tick, Anchored anchored) {
        jdbc.sql("insert into audit_anchor (log_id, tick, size, root) values (:tree, :tick, :size, :root)")
                .param("tree", anchored.tree().value())
                .param("tick", tick)
                .param("size", anchored.size())
                .param("root", anchored.root())
                .update();
    }

    /** Each tree as the ticks up to this one last anchored it. */
    List<Anchored> anchoredAt(long tick) {
        return jdbc.sql("""
                        select a.log_id, a.size, a.root from audit_anchor a
                        where a.tick = (select max(b.tick) from audit_anchor b
                                        where b.log_id = a.log_id and b.tick <= :tick)
                        """)
                .param("tick", tick)
                .query((row, number) -> new Anchored(
                        new TreeId(row.getObject("log_id", UUID.class)), row.getLong("size"), row.getBytes("root")))
                .list();
    }

    static byte[] noteHash(String note) {
        return Merkle.sha256(note.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Frontier> locked(TreeId tree) {
        return jdbc.sql("select size, frontier from audit_head where log_id = :tree for update")
                .param("tree", tree.value())
                .query((row, number) -> Frontier.of(row.getLong("size"), row.getBytes("frontier")))
                .optional();
    }

    /**
     * In a transaction of its own: whoever comes second finds the row, and neither transaction is spoiled by the clash.
     * An empty head that nobody uses in the end does no harm.
     */
    private void create(TreeId tree) {
        try {
            apart.executeWithoutResult(
                    status -> jdbc.sql("insert into audit_head (log_id, size, frontier) values (:tree, 0, :frontier)")
                            .param("tree", tree.value())
                            .param("frontier", new byte[0])
                            .update());
        } catch (DuplicateKeyException e) {
            // another transaction made it first, which serves as well
        }
    }

    private void insert(Leaf leaf, String action, byte[] entry, byte @Nullable [] sealed) {
        jdbc.sql("""
                        insert into audit_leaf
                            (log_id, idx, entry, leaf_hash, details, action, delegation, outcome, subject)
                        values (:tree, :idx, :entry, :hash, :details, :action, :delegation, :outcome, :subject)
                        """)
                .param("tree", leaf.tree().value())
                .param("idx", leaf.index())
                .param("entry", entry)
                .param("hash", Merkle.leafHash(entry))
                .param("details", sealed, Types.VARBINARY)
                .param("action", action)
                .param("delegation", leaf.delegation().value())
                .param("outcome", leaf.outcome().ordinal())
                .param("subject", leaf.subject().id())
                .update();
    }

    private void insertNode(TreeId tree, int level, long index, byte[] hash) {
        jdbc.sql("insert into audit_node (log_id, level, idx, hash) values (:tree, :level, :idx, :hash)")
                .param("tree", tree.value())
                .param("level", level)
                .param("idx", index)
                .param("hash", hash)
                .update();
    }

    private byte[] node(TreeId tree, int level, long index) {
        return jdbc.sql("select hash from audit_node where log_id = :tree and level = :level and idx = :idx")
                .param("tree", tree.value())
                .param("level", level)
                .param("idx", index)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private List<byte[]> leafHashes(TreeId tree, long block) {
        return jdbc.sql("""
                        select leaf_hash from audit_leaf
                        where log_id = :tree and idx >= :from and idx < :to order by idx
                        """)
                .param("tree", tree.value())
                .param("from", block << STORED_LEVEL)
                .param("to", block + 1 << STORED_LEVEL)
                .query((row, number) -> row.getBytes(1))
                .list();
    }
}
