package org.entente.audit;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.keys.NoteVerifier;
import org.entente.keys.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * Writes the export of one tree while its entries stream by; holds 256 entries at a time.
 *
 * <p>Writes what is stored, right or wrong: to judge it is the verifier's part, on another machine.
 */
final class ExportFile implements Closeable {

    static final String CHECKPOINT = "checkpoint";
    static final String POLICY = "policy";
    static final int DETAILS_MAX_BYTES = 0xffff;

    private static final String README = """
            This is the record of one workspace, or of the platform, as Entente keeps it.

              checkpoint        how many entries there are and what they hash to, signed by the log
              policy            the keys of the log; compare them with those that you were given
              tile/entries/     the entries, 256 a file, each behind its length (2 bytes)
              tile/0/, tile/1/  the hashes of the entries, and of the tree above them
              statements/       the signed statements among the entries, by number
              details/          the sealed details of the entries, 256 a file, each behind its length

            Check it with: ./entente verify FILE
            Add --key KEY and --checkpoint OLDER to rely on nothing that came with this file.
            The format is described in docs/formats/audit-export.md and follows C2SP tlog-tiles.
            """;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Tiles tiles = new Tiles(this::tile);
    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final ByteArrayOutputStream details = new ByteArrayOutputStream();
    private boolean hasDetails;
    private long size;

    ExportFile(OutputStream out, SignedNote checkpoint, List<NoteVerifier> keys) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        write("README.txt", README);
        write(CHECKPOINT, checkpoint.toString());
        write(POLICY, policy(keys));
    }

    /**
     * Adds the next entry, as it is stored.
     *
     * @param entry     empty if the entry is lost
     * @param leafHash  the stored hash
     * @param statement the text of the signed statement that the entry stands for
     */
    void add(byte[] entry, byte[] leafHash, byte @Nullable [] sealed, @Nullable String statement) throws IOException {
        prefixed(entries, entry);
        prefixed(details, sealed == null ? new byte[0] : sealed);
        hasDetails |= sealed != null;
        if (statement != null) {
            write(statementPath(size), statement);
        }
        size++;
        tiles.add(leafHash);
    }

    /** Completes the file; the stream below stays open. */
    @Override
    public void close() throws IOException {
        tiles.finish();
        zip.finish();
    }

    static String statementPath(long index) {
        return "statements/" + index + ".note";
    }

    static String detailsPath(long index, int width) {
        return "details/" + Tiles.number(index) + (width == Tiles.WIDTH ? "" : ".p/" + width);
    }

    private void tile(int level, long index, byte[] hashes) throws IOException {
        var width = hashes.length / Merkle.HASH_BYTES;
        if (level == 0) {
            write(Tiles.entriesPath(index, width), entries.toByteArray());
            if (hasDetails) {
                write(detailsPath(index, width), details.toByteArray());
            }
            entries.reset();
            details.reset();
            hasDetails = false;
        }
        write(Tiles.path(level, index, width), hashes);
    }

    private static void prefixed(ByteArrayOutputStream bundle, byte[] bytes) {
        if (bytes.length > DETAILS_MAX_BYTES) {
            throw new IllegalArgumentException("entries and details have at most 65,535 bytes");
        }
        bundle.write(bytes.length >> Byte.SIZE);
        bundle.write(bytes.length);
        bundle.writeBytes(bytes);
    }

    private static String policy(List<NoteVerifier> keys) {
        var policy = new StringBuilder();
        keys.forEach(key -> policy.append("log ").append(key.vkey()).append('\n'));
        return policy.append("quorum none\n").toString();
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
