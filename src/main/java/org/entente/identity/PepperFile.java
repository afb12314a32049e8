package org.entente.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.entente.keys.Peppers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The pepper of passphrases: 32 bytes in a file of the secrets folder, never in the database. Without it a stolen
 * database does not even allow guessing. Made at the first start, readable by the owner only.
 */
@Component
class PepperFile implements Peppers {

    private static final int BYTES = 32;
    private static final int FIRST = 1;

    private final byte[] pepper;

    PepperFile(@Value("${entente.secrets}") Path folder) {
        var file = folder.resolve("pepper-1");
        try {
            if (!Files.exists(file)) {
                create(folder, file);
            }
            pepper = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the pepper cannot be read from the secrets folder", e);
        }
        if (pepper.length != BYTES) {
            throw new IllegalStateException("the pepper file has " + pepper.length + " bytes instead of " + BYTES);
        }
    }

    private static void create(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        var temporary = Files.createTempFile(folder, "pepper", ".new");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(temporary, fresh);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public byte[] pepper(int id) {
        if (id != FIRST) {
            throw new IllegalStateException("no pepper " + id);
        }
        return pepper.clone();
    }

    @Override
    public int current() {
        return FIRST;
    }
}
