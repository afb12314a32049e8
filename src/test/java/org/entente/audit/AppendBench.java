package org.entente.audit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.audit.TrailFixture.Delegate;

/** Prints how many entries a second one tree takes, each in a transaction of its own. A program, never a test. */
final class AppendBench {

    private static final int WARM_UP = 2_000;
    private static final int ENTRIES = 6_000;

    private AppendBench() {}

    public static void main(String[] arguments) throws InterruptedException {
        for (var engine : Engine.values()) {
            try (var fixture = new TrailFixture(engine)) {
                for (var threads : new int[] {1, 4}) {
                    var tree = TrailFixture.workspace();
                    run(fixture, tree, threads, WARM_UP);
                    var began = System.nanoTime();
                    run(fixture, tree, threads, ENTRIES);
                    var seconds = (System.nanoTime() - began) / 1e9;
                    System.out.printf(
                            "%s, %d threads, one tree: %.0f entries a second%n", engine, threads, ENTRIES / seconds);
                }
            }
        }
        System.exit(0);
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
