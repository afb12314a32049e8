package org.entente.audit;

import java.util.Arrays;
import java.util.Optional;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.SignedNote;
import org.springframework.stereotype.Component;

/** Rebuilds a tree from its entries, as the verifier of exports does, against what the database and the log signed. */
@Component
class SelfCheck {

    private final Ledger ledger;
    private final LogKeys keys;

    SelfCheck(Ledger ledger, LogKeys keys) {
        this.ledger = ledger;
        this.keys = keys;
    }

    /** @throws IntegrityFailure naming the first entry that is not what was written */
    Head check(TreeId tree) {
        var head = ledger.head(tree);
        var signed = signed(tree);
        var rebuilt = new Frontier();
        ledger.read(tree, head.size(), stored -> {
            if (stored.index() != rebuilt.size()) {
                throw failure(tree, "entry %d is missing".formatted(rebuilt.size()));
            }
            stored.intact(tree);
            rebuilt.append(Merkle.leafHash(stored.entry()));
            signed.filter(checkpoint -> checkpoint.size() == rebuilt.size())
                    .ifPresent(checkpoint -> requireSame(tree, checkpoint.root(), rebuilt, "the signed root"));
        });
        if (rebuilt.size() != head.size()) {
            throw failure(tree, "entry %d is missing".formatted(rebuilt.size()));
        }
        requireSame(tree, head.root(), rebuilt, "the root of its head");
        if (signed.isPresent() && signed.get().size() > head.size()) {
            throw failure(tree, "it has fewer entries than were signed");
        }
        return head;
    }

    private Optional<Checkpoint> signed(TreeId tree) {
        return ledger.signed(tree).map(signed -> {
            var note = SignedNote.parse(signed.note());
            note.verifiedBy(keys.verifiers(tree));
            return Checkpoint.parse(note.text());
        });
    }

    private static void requireSame(TreeId tree, byte[] root, Frontier rebuilt, String what) {
        if (!Arrays.equals(root, rebuilt.root())) {
            throw failure(tree, "its first %d entries do not come to %s".formatted(rebuilt.size(), what));
        }
    }

    private static IntegrityFailure failure(TreeId tree, String what) {
        return new IntegrityFailure("trail %s: %s".formatted(tree, what));
    }
}
