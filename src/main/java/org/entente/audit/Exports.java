package org.entente.audit;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.SignedNote;
import org.springframework.stereotype.Service;

/** Writes a tree to a file that can be checked without this server. Who may have it is for the caller to ask. */
@Service
public class Exports {

    private final Ledger ledger;
    private final Checkpoints checkpoints;

    Exports(Ledger ledger, Checkpoints checkpoints) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
    }

    /**
     * Writes everything that is committed in the tree; holds 1,024 entries at a time.
     *
     * <p>A tree that was tampered with is exported as well, under the last checkpoint that was signed: the file is the
     * evidence, and its check names the entry.
     *
     * @param to stays open
     */
    public void write(TreeId tree, OutputStream to) throws IOException {
        var note = signed(tree);
        var size = Checkpoint.parse(note.text()).size();
        try (var file = new ExportFile(to, note, checkpoints.verifiers(tree))) {
            var next = new long[1];
            ledger.<IOException>read(tree, size, stored -> {
                fill(file, stored.index() - next[0]);
                file.add(stored.entry(), stored.leafHash(), stored.sealed(), stored.note());
                next[0] = stored.index() + 1;
            });
            fill(file, size - next[0]);
        }
    }

    private SignedNote signed(TreeId tree) {
        try {
            return checkpoints.sign(tree);
        } catch (IntegrityFailure e) {
            return checkpoints.latest(tree).orElseThrow(() -> e);
        }
    }

    /** Keeps the places of lost entries, so that those after them stay in theirs. */
    private static void fill(ExportFile file, long lost) throws IOException {
        for (var i = 0L; i < lost; i++) {
            file.add(new byte[0], Leaf.NO_HASH, null, null);
        }
    }
}
