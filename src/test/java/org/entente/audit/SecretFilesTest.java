package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log keeps outside the database: its keys, and what it signed last. */
class SecretFilesTest {

    private static final String ORIGIN = "entente.example/log";

    @TempDir
    Path folder;

    @Test
    void makesTheKeysAtTheFirstStartAndKeepsThem() {
        var secrets = folder.resolve("not/yet/there");

        var first = LogKeys.in(secrets, ORIGIN);
        var second = LogKeys.in(secrets, ORIGIN);

        for (var i = 0; i < 2; i++) {
            assertThat(second.verifiers(TreeId.PLATFORM).get(i).vkey())
                    .isEqualTo(first.verifiers(TreeId.PLATFORM).get(i).vkey());
        }
        assertThat(second.salt(1, UUID.randomUUID())).hasSize(32);
        assertThat(LogKeys.in(folder.resolve("elsewhere"), ORIGIN)
                        .verifiers(TreeId.PLATFORM)
                        .getFirst()
                        .vkey())
                .isNotEqualTo(first.verifiers(TreeId.PLATFORM).getFirst().vkey());
    }

    @Test
    void letsNobodyElseReadThem() throws IOException {
        var secrets = folder.resolve("secrets");
        LogKeys.in(secrets, ORIGIN);
        var state = new SignerState(secrets.resolve("signer-state"));
        state.record(checkpoint("a", 1));

        assertThat(permissions(secrets)).isEqualTo("rwx------");
        try (var files = Files.list(secrets)) {
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void makesNoNewKeyInPlaceOfADamagedOne() throws IOException {
        LogKeys.in(folder, ORIGIN);
        Files.write(folder.resolve("log-ed25519.seed"), new byte[31]);

        assertThatIllegalStateException().isThrownBy(() -> LogKeys.in(folder, ORIGIN));
    }

    @Test
    void showsNoKey() {
        assertThat(LogKeys.in(folder, ORIGIN)).hasToString("LogKeys[entente.example/log]");
    }

    @Test
    void givesEachWorkspaceAndTickItsOwnSalt() {
        var keys = LogKeys.in(folder, ORIGIN);
        var workspace = UUID.randomUUID();

        assertThat(keys.salt(1, workspace))
                .isEqualTo(keys.salt(1, workspace))
                .isNotEqualTo(keys.salt(2, workspace))
                .isNotEqualTo(keys.salt(1, UUID.randomUUID()));
    }

    @Test
    void remembersWhatWasSignedAcrossRestarts() {
        var file = folder.resolve("state/signer-state");
        var state = new SignerState(file);
        assertThat(state.last("a")).isEmpty();

        state.record(checkpoint("a", 1));
        state.record(checkpoint("b", 7));
        state.record(checkpoint("a", 2));

        var restarted = new SignerState(file);
        assertThat(restarted.last("a")).contains(checkpoint("a", 2));
        assertThat(restarted.last("b")).contains(checkpoint("b", 7));
        assertThat(restarted.last("c")).isEmpty();
    }

    @Test
    void startsWithNoDamagedMemory() throws IOException {
        var file = folder.resolve("signer-state");
        new SignerState(file).record(checkpoint("a", 1));
        Files.writeString(file, Files.readString(file).substring(2));

        assertThatIllegalStateException().isThrownBy(() -> new SignerState(file));
        Files.writeString(file, "a\n");
        assertThatIllegalStateException().isThrownBy(() -> new SignerState(file));
    }

    private static Checkpoint checkpoint(String origin, long size) {
        return new Checkpoint(origin, size, Merkle.emptyRoot());
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
