package org.entente.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.attachment.AttachmentFixture.file;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.Delegates;
import org.entente.audit.Outcome;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.AttachmentCipher;
import org.entente.keys.IntegrityFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AttachmentTest
class AttachmentsTest {

    private static final int SEGMENT = 1 << 20;

    /** Bytes of a sealed segment's file that are not the file's: the header shares the first segment. */
    private static final int HEADER = 40;

    private static final int TAG = 16;
    private static final byte[] PAPER = "Survey results of the northern districts".getBytes();

    @Autowired
    private Attachments attachments;

    @Autowired
    private DocumentCounts counts;

    @Autowired
    private AttachmentFixture rooms;

    @Autowired
    private TroubledStore store;

    @Autowired
    private Delegates delegates;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void heal() {
        store.heal();
    }

    static IntStream lengthsAroundSegments() {
        return IntStream.rangeClosed(0, 3)
                .map(segments -> segments * (SEGMENT - TAG) - HEADER)
                .flatMap(edge -> IntStream.of(edge - 1, edge, edge + 1))
                .filter(length -> length > 0);
    }

    static IntStream lengthsAroundMebibytes() {
        return IntStream.rangeClosed(0, 3)
                .flatMap(mebibytes ->
                        IntStream.of(mebibytes * SEGMENT - 1, mebibytes * SEGMENT, mebibytes * SEGMENT + 1))
                .filter(length -> length > 0);
    }

    @ParameterizedTest
    @MethodSource({"lengthsAroundSegments", "lengthsAroundMebibytes"})
    void givesBackTheBytesItWasGiven(int length) throws IOException {
        var workspace = rooms.convenedBy(delegates.norland(), delegates.sudria());
        var bytes = Sample.bytes(length);

        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", bytes);

        assertThat(rooms.reads(delegates.sudria(), workspace, id)).isEqualTo(bytes);
        assertThat(rooms.blob(workspace, id)).hasSize(AttachmentCipher.sealedLength(length));
    }

    @Test
    void keepsNothingPlain() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());

        var id = rooms.uploads(delegates.norland(), workspace, "Northern districts.pdf", PAPER);

        assertThat(new String(Files.readAllBytes(rooms.blob(workspace, id)))).doesNotContain("Survey");
        assertThat(jdbc.sql("select description from attachment where id = ?")
                        .param(id.value())
                        .query(byte[].class)
                        .single())
                .asString()
                .doesNotContain("Northern");
    }

    @Test
    void neverHoldsMoreThanAFewMebibytesOfAFile() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var length = 64L * SEGMENT;
        var content = new Watched(workspace, length);

        var id = attachments.upload(delegates.norland(), workspace, file("film.mp4", length), content);

        assertThat(content.mostAhead).isLessThan(4L * SEGMENT);
        try (var file = attachments.download(delegates.norland(), workspace, id)) {
            var delivered = new Behind(file.content());
            assertThat(Sample.matching(delivered)).isEqualTo(length);
            assertThat(delivered.mostBehind).isLessThan(4L * SEGMENT);
        }
    }

    /** Compares what was given with what already lies in the store. */
    private class Watched extends Sample {

        private final WorkspaceId workspace;
        private long mostAhead;

        Watched(WorkspaceId workspace, long length) {
            super(length);
            this.workspace = workspace;
        }

        @Override
        public int read(byte[] to, int offset, int most) throws IOException {
            var draft = rooms.files(workspace).getFirst();
            mostAhead = Math.max(mostAhead, position() - Files.size(draft));
            return super.read(to, offset, most);
        }
    }

    /** Compares what was taken from the store with what was handed out. */
    private final class Behind extends FilterInputStream {

        private long handedOut;
        private long mostBehind;

        Behind(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] to, int offset, int most) throws IOException {
            var count = super.read(to, offset, most);
            handedOut += Math.max(count, 0);
            mostBehind = Math.max(mostBehind, store.bytesRead() - handedOut);
            return count;
        }
    }

    @Test
    void recordsUploadsAndDownloads() throws Exception {
        var workspace = rooms.convenedBy(delegates.norland(), delegates.sudria());

        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", PAPER);
        rooms.reads(delegates.sudria(), workspace, id);

        var upload = rooms.entries(workspace, AttachmentAction.UPLOAD).getFirst();
        assertThat(upload.subject().id()).isEqualTo(id.value());
        assertThat(upload.subject().contentHash()).isEqualTo(sha256(Files.readAllBytes(rooms.blob(workspace, id))));
        var download = rooms.entries(workspace, AttachmentAction.DOWNLOAD).getFirst();
        assertThat(download.delegation()).isEqualTo(delegates.sudria().delegation());
        assertThat(download.outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void recordsADownloadBeforeItsFirstByte() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", PAPER);

        try (var file = attachments.download(delegates.norland(), workspace, id)) {
            assertThat(rooms.entries(workspace, AttachmentAction.DOWNLOAD)).hasSize(1);
            assertThat(file.description())
                    .isEqualTo(new FileDescription(
                            "survey.pdf",
                            "application/pdf",
                            PAPER.length,
                            HexFormat.of().formatHex(sha256(PAPER))));
        }
    }

    @Test
    void listsFilesAndTheirVersions() {
        var workspace = rooms.convenedBy(delegates.norland(), delegates.sudria());
        rooms.uploads(delegates.norland(), workspace, "plan.docx", PAPER);
        rooms.uploads(delegates.sudria(), workspace, "offer.pdf", PAPER);
        rooms.uploads(delegates.norland(), workspace, "plan.docx", PAPER);

        var files = attachments.list(delegates.sudria(), workspace);

        assertThat(files).extracting(FileSummary::number).containsExactly(1, 2, 3);
        assertThat(files).extracting(FileSummary::version).containsExactly(1, 1, 2);
        assertThat(files).extracting(FileSummary::latest).containsExactly(false, true, true);
        assertThat(files.getFirst().person()).isEqualTo("Norland Head");
        assertThat(files.getFirst().delegation().nameEn()).isEqualTo("Norland");
    }

    @Test
    void countsWhatIsNewForOneReader() {
        var workspace = rooms.convenedBy(delegates.norland(), delegates.sudria());
        rooms.uploads(delegates.norland(), workspace, "plan.docx", PAPER);

        assertThat(attachments.unseen(delegates.sudria(), workspace)).isEqualTo(1);
        assertThat(attachments.unseen(delegates.norland(), workspace)).isZero();
        assertThat(counts.counts(delegates.sudria(), workspace)).isEqualTo(Map.of("documents", 1));
        assertThat(attachments.list(delegates.sudria(), workspace))
                .extracting(FileSummary::fresh)
                .containsExactly(true);

        attachments.look(delegates.sudria(), workspace);

        assertThat(attachments.unseen(delegates.sudria(), workspace)).isZero();
        assertThat(attachments.list(delegates.sudria(), workspace))
                .extracting(FileSummary::fresh)
                .containsExactly(false);
    }

    static Stream<String> badNames() {
        return Stream.of(
                "",
                "  ",
                "a\u0000.pdf",
                "a\nb.pdf",
                "a\u0085.pdf",
                "fdp.\u202Eexe",
                "\u2066a.pdf",
                "a\uD800.pdf",
                "../secrets",
                "C:\\letter.pdf",
                "..",
                ".",
                "x".repeat(256));
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void refusesANameThatIsNone(String name) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new NewFile(name, "text/plain", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Résumé – étude.pdf", "تقرير.pdf", "計画\uD83D\uDCC4.xlsx", "a\"b;c.pdf", "..gitignore", "<b>.txt"
            })
    void takesANameInAnyScript(String name) throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());

        var id = rooms.uploads(delegates.norland(), workspace, name, PAPER);

        try (var file = attachments.download(delegates.norland(), workspace, id)) {
            assertThat(file.description().name()).isEqualTo(name);
        }
    }

    @Test
    void believesNoType() {
        assertThat(new NewFile("a.pdf", "text/html;charset=utf-8\r\nX: y", 1).type())
                .isEqualTo(NewFile.ANY_TYPE);
    }

    @Test
    void refusesAnEmptyFile() {
        refuses("attachment.refused.empty", NewFile.UNKNOWN_LENGTH, InputStream.nullInputStream());
        refuses("attachment.refused.empty", 0, InputStream.nullInputStream());
    }

    @Test
    void refusesATooLargeFileBeforeReadingIt() {
        var content = new Sample(AttachmentTest.LARGEST + 1);

        refuses("attachment.refused.too-large", AttachmentTest.LARGEST + 1, content);

        assertThat(content.position()).isZero();
    }

    @Test
    void stopsAFileThatTurnsOutTooLarge() {
        var content = new Sample(Long.MAX_VALUE);

        refuses("attachment.refused.too-large", NewFile.UNKNOWN_LENGTH, content);

        assertThat(content.position()).isBetween(AttachmentTest.LARGEST, AttachmentTest.LARGEST + SEGMENT);
    }

    @Test
    void takesAFileOfTheLargestSize() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());

        attachments.upload(
                delegates.norland(),
                workspace,
                file("film.mp4", AttachmentTest.LARGEST),
                new Sample(AttachmentTest.LARGEST));

        assertThat(rooms.rows(workspace)).isEqualTo(1);
    }

    @Test
    void refusesAFileThatIsNotAsLongAsAnnounced() {
        refuses("attachment.refused.broken-off", 3L * SEGMENT, new Sample(3L * SEGMENT - 1));
        refuses("attachment.refused.broken-off", 10, new Sample(11));
    }

    @Test
    void refusesAFileWhoseSenderHasGone() {
        var cancelled = new Sample(5L * SEGMENT) {

            @Override
            public int read(byte[] to, int offset, int most) throws IOException {
                if (position() > 2L * SEGMENT) {
                    throw new IOException("Connection reset by peer");
                }
                return super.read(to, offset, most);
            }
        };

        refuses("attachment.refused.broken-off", 5L * SEGMENT, cancelled);
    }

    @Test
    void refusesAFileThatFillsTheDisk() {
        store.fullAfter(2L * SEGMENT);

        refuses("attachment.refused.not-stored", 5L * SEGMENT, new Sample(5L * SEGMENT));
    }

    @Test
    void refusesAFileThatCannotBeMadeDurable() {
        store.failAtTheEnd();

        refuses("attachment.refused.not-stored", 100, new Sample(100));
    }

    @Test
    void refusesAFileForWhichThereIsNoRoom() {
        store.reportRoom(60L << 20);
        var content = new Sample(100);

        refuses("attachment.refused.no-room", 100, content);

        assertThat(content.position()).isZero();
    }

    private void refuses(String key, long announced, InputStream content) {
        var workspace = rooms.convenedBy(delegates.norland());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        attachments.upload(delegates.norland(), workspace, file("survey.pdf", announced), content))
                .extracting(Refusal::key)
                .isEqualTo(key);

        assertThat(rooms.rows(workspace)).isZero();
        assertThat(rooms.files(workspace)).isEmpty();
        assertThat(rooms.entries(workspace, AttachmentAction.UPLOAD)).isEmpty();
    }

    @Test
    void letsNobodyInWithoutASeat() {
        var workspace = rooms.convenedBy(delegates.norland(), delegates.sudria());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", PAPER);
        var content = new Sample(100);
        var stranger = delegates.outland();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> attachments.upload(stranger, workspace, file("x.pdf", 100), content));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> attachments.download(stranger, workspace, id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> attachments.list(stranger, workspace));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> attachments.look(stranger, workspace));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> attachments.unseen(stranger, workspace));

        assertThat(content.position()).isZero();
        assertThat(rooms.files(workspace)).hasSize(1);
    }

    @Test
    void endsForARemovedDelegation() {
        var workspace = rooms.convenedBy(delegates.norland(), delegates.sudria());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", PAPER);

        rooms.remove(delegates.norland(), workspace, delegates.sudria());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> attachments.download(delegates.sudria(), workspace, id));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> attachments.list(delegates.sudria(), workspace));
    }

    @Test
    void keepsNothingOfADelegationThatWasRemovedWhileItSent() {
        var workspace = rooms.convenedBy(delegates.norland(), delegates.sudria());
        var content = interrupted(() -> rooms.remove(delegates.norland(), workspace, delegates.sudria()));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> attachments.upload(delegates.sudria(), workspace, file("x.pdf", 100), content));

        assertThat(rooms.rows(workspace)).isZero();
        assertThat(rooms.files(workspace)).isEmpty();
    }

    @Test
    void sealsUnderTheEpochInWhichTheFileArrives() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var content = interrupted(() -> rooms.seat(delegates.norland(), workspace, delegates.sudria(), false));

        var id = attachments.upload(delegates.norland(), workspace, file("x.pdf", 100), content);

        assertThat(rooms.reads(delegates.sudria(), workspace, id)).isEqualTo(Sample.bytes(100));
    }

    private static InputStream interrupted(Runnable act) {
        return new Sample(100) {

            @Override
            public int read(byte[] to, int offset, int most) throws IOException {
                if (position() == 0) {
                    act.run();
                }
                return super.read(to, offset, most);
            }
        };
    }

    @Test
    void showsALaterDelegationNothingFromBefore() {
        var workspace = rooms.convenedBy(delegates.norland());
        var earlier = rooms.uploads(delegates.norland(), workspace, "plan.docx", PAPER);
        rooms.seat(delegates.norland(), workspace, delegates.estmark(), false);
        rooms.uploads(delegates.norland(), workspace, "plan.docx", PAPER);

        var files = attachments.list(delegates.estmark(), workspace);

        assertThat(files).hasSize(1);
        assertThat(files.getFirst().number()).isEqualTo(1);
        assertThat(files.getFirst().version()).isEqualTo(1);
        assertThat(attachments.unseen(delegates.estmark(), workspace)).isEqualTo(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> attachments.download(delegates.estmark(), workspace, earlier))
                .extracting(Refusal::key)
                .isEqualTo("attachment.refused.unknown");
    }

    @Test
    void findsNoFileOfAnotherWorkspace() {
        var workspace = rooms.convenedBy(delegates.norland());
        var other = rooms.convenedBy(delegates.norland());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", PAPER);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> attachments.download(delegates.norland(), other, id));
    }

    @Test
    void refusesABlobThatWasChangedAtTheChangedSegment() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", Sample.bytes(3 * SEGMENT));
        var blob = rooms.blob(workspace, id);
        var bytes = Files.readAllBytes(blob);
        bytes[SEGMENT + SEGMENT / 2] ^= 1;
        Files.write(blob, bytes);

        try (var file = attachments.download(delegates.norland(), workspace, id)) {
            var good = file.content().readNBytes(SEGMENT - HEADER - TAG);
            assertThat(good).isEqualTo(Sample.bytes(SEGMENT - HEADER - TAG));
            assertThatExceptionOfType(IntegrityFailure.class)
                    .isThrownBy(() -> file.content().read());
        }
        isRecordedAsDamage(workspace);
    }

    @Test
    void refusesABlobThatWasCutShort() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", Sample.bytes(2 * SEGMENT));
        var blob = rooms.blob(workspace, id);
        Files.write(blob, Arrays.copyOf(Files.readAllBytes(blob), SEGMENT));

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> attachments.download(delegates.norland(), workspace, id));
        isRecordedAsDamage(workspace);
    }

    @Test
    void refusesABlobThatIsGone() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", PAPER);
        Files.delete(rooms.blob(workspace, id));

        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> attachments.download(delegates.norland(), workspace, id));
        isRecordedAsDamage(workspace);
    }

    @Test
    void refusesTheBlobOfAnotherFile() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", PAPER);
        var other = rooms.uploads(delegates.norland(), workspace, "offer.pdf", PAPER.clone());
        Files.copy(rooms.blob(workspace, other), rooms.blob(workspace, id), StandardCopyOption.REPLACE_EXISTING);

        try (var file = attachments.download(delegates.norland(), workspace, id)) {
            assertThatExceptionOfType(IntegrityFailure.class)
                    .isThrownBy(() -> file.content().read());
        }
        isRecordedAsDamage(workspace);
    }

    /** Whoever holds the key could make another blob that opens; its hash in the row and in the trail gives it away. */
    @Test
    void refusesABlobThatOpensButIsNotTheOneThatWasKept() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", PAPER);
        jdbc.sql("update attachment set blob_hash = ? where id = ?")
                .params(new byte[32], id.value())
                .update();

        try (var file = attachments.download(delegates.norland(), workspace, id)) {
            assertThatExceptionOfType(IntegrityFailure.class)
                    .isThrownBy(() -> file.content().read());
        }
    }

    @Test
    void doesNotOpenARowThatWasCopiedToAnotherWorkspace() throws IOException {
        var workspace = rooms.convenedBy(delegates.norland());
        var other = rooms.convenedBy(delegates.norland());
        var id = rooms.uploads(delegates.norland(), workspace, "survey.pdf", PAPER);
        var copy = AttachmentId.next();
        jdbc.sql("""
                        insert into attachment
                        select cast(? as uuid), cast(? as uuid), epoch, revision, description, file_key, blob_length,
                               blob_hash, delegation, uploaded_by, uploaded_at, version
                        from attachment where id = ?""").params(copy.value(), other.value(), id.value()).update();
        Files.createDirectories(rooms.blob(other, copy).getParent());
        Files.copy(rooms.blob(workspace, id), rooms.blob(other, copy));

        assertThat(attachments.list(delegates.norland(), other).getFirst().description())
                .isEmpty();
        assertThat(rooms.entries(other, AttachmentAction.OPEN).getFirst().outcome())
                .isEqualTo(Outcome.FAILED);
        assertThatExceptionOfType(IntegrityFailure.class)
                .isThrownBy(() -> attachments.download(delegates.norland(), other, copy));
        isRecordedAsDamage(other);
    }

    private void isRecordedAsDamage(WorkspaceId workspace) {
        assertThat(rooms.entries(workspace, AttachmentAction.DOWNLOAD)
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leavesTheSendersStreamOpen() {
        var workspace = rooms.convenedBy(delegates.norland());
        var closed = new boolean[1];
        var content = new ByteArrayInputStream(PAPER) {

            @Override
            public void close() {
                closed[0] = true;
            }
        };

        attachments.upload(delegates.norland(), workspace, file("a.pdf", PAPER.length), content);

        assertThat(closed[0]).isFalse();
    }
}
