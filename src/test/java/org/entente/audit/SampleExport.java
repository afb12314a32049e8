package org.entente.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.keys.SignedNote;

/**
 * An export without a database, always of the same bytes but for the signature of ML-DSA-44, and the hands of somebody
 * who tampers with it. Entry 3 is a statement; every third entry has details.
 */
final class SampleExport {

    static final TreeId TREE = new TreeId(UUID.fromString("0192f3c4-7a10-7c3e-9b1f-2f6f0a4d9e51"));
    static final Instant START = Instant.parse("2026-11-23T22:00:00Z");
    static final LogKeys KEYS = TrailFixture.keys("entente test");
    static final String STATEMENT = "entente.example/statement/v1\nworkspace.epoch\nepoch 1\n";

    private static final Map<Integer, SampleExport> MADE = new ConcurrentHashMap<>();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private SampleExport() {}

    /** Made once for each size, since to sign takes longer than anything else; the copy is the caller's to spoil. */
    static SampleExport of(int size) {
        var copy = new SampleExport();
        copy.files.putAll(MADE.computeIfAbsent(size, SampleExport::make).files);
        return copy;
    }

    private static SampleExport make(int size) {
        var out = new ByteArrayOutputStream();
        write(size, out);
        return read(out.toByteArray());
    }

    static void write(int size, OutputStream out) {
        try (var file = new ExportFile(out, signed(size), KEYS.verifiers(TREE))) {
            for (var i = 0; i < size; i++) {
                var entry = leaf(i).encode();
                file.add(entry, Merkle.leafHash(entry), details(i), i == 3 ? STATEMENT : null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SignedNote signed(int size) {
        return KEYS.sign(TREE, new Checkpoint(KEYS.origin(TREE), size, root(size)), START.plusSeconds(3600));
    }

    static byte[] root(int size) {
        var frontier = new Frontier();
        for (var i = 0; i < size; i++) {
            frontier.append(Merkle.leafHash(leaf(i).encode()));
        }
        return frontier.root();
    }

    static Leaf leaf(int index) {
        return leaf(index, "message:post");
    }

    static Leaf leaf(int index, String action) {
        var statement = index == 3;
        var subject = statement
                ? Subject.over(SubjectKind.EPOCH, TREE.value(), 1, STATEMENT.getBytes(StandardCharsets.UTF_8))
                : Subject.of(SubjectKind.MESSAGE, new UUID(0x0192f3c47a117000L, 0x8000000000000000L + index));
        var sealed = details(index);
        return new Leaf(
                statement ? EntryKind.STATEMENT : EntryKind.ACTION,
                START.plusSeconds(index),
                TREE,
                index,
                new UUID(0x0192f3c47a107000L, 0x8000000000000000L + index),
                new AccountId(new UUID(0x0192f3c47a127000L, 0x8000000000000001L)),
                new DelegationId(new UUID(0x0192f3c47a137000L, 0x8000000000000002L)),
                index % 5 == 4 ? Outcome.DENIED : Outcome.ALLOWED,
                TREE.permissionPrefix() + action,
                subject,
                sealed == null ? Leaf.NO_HASH : Merkle.sha256(sealed));
    }

    private static byte[] details(int index) {
        return index % 3 == 0 && index != 3 ? ("sealed details of " + index).getBytes(StandardCharsets.UTF_8) : null;
    }

    static SampleExport read(byte[] zip) {
        try {
            var file = Files.createTempFile("export", ".zip");
            return read(Files.write(file, zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SampleExport read(Path file) {
        var export = new SampleExport();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                export.files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
            return export;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> files() {
        return files;
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    SampleExport put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleExport put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    SampleExport remove(String name) {
        if (files.remove(name) == null) {
            throw new IllegalArgumentException("no file " + name);
        }
        return this;
    }

    SampleExport change(String name, UnaryOperator<byte[]> change) {
        return put(name, change.apply(files.get(name).clone()));
    }

    /** Changes the list of entries in one file of entries, or of details. */
    SampleExport changeBundle(String name, UnaryOperator<List<byte[]>> change) {
        var bundle = EntryBundle.of(files.get(name));
        var parts = new ArrayList<byte[]>();
        for (var i = 0; i < bundle.size(); i++) {
            parts.add(bundle.at(i));
        }
        var out = new ByteArrayOutputStream();
        for (var part : change.apply(parts)) {
            out.writeBytes(ByteBuffer.allocate(2).putShort((short) part.length).array());
            out.writeBytes(part);
        }
        return put(name, out.toByteArray());
    }

    /** Replaces one entry, and its hash in the leaf tile, as somebody does who knows the format. */
    SampleExport forge(int index, byte[] entry, int size) {
        var tile = index / Tiles.WIDTH;
        var position = index % Tiles.WIDTH;
        var width = Tiles.width(0, tile, size);
        return changeBundle(Tiles.entriesPath(tile, width), entries -> {
                    entries.set(position, entry);
                    return entries;
                })
                .change(Tiles.path(0, tile, width), hashes -> {
                    System.arraycopy(
                            Merkle.leafHash(entry), 0, hashes, position * Merkle.HASH_BYTES, Merkle.HASH_BYTES);
                    return hashes;
                });
    }

    Path save(Path folder) {
        try {
            var file = Files.createTempFile(folder, "export", ".zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (var each : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue());
                    zip.closeEntry();
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] flip(byte[] bytes, int at) {
        var flipped = Arrays.copyOf(bytes, bytes.length);
        flipped[at] ^= 1;
        return flipped;
    }
}
