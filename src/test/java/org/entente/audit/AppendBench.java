package org.entente.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.audit.TrailFixture.Delegate;

/**
 * Prints how many entries a second one tree takes, each in a transaction of its own, on the databases as an operator
 * runs them: H2 in a file without delayed writes, PostgreSQL that flushes each commit. A program, never a test.
 */
final class AppendBench {

    private static final int WARM_UP = 2_000;
    private static final int ENTRIES = 6_000;

    private AppendBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("append-bench");
        measure("H2 in a file, WRITE_DELAY=0", "jdbc:h2:file:" + folder + "/trail;WRITE_DELAY=0;LOCK_TIMEOUT=20000");
        // The embedded server starts without fsync, for tests; this puts back what a real one has.
        try (var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            measure("PostgreSQL", server.getJdbcUrl("postgres", "postgres"));
        }
        System.exit(0);
    }

    private static void measure(String name, String address) throws InterruptedException {
        try (var fixture = new TrailFixture(Engine.database(address))) {
            if (address.startsWith("jdbc:postgresql:")) {
                System.out.println("fsync is "
                        + fixture.jdbc.sql("show fsync").query(String.class).single());
            }
            for (var threads : new int[] {1, 4}) {
                var tree = TrailFixture.workspace();
                run(fixture, tree, threads, WARM_UP);
                var began = System.nanoTime();
                run(fixture, tree, threads, ENTRIES);
                var seconds = (System.nanoTime() - began) / 1e9;
                System.out.printf(
                        "%s, %d threads, one tree: %.0f entries a second%n", name, threads, ENTRIES / seconds);
            }
        }
    }

    private static void run(TrailFixture fixture, TreeId tree, int threads, int entries) throws InterruptedException {
        var done = new CountDownLatch(threads);
        for (var i = 0; i < threads; i++) {
            Thread.ofPlatform().start(() -> {
                fixture.post(Delegate.in(tree), entries / threads);
                done.countDown();
            });
        }
        done.await(5, TimeUnit.MINUTES);
    }
}
