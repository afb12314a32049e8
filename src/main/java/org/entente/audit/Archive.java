package org.entente.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An export opened for checking. Trusts no length that the file states about itself, and remembers what was read. */
final class Archive implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> unread = new HashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(Path file) throws Finding {
        try {
            return index(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Finding.unreadable(file.toString(), "this is not an export, or it was cut: " + e.getMessage());
        }
    }

    private static Archive index(ZipFile zip) throws IOException, Finding {
        var archive = new Archive(zip);
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (!entry.isDirectory() && archive.unread.put(entry.getName(), entry) != null) {
                zip.close();
                throw Finding.unreadable(printable(entry.getName()), "this file is there twice");
            }
        }
        return archive;
    }

    /**
     * Reads a file, once.
     *
     * @param maxBytes   more than this is refused before it is unpacked
     * @throws IOException if the packed bytes are damaged or unpack to more than that
     */
    Optional<byte[]> read(String name, int maxBytes) throws IOException {
        var entry = unread.remove(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new IOException("it is longer than it can be");
            }
            return Optional.of(bytes);
        }
    }

    /** The first file in one of these folders that nothing asked for. */
    Optional<String> strayIn(String... folders) {
        var strays = new TreeSet<String>();
        for (var name : unread.keySet()) {
            for (var folder : folders) {
                if (name.startsWith(folder)) {
                    strays.add(name);
                }
            }
        }
        return strays.stream().findFirst().map(Archive::printable);
    }

    /** Names come from the file under check: no control characters reach the terminal. */
    private static String printable(String name) {
        return name.replaceAll("[^\\x21-\\x7e]", "?");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
