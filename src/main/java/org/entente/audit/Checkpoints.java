package org.entente.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.NoteVerifier;
import org.entente.keys.SignedNote;
import org.springframework.stereotype.Service;

/**
 * Signs what the trees have come to. A signature says that the tree contains everything that was signed before, so this
 * is verified first, against a memory that is not in the database.
 */
@Service
public class Checkpoints {

    private final Ledger ledger;
    private final Proofs proofs;
    private final LogKeys keys;
    private final SignerState state;
    private final Clock clock;

    Checkpoints(Ledger ledger, Proofs proofs, LogKeys keys, SignerState state, Clock clock) {
        this.ledger = ledger;
        this.proofs = proofs;
        this.keys = keys;
        this.state = state;
        this.clock = clock;
    }

    /**
     * The signed checkpoint of everything that is committed in this tree.
     *
     * @throws IntegrityFailure      if the tree does not contain what was signed before: nothing is signed then
     * @throws IllegalStateException if the current transaction has itself recorded in the tree
     */
    public synchronized SignedNote sign(TreeId tree) {
        HeldTrees.requireFree(tree);
        var head = ledger.head(tree);
        var checkpoint = new Checkpoint(keys.origin(tree), head.size(), head.root());
        var before = lastSigned(tree);
        before.ifPresent(last -> requireContinued(tree, last));
        if (before.isPresent() && before.get().equals(checkpoint)) {
            var kept = latest(tree).filter(note -> note.text().equals(checkpoint.text()));
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        state.record(checkpoint);
        var note = keys.sign(tree, checkpoint, clock.instant());
        ledger.saveSigned(tree, head.size(), note.toString());
        return note;
    }

    /**
     * The last checkpoint that was signed, if any.
     *
     * @throws IntegrityFailure if it is not signed by this server's keys
     */
    public Optional<SignedNote> latest(TreeId tree) {
        return ledger.signed(tree).map(signed -> {
            var note = SignedNote.parse(signed.note());
            note.verifiedBy(keys.verifiers(tree));
            return note;
        });
    }

    /** The keys that sign this tree's checkpoints, to be given to the States on paper. */
    public List<NoteVerifier> verifiers(TreeId tree) {
        return keys.verifiers(tree);
    }

    private Optional<Checkpoint> lastSigned(TreeId tree) {
        return state.last(keys.origin(tree)).or(() -> latest(tree).map(note -> Checkpoint.parse(note.text())));
    }

    private void requireContinued(TreeId tree, Checkpoint last) {
        if (!proofs.extend(new Head(tree, last.size(), last.root()))) {
            throw new IntegrityFailure(
                    "trail %s: it does not contain the %d entries that were signed".formatted(tree, last.size()));
        }
    }
}
