package org.entente.audit;

import java.util.List;
import org.springframework.stereotype.Service;

/** Proofs out of the stored tree; each needs a few reads, however large the tree. */
@Service
public class Proofs {

    private final Ledger ledger;

    Proofs(Ledger ledger) {
        this.ledger = ledger;
    }

    /** For {@link Merkle#verifyInclusion}. */
    public List<byte[]> inclusion(TreeId tree, long index, long size) {
        return Merkle.inclusionProof(ledger.nodes(tree), index, size);
    }

    /** For {@link Merkle#verifyConsistency}; {@code older} is at least 1. */
    public List<byte[]> consistency(TreeId tree, long older, long size) {
        return Merkle.consistencyProof(ledger.nodes(tree), older, size);
    }

    /**
     * Whether the tree of today begins with the tree that somebody remembers. A remembered tree of size 0 says nothing,
     * and anything follows from it.
     */
    public boolean extend(Head remembered) {
        var head = ledger.head(remembered.tree());
        return remembered.size() == 0
                || remembered.size() <= head.size()
                        && Merkle.verifyConsistency(
                                remembered.size(),
                                head.size(),
                                remembered.root(),
                                head.root(),
                                consistency(remembered.tree(), remembered.size(), head.size()));
    }
}
