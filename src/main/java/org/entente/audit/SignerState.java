package org.entente.audit;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What this server signed last, for each origin: kept in a file, since a database that was rolled back does not remember
 * it. Three lines for each origin, as in a checkpoint.
 */
final class SignerState {

    private final Path file;
    private final Map<String, Checkpoint> last = new TreeMap<>();

    /** @throws IllegalStateException if the file is there but damaged: to go on without it would be to forget */
    SignerState(Path file) {
        this.file = file;
        for (var checkpoint : read(file)) {
            last.put(checkpoint.origin(), checkpoint);
        }
    }

    synchronized Optional<Checkpoint> last(String origin) {
        return Optional.ofNullable(last.get(origin));
    }

    /** On return the checkpoint is on disk. */
    synchronized void record(Checkpoint checkpoint) {
        var text = new StringBuilder();
        var next = new TreeMap<>(last);
        next.put(checkpoint.origin(), checkpoint);
        next.values().forEach(each -> text.append(each.text()));
        write(text.toString());
        last.put(checkpoint.origin(), checkpoint);
    }

    private void write(String text) {
        try {
            var folder = SecretFile.folder(file.toAbsolutePath().getParent());
            var fresh = folder.resolve(file.getFileName() + ".new");
            try (var channel =
                    FileChannel.open(fresh, Set.of(CREATE, TRUNCATE_EXISTING, WRITE), SecretFile.ownerOnly(fresh))) {
                for (var bytes = StandardCharsets.UTF_8.encode(text); bytes.hasRemaining(); ) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep what was signed in " + file, e);
        }
    }

    private static List<Checkpoint> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            var lines = Files.readAllLines(file);
            var checkpoints = new ArrayList<Checkpoint>();
            for (var at = 0; at < lines.size(); at += 3) {
                checkpoints.add(Checkpoint.parse(String.join("\n", lines.subList(at, at + 3)) + "\n"));
            }
            return checkpoints;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(file + " is damaged", e);
        }
    }
}
