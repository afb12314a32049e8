package org.entente.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.entente.kernel.WorkspaceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what an interrupted upload left in the store: drafts that nobody finishes and blobs that no row names. An
 * upload commits its row moments after its blob, so after an hour neither is still under way.
 *
 * <p>Blobs of a workspace that this database does not know are left alone: rather than orphans they are the files of
 * another database, met because somebody started with the wrong one.
 */
@Component
class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    static final Duration GRACE = Duration.ofHours(1);

    private final BlobStore store;
    private final AttachmentRepository attachments;
    private final JdbcClient jdbc;
    private final Clock clock;

    Sweeper(BlobStore store, AttachmentRepository attachments, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() throws IOException {
        for (var workspace : store.workspaces()) {
            if (isKnown(workspace)) {
                sweep(workspace);
            }
        }
    }

    private void sweep(WorkspaceId workspace) throws IOException {
        var before = clock.instant().minus(GRACE);
        store.removeDraftsBefore(workspace, before);
        for (var blob : store.keptBefore(workspace, before)) {
            if (!attachments.existsByIdAndWorkspace(blob.attachment(), workspace)) {
                LOG.info("removing a blob that no row names");
                store.remove(blob);
            }
        }
    }

    private boolean isKnown(WorkspaceId workspace) {
        return jdbc.sql("select count(*) from workspace where id = ?")
                        .param(workspace.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
