package org.entente.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.util.List;
import org.entente.attachment.Attachments;
import org.entente.attachment.NewFile;
import org.entente.identity.CurrentActor;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.springframework.security.access.AccessDeniedException;

/** The place to drop files. The body of each request streams into the service, without the session's lock. */
final class Intake extends Composite<Upload> {

    private static final int THOUSAND = 1000;

    private final transient Attachments attachments;
    private final transient CurrentActor current;
    private final transient WorkspaceId workspace;
    private final Notices notices;

    Intake(Attachments attachments, CurrentActor current, WorkspaceId workspace, Notices notices) {
        this.attachments = attachments;
        this.current = current;
        this.workspace = workspace;
        this.notices = notices;
        var upload = getContent();
        upload.addClassName("drop");
        upload.setUploadHandler(this::receive);
        upload.setI18n(words());
        limit(upload, attachments.largest(current.actor()));
    }

    /** Spares the sender a long wait for a refusal; the service counts for itself. */
    private void limit(Upload upload, long largest) {
        // The setter takes no more than 2^31-1 bytes.
        upload.getElement().setProperty("maxFileSize", (double) largest);
        upload.addFileRejectedListener(rejected -> notices.warn(
                getTranslation("attachment.not-kept", rejected.getFileName()) + " " + rejected.getErrorMessage()));
    }

    void receive(UploadEvent event) {
        var name = event.getFileName();
        try {
            var file = new NewFile(name, event.getContentType(), event.getFileSize());
            attachments.upload(current.actor(), workspace, file, event.getInputStream());
        } catch (Refusal refusal) {
            event.reject();
            notices.refused(name, refusal);
        } catch (AccessDeniedException e) {
            event.reject();
            notices.refused(name, new Refusal("attachment.refused.closed"));
        }
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(word("add")).setMany(word("add")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(word("drop")).setMany(word("drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("attachment.refused.too-large"))
                        .setTooManyFiles(word("too-many"))
                        .setIncorrectFileType(word("wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(word("connecting"))
                                .setStalled(word("stalled"))
                                .setProcessing(word("processing"))
                                .setHeld(word("held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(word("left") + " ")
                                .setUnknown(word("left.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(word("broken-off"))
                                .setUnexpectedServerError(word("failed"))
                                .setForbidden(word("refused"))
                                .setFileTooLarge(getTranslation("attachment.refused.too-large"))))
                .setFile(new UploadI18N.File()
                        .setRemove(word("remove"))
                        .setRetry(word("retry"))
                        .setStart(word("start")))
                .setUnits(units(), THOUSAND);
    }

    private String word(String key) {
        return getTranslation("attachment.upload." + key);
    }

    private List<String> units() {
        return List.of(
                getTranslation("attachment.upload.bytes"),
                getTranslation("format.kilobyte"),
                getTranslation("format.megabyte"),
                getTranslation("format.gigabyte"),
                getTranslation("format.terabyte"));
    }
}
