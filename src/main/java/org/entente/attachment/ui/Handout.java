package org.entente.attachment.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.entente.attachment.AttachmentId;
import org.entente.attachment.Attachments;
import org.entente.attachment.FileDescription;
import org.entente.identity.CurrentActor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.IntegrityFailure;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;

/**
 * Sends a file to the reader as it is opened, without the session's lock. Always as something to keep, never as a page:
 * what a stranger's file contains must not run here.
 */
final class Handout implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private static final int STEP_BYTES = 64 * 1024;

    private final transient Attachments attachments;
    private final transient CurrentActor current;
    private final transient WorkspaceId workspace;
    private final transient AttachmentId id;
    private final transient Notices notices;

    Handout(Attachments attachments, CurrentActor current, WorkspaceId workspace, AttachmentId id, Notices notices) {
        this.attachments = attachments;
        this.current = current;
        this.workspace = workspace;
        this.id = id;
        this.notices = notices;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try (var file = attachments.download(current.actor(), workspace, id)) {
            var step = new byte[STEP_BYTES];
            // The first segment is checked before anything is promised to the browser.
            var count = file.content().read(step);
            announce(event.getResponse(), file.description());
            send(file.content(), step, count, event.getOutputStream());
        } catch (Refusal refusal) {
            end(event, HttpStatusCode.NOT_FOUND, refusal.key());
        } catch (AccessDeniedException e) {
            end(event, HttpStatusCode.NOT_FOUND, "attachment.refused.closed");
        } catch (IntegrityFailure e) {
            notices.withheld("attachment.problem.damaged");
            // Ends the connection where the answer has begun, so that the browser does not take a part for the whole.
            throw e;
        }
    }

    private static void announce(VaadinResponse response, FileDescription description) {
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(description.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(description.length());
    }

    private static void send(InputStream content, byte[] step, int first, OutputStream to) throws IOException {
        for (var count = first; count >= 0; count = content.read(step)) {
            try {
                to.write(step, 0, count);
            } catch (IOException readerHasGone) {
                return;
            }
        }
    }

    private void end(DownloadEvent event, HttpStatusCode status, String key) throws IOException {
        notices.withheld(key);
        event.getResponse().sendError(status.getCode(), "");
    }
}
