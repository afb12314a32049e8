package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.audit.TrailFixture.Action.POST;
import static org.entente.audit.TrailFixture.message;
import static org.entente.audit.TrailFixture.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entente.audit.TrailFixture.Delegate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class ConcurrentTrailTest {

    private static final int THREADS = 4;
    private static final int EACH = 75;

    @Parameter
    Engine engine;

    private TrailFixture world;

    @BeforeEach
    void open() {
        world = new TrailFixture(engine);
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** From the first entry on: that the head does not exist yet is part of the race. */
    @Test
    void numbersTheEntriesOfAllThreadsWithoutGapOrFork() throws Exception {
        var tree = workspace();

        together(() -> {
            world.post(Delegate.in(tree), EACH);
            return null;
        });

        assertThat(world.trail.check(tree).size()).isEqualTo(THREADS * EACH);
        assertThat(everyEvent(tree)).hasSize(THREADS * EACH);
        assertThat(world.proofs.extend(world.trail.head(tree))).isTrue();
    }

    @Test
    void leavesNoPlaceForActsThatWereRolledBack() throws Exception {
        var tree = workspace();

        together(() -> {
            var delegate = Delegate.in(tree);
            for (var i = 0; i < EACH; i++) {
                var lost = i % 3 == 0;
                world.transaction.executeWithoutResult(status -> {
                    world.trail.append(delegate, POST, message(), Map.of());
                    if (lost) {
                        status.setRollbackOnly();
                    }
                });
            }
            return null;
        });

        assertThat(world.trail.check(tree).size()).isEqualTo(THREADS * EACH * 2 / 3);
    }

    @Test
    void mayUseTwoTreesAtOnceInTheOneOrder() throws Exception {
        var trees = List.of(workspace(), workspace());

        together(() -> {
            for (var i = 0; i < EACH / 3; i++) {
                var tree = trees.get(i % 2);
                world.transaction.executeWithoutResult(status -> {
                    world.trail.append(Delegate.in(tree), POST, message(), Map.of());
                    world.trail.append(Delegate.in(TreeId.PLATFORM), POST, message(), Map.of());
                });
                world.trail.denied(Delegate.in(tree), POST, message());
            }
            return null;
        });

        assertThat(world.trail.check(TreeId.PLATFORM).size()).isEqualTo(THREADS * (EACH / 3));
    }

    @Test
    void isSignedAndAnchoredWhileItGrows() throws Exception {
        var tree = workspace();
        var checkpoints = world.checkpoints();
        var anchors = world.anchors();

        together(() -> {
            for (var i = 0; i < 10; i++) {
                world.post(Delegate.in(tree), 3);
                checkpoints.sign(tree);
                anchors.tick();
            }
            return null;
        });

        assertThat(world.trail.check(tree).size()).isEqualTo(THREADS * 30);
        assertThat(world.trail.check(TreeId.PLATFORM).size()).isPositive();
    }

    private HashSet<Object> everyEvent(TreeId tree) {
        var events = new HashSet<>();
        world.ledger.read(
                tree,
                THREADS * EACH,
                leaf -> events.add(Leaf.decode(leaf.entry()).event()));
        return events;
    }

    private static void together(Callable<Void> task) throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<Void>>();
            for (var i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            for (var each : running) {
                each.get(2, TimeUnit.MINUTES);
            }
        }
    }
}
