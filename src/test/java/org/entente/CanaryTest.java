package org.entente;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.World.Kind;
import org.entente.attachment.Attachments;
import org.entente.attachment.NewFile;
import org.entente.commitment.Commitments;
import org.entente.commitment.Figures;
import org.entente.commitment.Money;
import org.entente.commitment.NewCommitment;
import org.entente.commitment.NewMilestone;
import org.entente.commitment.Terms;
import org.entente.dialogue.Drafts;
import org.entente.dialogue.Messages;
import org.entente.dialogue.NewMessage;
import org.entente.dialogue.Topics;
import org.entente.drafting.Clause;
import org.entente.drafting.ClauseStatus;
import org.entente.drafting.NewText;
import org.entente.drafting.TextKind;
import org.entente.drafting.Texts;
import org.entente.reference.AssistanceType;
import org.entente.reference.Marking;
import org.entente.reference.Theme;
import org.entente.workspace.Convening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Words that stand nowhere else go through every confidential field and file. Then whatever a thief could carry away
 * is searched for them: database files, a dump, sealed files, secrets, logs, temporary files.
 */
@StoreTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "entente.data=${java.io.tmpdir}/canary-${entente.test.db:h2}",
            "entente.test.h2=file:${java.io.tmpdir}/canary-${entente.test.db:h2}/entente;WRITE_DELAY=0"
        })
class CanaryTest {

    private static final int FILE_BYTES = 3_000_000;

    private final List<String> canaries = new ArrayList<>();

    @Autowired
    private World world;

    @Autowired
    private Topics topics;

    @Autowired
    private Messages messages;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Texts texts;

    @Autowired
    private Commitments commitments;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Value("${entente.data}")
    private Path data;

    @Test
    void leavesNoConfidentialWordBehind(CapturedOutput output) throws Exception {
        canaries.add(Delegates.PASSPHRASE);
        live();

        var searched = new ArrayList<Loot>();
        searched.addAll(files(data));
        searched.addAll(files(Path.of(System.getProperty("java.io.tmpdir"))));
        searched.add(new Loot("dump", dump()));
        searched.add(new Loot("log", output.getAll().getBytes(UTF_8)));

        assertThat(canaries).hasSizeGreaterThan(15);
        assertThat(searched).hasSizeGreaterThan(4);
        for (var canary : canaries) {
            for (var loot : searched) {
                assertThat(loot.holds(canary))
                        .as("%s in %s", canary, loot.name())
                        .isFalse();
            }
        }
    }

    @Test
    void wouldFindAWordThatIsNotSealed() throws Exception {
        world.room();

        assertThat(new Loot("dump", dump()).holds("head@norland.example")).isTrue();
    }

    private String word(String where) {
        var canary = "canary-" + where + "-" + UUID.randomUUID();
        canaries.add(canary);
        return canary;
    }

    private void live() throws IOException {
        var room = world.room(new Convening(
                word("title"),
                word("challenge"),
                Theme.ART5,
                List.of(word("action").substring(0, 40)),
                Marking.CONFIDENTIAL,
                word("rules"),
                false));
        var id = room.workspace();
        var norland = room.actor(Kind.CONVENER);
        var sudria = room.actor(Kind.PARTICIPANT);

        var topic = topics.start(norland, id, word("topic"));
        var message = messages.post(norland, id, topic, NewMessage.comment(word("message"), "en"));
        messages.revise(norland, id, message, 1, word("revision"));
        messages.post(sudria, id, topic, NewMessage.comment(word("note"), "en").asNote());
        drafts.save(norland, id, topic, NewMessage.comment(word("draft"), "en"));

        var content = (word("content") + " ").repeat(FILE_BYTES / 50).getBytes(UTF_8);
        var file = new NewFile(word("name") + ".pdf", "application/pdf", content.length);
        var attachment = attachments.upload(norland, id, file, new ByteArrayInputStream(content));
        try (var opened = attachments.download(sudria, id, attachment).content()) {
            assertThat(opened.readAllBytes()).isEqualTo(content);
        }

        var clause = new Clause(1, ClauseStatus.BRACKETED, word("clause"), List.of());
        texts.table(norland, id, new NewText(word("text"), TextKind.NON_PAPER, word("label"), List.of(clause)));

        var amount = new BigDecimal("918273645");
        canaries.add("918273645");
        var money = Figures.money(AssistanceType.FIN, new Money(amount, "CHF"));
        var step = new NewMilestone(word("milestone"), LocalDate.of(2031, 3, 17));
        var terms = new Terms(word("commitment"), word("condition"), word("remark"), money, List.of(step));
        var commitment =
                commitments.propose(sudria, id, new NewCommitment(sudria.delegation(), norland.delegation(), terms));
        commitments.askForChange(norland, id, commitment, 1, word("change"));
    }

    /** Bytes that a thief holds. */
    private record Loot(String name, byte[] bytes) {

        boolean holds(String word) {
            return List.of(UTF_8, UTF_16LE, UTF_16BE).stream().anyMatch(charset -> contains(word.getBytes(charset)));
        }

        private boolean contains(byte[] sought) {
            outer:
            for (var start = 0; start <= bytes.length - sought.length; start++) {
                for (var i = 0; i < sought.length; i++) {
                    if (bytes[start + i] != sought[i]) {
                        continue outer;
                    }
                }
                return true;
            }
            return false;
        }
    }

    private static List<Loot> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            var found = new ArrayList<Loot>();
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                read(path).ifPresent(bytes -> found.add(new Loot(path.toString(), bytes)));
            }
            return found;
        }
    }

    /** Nothing if the file went away in the meantime or is another test's database server. */
    private static Optional<byte[]> read(Path path) {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private byte[] dump() throws Exception {
        var dump = new ByteArrayOutputStream();
        if (!"postgres".equals(System.getProperty("entente.test.db"))) {
            jdbc.sql("script").query(String.class).list().forEach(line -> dump.writeBytes(line.getBytes(UTF_8)));
            return dump.toByteArray();
        }
        try (var connection = database.getConnection()) {
            var copy = new CopyManager(connection.unwrap(BaseConnection.class));
            var tables = jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                    .query(String.class)
                    .list();
            for (var table : tables) {
                copy.copyOut("copy " + table + " to stdout", dump);
            }
        }
        return dump.toByteArray();
    }
}
