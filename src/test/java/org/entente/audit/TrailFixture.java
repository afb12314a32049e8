package org.entente.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.keys.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A trail on an empty database, with what a test needs to act, to look behind the scenes and to tamper. */
final class TrailFixture implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final String ORIGIN = "entente.example/log";
    static final DelegationId NORLAND = DelegationId.next();
    static final DelegationId SUDRIA = DelegationId.next();

    final HikariDataSource database;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final JdbcTransactionManager transactions;
    final List<Object> published = new CopyOnWriteArrayList<>();
    final Path folder;
    final LogKeys keys;
    final Ledger ledger;
    final SelfCheck selfCheck;
    final Trail trail;
    final Proofs proofs;
    final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);

    TrailFixture(Engine engine) {
        this(engine.database());
    }

    /** @param migrated a database that holds the tables of the trail, and nothing else */
    TrailFixture(HikariDataSource migrated) {
        database = migrated;
        jdbc = JdbcClient.create(database);
        transactions = new JdbcTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        folder = temporaryFolder();
        keys = keys("entente test");
        ledger = new Ledger(jdbc, transactions);
        selfCheck = new SelfCheck(ledger, keys);
        trail = new Trail(ledger, selfCheck, clock, published::add, transactions);
        proofs = new Proofs(ledger);
    }

    enum Action implements AuditAction {
        POST("message:post"),
        DOWNLOAD("attachment:download"),
        DESCRIBE("attachment:describe"),
        ADMIT("workspace:admit");

        private final String permission;

        Action(String permission) {
            this.permission = permission;
        }

        @Override
        public String permission() {
            return permission;
        }
    }

    /** Somebody with a seat, or, on the platform's tree, somebody who is signed in. */
    record Delegate(TreeId tree, AccountId account, DelegationId delegation, Runnable confirmation) implements Acting {

        static Delegate in(TreeId tree) {
            return new Delegate(tree, AccountId.next(), NORLAND, () -> {});
        }

        Delegate of(DelegationId other) {
            return new Delegate(tree, account, other, confirmation);
        }

        Delegate confirming(Runnable other) {
            return new Delegate(tree, account, delegation, other);
        }

        @Override
        public byte[] sealDetails(UUID event, byte[] plain) {
            return turned(plain);
        }

        @Override
        public void confirm() {
            confirmation.run();
        }
    }

    /** The sealing of the tests: turns every bit. */
    static byte[] turned(byte[] bytes) {
        var turned = bytes.clone();
        for (var i = 0; i < turned.length; i++) {
            turned[i] = (byte) ~turned[i];
        }
        return turned;
    }

    static TreeId workspace() {
        return new TreeId(UUID.randomUUID());
    }

    static Subject message() {
        return Subject.of(SubjectKind.MESSAGE, UUID.randomUUID());
    }

    static LogKeys keys(String name) {
        try (var ed25519 = Secret.of(Merkle.sha256((name + " ed25519 seed").getBytes()));
                var mlDsa44 = Secret.of(Merkle.sha256((name + " ml-dsa-44 seed").getBytes()))) {
            return new LogKeys(ORIGIN, ed25519, mlDsa44);
        }
    }

    /** Records so many messages, each in a transaction of its own. */
    void post(Delegate by, int messages) {
        for (var i = 0; i < messages; i++) {
            transaction.executeWithoutResult(
                    status -> trail.append(by, Action.POST, message(), Map.of("reason", "told to")));
        }
    }

    Checkpoints checkpoints() {
        return checkpoints(folder.resolve("signer-state"));
    }

    Checkpoints checkpoints(Path state) {
        return new Checkpoints(ledger, proofs, keys, new SignerState(state), clock);
    }

    Anchors anchors() {
        return new Anchors(ledger, keys, clock, transactions);
    }

    Path export(TreeId tree) throws IOException {
        var file = Files.createTempFile(folder, "export", ".zip");
        try (var out = Files.newOutputStream(file)) {
            new Exports(ledger, checkpoints()).write(tree, out);
        }
        return file;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("trail");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
