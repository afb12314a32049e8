package org.entente.audit;

import java.util.Arrays;
import org.entente.keys.IntegrityFailure;
import org.jspecify.annotations.Nullable;

/** One entry as the store holds it, which may be other than it was written. */
record StoredLeaf(
        long index,
        byte[] entry,
        byte[] leafHash,
        byte @Nullable [] sealed,
        @Nullable String note) {

    /**
     * Reads the entry, after looking whether it is still what its hash says.
     *
     * @throws IntegrityFailure if entry, hash, place, details or statement do not fit together
     */
    Leaf intact(TreeId tree) {
        try {
            var leaf = Leaf.decode(entry);
            if (leaf.index() != index || !leaf.tree().equals(tree)) {
                throw damaged(tree, "stands in the wrong place");
            }
            if (!same(Merkle.leafHash(entry), leafHash)) {
                throw damaged(tree, "does not have its hash");
            }
            if (!same(sealed == null ? Leaf.NO_HASH : Merkle.sha256(sealed), leaf.detailsHash())) {
                throw damaged(tree, "does not have its details");
            }
            if (leaf.kind() == EntryKind.STATEMENT
                    && (note == null
                            || !same(Ledger.noteHash(note), leaf.subject().contentHash()))) {
                throw damaged(tree, "does not have its statement");
            }
            return leaf;
        } catch (IllegalArgumentException e) {
            throw damaged(tree, "cannot be read");
        }
    }

    private static boolean same(byte[] left, byte[] right) {
        return Arrays.equals(left, right);
    }

    private IntegrityFailure damaged(TreeId tree, String how) {
        return new IntegrityFailure("trail %s: entry %d %s".formatted(tree, index, how));
    }
}
