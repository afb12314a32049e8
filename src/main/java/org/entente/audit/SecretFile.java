package org.entente.audit;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.entente.keys.Secret;

/** Files that only the server's own user may read. */
final class SecretFile {

    private SecretFile() {}

    /** @throws IllegalStateException if the file has another length: it was damaged, and a new secret would hide that */
    static Secret readOrCreate(Path file, int bytes) {
        try {
            create(file, bytes);
            var secret = Secret.of(Files.readAllBytes(file));
            if (secret.length() != bytes) {
                throw new IllegalStateException(file + " does not hold a secret of " + bytes + " bytes");
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + file, e);
        }
    }

    /** The folder, made for its owner alone if it is not there. */
    static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    }

    static FileAttribute<?>[] ownerOnly(Path path) {
        return ownerOnly(path, "rw-------");
    }

    private static void create(Path file, int bytes) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        folder(file.toAbsolutePath().getParent());
        try (var fresh = Secret.random(bytes);
                var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownerOnly(file))) {
            for (var buffer = ByteBuffer.wrap(fresh.bytes()); buffer.hasRemaining(); ) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            // made by another node at the same time: its secret serves
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
