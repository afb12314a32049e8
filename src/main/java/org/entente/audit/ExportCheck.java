package org.entente.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.NoteVerifier;
import org.entente.keys.SignedNote;
import org.entente.keys.SigningKeyPair;
import org.jspecify.annotations.Nullable;

/**
 * Checks one export, from its first entry to its last, holding 256 entries at a time.
 *
 * <p>The tree is rebuilt from the entries alone and compared with the signed root. The hashes in the file serve to name
 * the first entry that is not the signed one; by themselves they prove nothing.
 */
final class ExportCheck {

    private static final int NOTE_MAX_BYTES = 1 << 16;
    private static final int STATEMENT_MAX_BYTES = 1 << 22;
    private static final int ENTRIES_MAX_BYTES = (Tiles.WIDTH + 1) * (2 + Leaf.MAX_BYTES);
    private static final int DETAILS_MAX_BYTES = Tiles.WIDTH * (2 + ExportFile.DETAILS_MAX_BYTES);
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

    private final Archive archive;
    private final List<NoteVerifier> trusted;
    private final List<String> olderNotes;
    private final List<String> remarks = new ArrayList<>();
    private final Frontier frontier = new Frontier();
    private final Tiles tiles = new Tiles(this::upperTile);
    private final Deque<Checkpoint> olders = new ArrayDeque<>();

    private long confirmed;
    private long backwards;
    private Instant latest = Instant.EPOCH;
    private @Nullable Finding wrongEntry;
    private @Nullable Finding wrongTile;
    private @Nullable Finding missing;

    /**
     * @param trusted    the log's keys as the reader holds them; if there are none, the keys in the file are believed
     * @param olderNotes signed checkpoints of the same tree that the reader kept
     */
    ExportCheck(Archive archive, List<NoteVerifier> trusted, List<String> olderNotes) {
        this.archive = archive;
        this.trusted = trusted;
        this.olderNotes = olderNotes;
    }

    /** What the reader should know although the export is valid. */
    List<String> remarks() {
        return remarks;
    }

    /** @return the signed checkpoint, after everything in the file was found to be what it stands for */
    Checkpoint run() throws Finding, IOException {
        var note = note(ExportFile.CHECKPOINT, text(ExportFile.CHECKPOINT));
        var checkpoint = checkpoint(ExportFile.CHECKPOINT, note);
        var keys = trusted.isEmpty() ? policy() : renamed(checkpoint.origin());
        requireSigned(ExportFile.CHECKPOINT, note, keys);
        readOlders(checkpoint, keys);
        for (var tile = 0L; tile * Tiles.WIDTH < checkpoint.size(); tile++) {
            checkBundle(checkpoint, tile);
        }
        tiles.finish();
        judge(checkpoint);
        remark(keys);
        return checkpoint;
    }

    private void judge(Checkpoint checkpoint) throws Finding {
        if (!Arrays.equals(frontier.root(), checkpoint.root())) {
            throw Optional.ofNullable(wrongEntry)
                    .or(() -> Optional.ofNullable(wrongTile))
                    .orElseGet(() -> rootDiffers(checkpoint));
        }
        if (wrongEntry != null) {
            throw Finding.tampered(
                    wrongEntry.where(), "the entry is the signed one, but its hash in tile/0 was changed");
        }
        if (wrongTile != null) {
            throw Finding.tampered(
                    wrongTile.where(), "the entries are the signed ones, but the hashes over them were changed");
        }
        var stray = archive.strayIn("tile/", "details/", "statements/");
        if (stray.isPresent()) {
            throw Finding.tampered(
                    "file " + stray.get(),
                    "it belongs to no entry of the signed tree, which ends before entry " + checkpoint.size());
        }
        if (missing != null) {
            throw missing;
        }
    }

    private Finding rootDiffers(Checkpoint checkpoint) {
        return Finding.tampered(
                "one of the entries %d to %d".formatted(confirmed, checkpoint.size() - 1),
                "entries and hashes were changed together: they come to the root %s, but %s was signed"
                        .formatted(base64(frontier.root()), base64(checkpoint.root())));
    }

    private void remark(List<NoteVerifier> keys) {
        if (trusted.isEmpty()) {
            keys.stream()
                    .filter(key -> key.publicKey().length == SigningKeyPair.PUBLIC_KEY_BYTES)
                    .forEach(key -> remarks.add("the keys came with the file; compare with yours: " + key.vkey()));
        }
        if (backwards > 0) {
            remarks.add("entries dated before the one in front of them: " + backwards);
        }
    }

    private void checkBundle(Checkpoint checkpoint, long tile) throws Finding, IOException {
        var width = Tiles.width(0, tile, checkpoint.size());
        var first = tile * Tiles.WIDTH;
        var path = Tiles.entriesPath(tile, width);
        var entries = EntryBundle.of(required(path, first, ENTRIES_MAX_BYTES));
        var hashes = required(Tiles.path(0, tile, width), first, Tiles.MAX_BYTES);
        if (hashes.length != width * Merkle.HASH_BYTES) {
            throw first(Finding.tampered(
                    "entry " + first, "the file of its hash has not the length of %d hashes".formatted(width)));
        }
        var details = details(tile, width, first);
        for (var i = 0; i < width; i++) {
            if (i >= entries.size() || entries.at(i).length == 0) {
                throw first(Finding.tampered(after(first + i), "it was removed: %s does not hold it".formatted(path)));
            }
            checkEntry(checkpoint, first, i, entries, hashes, details);
        }
        if (entries.size() > width || !entries.isWhole()) {
            throw first(Finding.tampered(
                    "entry " + (first + width),
                    "it was added: the signed entries of %s end before it".formatted(path)));
        }
    }

    private void checkEntry(
            Checkpoint checkpoint, long first, int i, EntryBundle entries, byte[] hashes, Optional<EntryBundle> details)
            throws Finding, IOException {
        var entry = entries.at(i);
        var hash = Merkle.leafHash(entry);
        if (wrongEntry == null) {
            if (Arrays.equals(hash, Tiles.hash(hashes, i))) {
                var sealed = details.filter(bundle -> i < bundle.size()).map(bundle -> bundle.at(i));
                checkLeaf(checkpoint, first + i, entry, sealed.orElse(new byte[0]));
            } else {
                wrongEntry = explain(first, i, entries, hashes);
                if (entries.size() != hashes.length / Merkle.HASH_BYTES) {
                    throw wrongEntry;
                }
            }
        }
        frontier.append(hash);
        tiles.add(hash);
        compareWithOlders();
    }

    /** The entry is not the one whose hash stands in its place: finds out what was done, for the report. */
    private Finding explain(long first, int i, EntryBundle entries, byte[] hashes) {
        var at = find(entries, i, hashes);
        var next = find(entries, i + 1, hashes);
        var index = first + i;
        var here = Finding.entry(index, decode(entries.at(i)).map(Leaf::time).orElse(null));
        if (at == i + 1 && (next == i + 2 || i + 1 == entries.size())) {
            return Finding.tampered(after(index), "it was removed: entry %d stands in its place".formatted(index + 1));
        }
        if (next == i && at != i + 1) {
            return Finding.tampered(here, "it was inserted: the signed entry %d comes after it".formatted(index));
        }
        if (at >= 0) {
            return Finding.tampered(
                    after(index), "entries were exchanged: entry %d stands in its place".formatted(first + at));
        }
        var number = decode(entries.at(i)).map(Leaf::index).orElse(index);
        return number == index
                ? Finding.tampered(here, "its bytes were changed: they do not have the hash of the signed entry")
                : Finding.tampered(
                        after(index), "another entry stands in its place, which says that it is entry " + number);
    }

    private static int find(EntryBundle entries, int i, byte[] hashes) {
        if (i >= entries.size()) {
            return -1;
        }
        var hash = Merkle.leafHash(entries.at(i));
        for (var at = 0; at < hashes.length / Merkle.HASH_BYTES; at++) {
            if (Arrays.equals(hash, Tiles.hash(hashes, at))) {
                return at;
            }
        }
        return -1;
    }

    private void checkLeaf(Checkpoint checkpoint, long index, byte[] entry, byte[] sealed) throws Finding, IOException {
        Leaf leaf;
        try {
            leaf = Leaf.decode(entry);
        } catch (IllegalArgumentException e) {
            throw Finding.tampered("entry " + index, "it is no entry of this format: " + e.getMessage());
        }
        var where = Finding.entry(index, leaf.time());
        if (leaf.index() != index) {
            throw Finding.tampered(where, "it says that it is entry " + leaf.index());
        }
        if (!leaf.tree().name().equals(checkpoint.treeName())) {
            throw Finding.tampered(where, "it belongs to another tree: " + leaf.tree());
        }
        if (leaf.time().isBefore(latest.minus(CLOCK_TOLERANCE))) {
            backwards++;
        }
        latest = leaf.time().isAfter(latest) ? leaf.time() : latest;
        checkDetails(where, leaf, sealed);
        if (leaf.kind() == EntryKind.STATEMENT) {
            checkStatement(where, leaf);
        }
    }

    private void checkDetails(String where, Leaf leaf, byte[] sealed) throws Finding {
        if (sealed.length == 0) {
            if (leaf.hasDetails()) {
                lacks(where, "its details are not in the file");
            }
        } else if (!Arrays.equals(Merkle.sha256(sealed), leaf.detailsHash())) {
            throw Finding.tampered(where, "its details were changed: they do not have the hash that the entry holds");
        }
    }

    private void checkStatement(String where, Leaf leaf) throws Finding, IOException {
        var path = ExportFile.statementPath(leaf.index());
        var statement = read(where, path, STATEMENT_MAX_BYTES);
        if (statement.isEmpty()) {
            lacks(where, "its statement is not in the file: " + path);
        } else if (!Arrays.equals(Merkle.sha256(statement.get()), leaf.subject().contentHash())) {
            throw Finding.tampered(
                    where, "its statement was changed: " + path + " does not have the hash that the entry holds");
        }
    }

    private void compareWithOlders() throws Finding {
        while (!olders.isEmpty() && olders.getFirst().size() == frontier.size()) {
            var older = olders.removeFirst();
            if (!Arrays.equals(older.root(), frontier.root())) {
                throw first(Finding.tampered(
                        "one of the entries %d to %d".formatted(confirmed, older.size() - 1),
                        "the checkpoint of size %d that you hold stands for other entries".formatted(older.size())));
            }
            confirmed = older.size();
        }
    }

    private void upperTile(int level, long index, byte[] computed) throws IOException {
        if (level == 0) {
            return;
        }
        var width = computed.length / Merkle.HASH_BYTES;
        var path = Tiles.path(level, index, width);
        var stored = archive.read(path, Tiles.MAX_BYTES);
        if (stored.isEmpty()) {
            lacks("file " + path, "it is not in the file");
        } else if (wrongTile == null && !Arrays.equals(stored.get(), computed)) {
            var at = Math.max(0, Arrays.mismatch(stored.get(), computed)) / Merkle.HASH_BYTES;
            var from = (index * Tiles.WIDTH + at) << level * Tiles.LEVEL_BITS;
            var to = from + (1L << level * Tiles.LEVEL_BITS) - 1;
            wrongTile = Finding.tampered(
                    "one of the entries %d to %d".formatted(from, to),
                    "entries and their hashes were changed together: they do not come to the hash in " + path);
        }
    }

    private void readOlders(Checkpoint checkpoint, List<NoteVerifier> keys) throws Finding {
        var read = new ArrayList<Checkpoint>();
        for (var text : olderNotes) {
            var note = note("the older checkpoint", text);
            var older = checkpoint("the older checkpoint", note);
            requireSigned("the older checkpoint", note, keys);
            if (!older.origin().equals(checkpoint.origin())) {
                throw Finding.unreadable("the older checkpoint", "it is of another tree: " + older.origin());
            }
            if (older.size() > checkpoint.size()) {
                throw Finding.tampered(
                        "entry " + checkpoint.size(),
                        "it was removed: the checkpoint that you hold has %d entries, this file %d"
                                .formatted(older.size(), checkpoint.size()));
            }
            if (older.size() == 0) {
                remarks.add("the older checkpoint has no entries, so it proves nothing");
            } else {
                read.add(older);
            }
        }
        read.sort(Comparator.comparingLong(Checkpoint::size));
        olders.addAll(read);
    }

    private void requireSigned(String what, SignedNote note, List<NoteVerifier> keys) throws Finding {
        try {
            var signers = note.verifiedBy(keys);
            if (!trusted.isEmpty() && !signers.containsAll(keys)) {
                throw Finding.tampered(what, "it is not signed by each of the keys that you gave");
            }
        } catch (IntegrityFailure e) {
            throw Finding.tampered(what, "its signature does not hold: " + e.getMessage());
        }
    }

    /** The keys under the name of this tree: a log has the same keys for all of its trees. */
    private List<NoteVerifier> renamed(String origin) {
        return trusted.stream().map(key -> Verify.renamed(key, origin)).toList();
    }

    private List<NoteVerifier> policy() throws Finding, IOException {
        try {
            return text(ExportFile.POLICY)
                    .lines()
                    .filter(line -> line.startsWith("log "))
                    .limit(32)
                    .map(line -> NoteVerifier.parse(line.substring(4).strip()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw Finding.unreadable(ExportFile.POLICY, "it holds no usable key: " + e.getMessage());
        }
    }

    private static SignedNote note(String what, String text) throws Finding {
        try {
            return SignedNote.parse(text);
        } catch (IntegrityFailure e) {
            throw Finding.unreadable(what, "it is no signed note");
        }
    }

    private static Checkpoint checkpoint(String what, SignedNote note) throws Finding {
        try {
            return Checkpoint.parse(note.text());
        } catch (IllegalArgumentException e) {
            throw Finding.unreadable(what, "it is no checkpoint: " + e.getMessage());
        }
    }

    private Optional<EntryBundle> details(long tile, int width, long first) throws Finding {
        return read("entry " + first, ExportFile.detailsPath(tile, width), DETAILS_MAX_BYTES)
                .map(EntryBundle::of);
    }

    private String text(String name) throws Finding, IOException {
        return archive.read(name, NOTE_MAX_BYTES)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> Finding.unreadable("file " + name, "it is not in the file, so this is no export"));
    }

    private byte[] required(String path, long first, int maxBytes) throws Finding {
        var bytes = read("entry " + first, path, maxBytes);
        if (bytes.isEmpty()) {
            throw first(Finding.incomplete("entry " + first, "the file does not hold " + path));
        }
        return bytes.get();
    }

    private Optional<byte[]> read(String where, String path, int maxBytes) throws Finding {
        try {
            return archive.read(path, maxBytes);
        } catch (IOException e) {
            throw first(Finding.tampered(where, "%s cannot be read: %s".formatted(path, e.getMessage())));
        }
    }

    private void lacks(String where, String why) {
        if (missing == null) {
            missing = Finding.incomplete(where, why);
        }
    }

    /** What was found before comes before what is found now. */
    private Finding first(Finding now) {
        return wrongEntry == null ? now : wrongEntry;
    }

    private String after(long index) {
        return latest.equals(Instant.EPOCH)
                ? "entry " + index
                : "entry " + index + " (the one before it is of " + latest + ")";
    }

    private static Optional<Leaf> decode(byte[] entry) {
        try {
            return Optional.of(Leaf.decode(entry));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String base64(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
