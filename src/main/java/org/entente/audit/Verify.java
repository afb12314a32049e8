package org.entente.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.entente.keys.NoteVerifier;
import org.entente.keys.SigningKeyPair;

/**
 * Checks an export of the trail, away from the server: no Spring, no network, no database.
 *
 * <p>Says {@code VALID} with the size and root of the tree, or names the first entry that is not as it was signed.
 */
public final class Verify {

    public static final int VALID = 0;
    public static final int TAMPERED = Finding.TAMPERED;
    public static final int INCOMPLETE = Finding.INCOMPLETE;
    public static final int UNREADABLE = Finding.UNREADABLE;

    private static final String USAGE = "usage: verify FILE [--checkpoint OLDER]... [--key KEY]...";
    private static final int CHECKPOINT_MAX_BYTES = 1 << 16;

    private Verify() {}

    /** Ends the process with the code of the verdict. */
    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /** @return 0 valid, 1 tampered, 2 incomplete, 3 wrong usage or not an export */
    public static int run(Path file, Optional<Path> oldCheckpoint, PrintStream out) {
        return run(file, oldCheckpoint.stream().toList(), List.of(), out);
    }

    /** @param keys the log's keys as the reader holds them; if there are none, those in the file are believed */
    public static int run(Path file, List<Path> oldCheckpoints, List<NoteVerifier> keys, PrintStream out) {
        try (var archive = Archive.open(file)) {
            var check = new ExportCheck(archive, keys, read(oldCheckpoints));
            var checkpoint = check.run();
            out.println("VALID");
            out.println(checkpoint.size() + " entries in " + checkpoint.origin());
            out.println("root " + Base64.getEncoder().encodeToString(checkpoint.root()));
            check.remarks().forEach(remark -> out.println("note: " + remark));
            return VALID;
        } catch (Finding finding) {
            return report(finding, out);
        } catch (IOException e) {
            return report(Finding.unreadable(file.toString(), "it cannot be read: " + e.getMessage()), out);
        }
    }

    static int run(String[] args, PrintStream out) {
        var files = new ArrayList<Path>();
        var checkpoints = new ArrayList<Path>();
        var keys = new ArrayList<NoteVerifier>();
        try {
            for (var i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--checkpoint" -> checkpoints.add(Path.of(args[++i]));
                    case "--key" -> keys.add(NoteVerifier.parse(args[++i]));
                    default -> files.add(Path.of(args[i]));
                }
            }
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
            return usage(out);
        }
        if (files.size() != 1 || args[0].equals("--help")) {
            return usage(out);
        }
        return run(files.getFirst(), checkpoints, keys, out);
    }

    /** The same key under another name: names tell the trees of a log apart, its keys are the same for all. */
    static NoteVerifier renamed(NoteVerifier key, String name) {
        var publicKey = key.publicKey();
        return publicKey.length == SigningKeyPair.PUBLIC_KEY_BYTES
                ? NoteVerifier.ed25519(name, publicKey)
                : NoteVerifier.mlDsa44(name, publicKey);
    }

    private static int usage(PrintStream out) {
        out.println(USAGE);
        return UNREADABLE;
    }

    private static int report(Finding finding, PrintStream out) {
        out.println(finding.verdict());
        out.println(finding.where());
        out.println(finding.why());
        return finding.code();
    }

    private static List<String> read(List<Path> checkpoints) throws Finding {
        var notes = new ArrayList<String>();
        for (var checkpoint : checkpoints) {
            try (var in = Files.newInputStream(checkpoint)) {
                notes.add(new String(in.readNBytes(CHECKPOINT_MAX_BYTES), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw Finding.unreadable(checkpoint.toString(), "it cannot be read: " + e.getMessage());
            }
        }
        return notes;
    }
}
