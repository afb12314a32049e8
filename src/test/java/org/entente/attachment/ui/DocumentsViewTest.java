package org.entente.attachment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entente.Delegates;
import org.entente.attachment.AttachmentFixture;
import org.entente.attachment.AttachmentId;
import org.entente.attachment.AttachmentTest;
import org.entente.attachment.Attachments;
import org.entente.design.EmptyState;
import org.entente.design.LinkButton;
import org.entente.design.Note;
import org.entente.identity.Actor;
import org.entente.identity.CurrentActor;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.LiveUpdates;
import org.entente.workspace.Participants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;

/** The page with the real service behind it; only the browser and who is signed in are played. */
@AttachmentTest
class DocumentsViewTest {

    private static final byte[] PAPER = "Survey results of the northern districts".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Attachments attachments;

    @Autowired
    private Participants participants;

    @Autowired
    private LiveUpdates live;

    @Autowired
    private AttachmentFixture rooms;

    @Autowired
    private Delegates delegates;

    private final CurrentActor current = mock(CurrentActor.class);

    @BeforeEach
    void openPage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    private DocumentsView opened(Actor actor, WorkspaceId workspace) {
        when(current.actor()).thenReturn(actor);
        var view = new DocumentsView(attachments, participants, current, live);
        UI.getCurrent().add(view);
        enter(view, workspace);
        return view;
    }

    private static void enter(DocumentsView view, WorkspaceId workspace) {
        var event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("workspace", workspace.toString()));
        view.beforeEnter(event);
    }

    @Test
    void saysWhatBelongsHereWhenThereIsNothing() {
        var view = opened(delegates.norland(), rooms.convenedBy(delegates.norland()));

        assertThat(_get(view, H2.class).getText()).isEqualTo("Documents");
        assertThat(words(_get(view, EmptyState.class))).startsWith("No files yet.");
    }

    @Test
    void listsTheFilesTheNewestFirst() {
        var workspace = rooms.convenedBy(delegates.norland(), delegates.sudria());
        rooms.uploads(delegates.norland(), workspace, "plan.docx", PAPER);
        rooms.uploads(delegates.sudria(), workspace, "Offer.PDF", PAPER);

        var rows = rows(opened(delegates.norland(), workspace));

        assertThat(rows).hasSize(2);
        assertThat(words(rows.getFirst()))
                .contains("2", "Offer.PDF", "New", "PDF, 40\u00a0bytes", "Sudria", "via Sudria Head");
        assertThat(words(rows.getLast()))
                .contains("plan.docx", "Text, 40\u00a0bytes")
                .doesNotContain("New");
    }

    @Test
    void showsWhichVersionIsTheLatest() {
        var workspace = rooms.convenedBy(delegates.norland());
        rooms.uploads(delegates.norland(), workspace, "plan.docx", PAPER);
        rooms.uploads(delegates.norland(), workspace, "plan.docx", PAPER);

        var rows = rows(opened(delegates.norland(), workspace));

        assertThat(words(rows.getFirst())).contains("version 2").doesNotContain("Earlier version");
        assertThat(words(rows.getLast())).contains("version 1", "Earlier version");
    }

    @Test
    void namesTheFileInItsDownload() {
        var workspace = rooms.convenedBy(delegates.norland());
        rooms.uploads(delegates.norland(), workspace, "plan.docx", PAPER);

        var link = _get(opened(delegates.norland(), workspace), LinkButton.class);

        assertThat(words(link)).isEqualTo("Download");
        assertThat(link.getAriaLabel()).contains("Download plan.docx");
    }

    @Test
    void namesThoseWhoCanOpenWhatIsAdded() {
        var workspace = rooms.convenedBy(delegates.norland(), delegates.sudria(), delegates.estmark());
        rooms.remove(delegates.norland(), workspace, delegates.estmark());

        var view = opened(delegates.norland(), workspace);

        assertThat(words(view)).contains("Norland", "Sudria").doesNotContain("Estmark");
    }

    @Test
    void speaksFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        var workspace = rooms.convenedBy(delegates.norland());
        rooms.uploads(delegates.norland(), workspace, "plan.docx", PAPER);

        var view = opened(delegates.norland(), workspace);

        assertThat(words(_get(view, LinkButton.class))).isEqualTo("Télécharger");
        assertThat(words(view)).contains("Texte, 40\u00a0octets").doesNotContain("!fr");
    }

    @Test
    void limitsWhatTheBrowserSends() {
        var view = opened(delegates.norland(), rooms.convenedBy(delegates.norland()));

        assertThat(_get(view, Upload.class).getElement().getProperty("maxFileSize", 0.0))
                .isEqualTo(AttachmentTest.LARGEST);
    }

    @Test
    void takesWhatIsUploaded() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var view = opened(delegates.norland(), workspace);

        var event = upload(view, "survey.pdf", PAPER);
        enter(view, workspace);

        assertThat(event.isRejected()).isFalse();
        assertThat(words(rows(view).getFirst())).contains("survey.pdf");
    }

    @Test
    void saysInPlaceWhyAFileWasNotKept() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var view = opened(delegates.norland(), workspace);

        var event = upload(view, "survey.pdf", new byte[0]);
        MockVaadin.clientRoundtrip(false);

        assertThat(event.isRejected()).isTrue();
        assertThat(words(_get(view, Note.class))).contains("“survey.pdf” was not kept. The file is empty.");
        assertThat(rooms.files(workspace)).isEmpty();
    }

    @Test
    void saysOnceWhatHappensAgain() throws IOException {
        var view = opened(delegates.norland(), rooms.convenedBy(delegates.norland()));

        upload(view, "survey.pdf", new byte[0]);
        upload(view, "survey.pdf", new byte[0]);
        MockVaadin.clientRoundtrip(false);

        assertThat(_find(view, Note.class)).hasSize(1);
    }

    @Test
    void saysInPlaceThatANameIsNone() throws IOException {
        var view = opened(delegates.norland(), rooms.convenedBy(delegates.norland()));

        upload(view, "../survey.pdf", PAPER);
        MockVaadin.clientRoundtrip(false);

        assertThat(words(_get(view, Note.class))).contains("A file name holds no path.");
    }

    @Test
    void takesNothingFromADelegationThatWasRemoved() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland(), delegates.sudria());
        var view = opened(delegates.sudria(), workspace);
        rooms.remove(delegates.norland(), workspace, delegates.sudria());

        var event = upload(view, "survey.pdf", PAPER);

        assertThat(event.isRejected()).isTrue();
        assertThat(rooms.files(workspace)).isEmpty();
    }

    private static UploadEvent upload(DocumentsView view, String name, byte[] bytes) throws IOException {
        var request = mock(VaadinRequest.class);
        when(request.getInputStream()).thenReturn(new ByteArrayInputStream(bytes));
        var event = new UploadEvent(
                request,
                mock(VaadinResponse.class),
                VaadinSession.getCurrent(),
                name,
                bytes.length,
                "application/pdf",
                _get(view, Upload.class).getElement(),
                null);
        _get(view, Intake.class).receive(event);
        return event;
    }

    @Test
    void handsAFileOutToKeepAndNeverAsAPage() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var id = rooms.uploads(delegates.norland(), workspace, "Étude \"nord\".html", PAPER);
        when(current.actor()).thenReturn(delegates.norland());
        var response = mock(VaadinResponse.class);
        var delivered = new ByteArrayOutputStream();
        when(response.getOutputStream()).thenReturn(delivered);

        handout(workspace, id).handleDownloadRequest(download(response));

        assertThat(delivered.toByteArray()).isEqualTo(PAPER);
        var disposition = ArgumentCaptor.forClass(String.class);
        verify(response).setHeader(eq("Content-Disposition"), disposition.capture());
        assertThat(disposition.getValue())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%C3%89tude%20%22nord%22.html");
        verify(response).setHeader("X-Content-Type-Options", "nosniff");
        verify(response).setHeader("Cache-Control", "no-store");
        verify(response).setContentType("application/octet-stream");
        verify(response).setContentLengthLong(PAPER.length);
    }

    @Test
    void handsNothingOutThatIsNotThere() throws IOException {
        when(current.actor()).thenReturn(delegates.norland());
        var response = mock(VaadinResponse.class);

        handout(rooms.convenedBy(delegates.norland()), AttachmentId.next()).handleDownloadRequest(download(response));

        verify(response).sendError(404, "");
        verify(response, never()).getOutputStream();
    }

    private Handout handout(WorkspaceId workspace, AttachmentId id) {
        return new Handout(attachments, current, workspace, id, new Notices());
    }

    private static DownloadEvent download(VaadinResponse response) {
        return new DownloadEvent(
                mock(VaadinRequest.class), response, VaadinSession.getCurrent(), new H2().getElement());
    }

    private static List<NativeTableRow> rows(Component view) {
        var rows = _find(view, NativeTableRow.class);
        return rows.subList(1, rows.size());
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
