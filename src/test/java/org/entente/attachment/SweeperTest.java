package org.entente.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.entente.Delegates;
import org.entente.kernel.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left when the server is killed between blob and row, or in the middle of a blob. */
@AttachmentTest
class SweeperTest {

    private static final Duration LONG_AGO = Sweeper.GRACE.plusMinutes(1);
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private AttachmentFixture rooms;

    @Autowired
    private Delegates delegates;

    @Test
    void removesWhatNoRowNames() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var orphan = lies(workspace, AttachmentId.next().toString(), LONG_AGO);
        var draft = lies(workspace, AttachmentId.next() + ".part", LONG_AGO);

        sweeper.sweep();

        assertThat(orphan).doesNotExist();
        assertThat(draft).doesNotExist();
    }

    @Test
    void leavesWhatMayStillBeUnderWay() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var blob = lies(workspace, AttachmentId.next().toString(), JUST_NOW);
        var draft = lies(workspace, AttachmentId.next() + ".part", JUST_NOW);

        sweeper.sweep();

        assertThat(blob).exists();
        assertThat(draft).exists();
    }

    @Test
    void leavesTheBlobOfARow() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", Sample.bytes(10));
        age(rooms.blob(workspace, id), LONG_AGO);

        sweeper.sweep();

        assertThat(rooms.reads(delegates.norland(), workspace, id)).isEqualTo(Sample.bytes(10));
    }

    @Test
    void leavesTheFilesOfAWorkspaceThatIsNotInThisDatabase() throws IOException {
        var blob = lies(WorkspaceId.next(), AttachmentId.next().toString(), LONG_AGO);

        sweeper.sweep();

        assertThat(blob).exists();
    }

    @Test
    void leavesWhatIsNotTheStores() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var note = lies(workspace, "README", LONG_AGO);

        sweeper.sweep();

        assertThat(note).exists();
    }

    private Path lies(WorkspaceId workspace, String name, Duration since) throws IOException {
        var file = rooms.blob(workspace, AttachmentId.next()).resolveSibling(name);
        Files.createDirectories(file.getParent());
        Files.write(file, Sample.bytes(100));
        age(file, since);
        return file;
    }

    private static void age(Path file, Duration since) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(since)));
    }
}
