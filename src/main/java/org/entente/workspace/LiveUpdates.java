package org.entente.workspace;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.entente.audit.EntryAppended;
import org.entente.kernel.WorkspaceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells pages that something happened in the workspace they show. Only ids travel; a page pulls what is new through
 * a service, which checks its seat again.
 */
@Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final Map<WorkspaceId, Set<Consumer<EntryAppended>>> watchers = new ConcurrentHashMap<>();
    private final Executor executor;

    LiveUpdates() {
        var threads = new SimpleAsyncTaskExecutor("live-");
        threads.setVirtualThreads(true);
        executor = threads;
    }

    /** Ends the watch. */
    public interface Watch extends AutoCloseable {

        @Override
        void close();
    }

    /** Calls back, from a thread of its own, after each committed entry of the workspace's trail. */
    public Watch watch(WorkspaceId workspace, Consumer<EntryAppended> watcher) {
        watchers.computeIfAbsent(workspace, id -> ConcurrentHashMap.newKeySet()).add(watcher);
        return () -> watchers.computeIfPresent(workspace, (id, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void appended(EntryAppended event) {
        watchers.getOrDefault(new WorkspaceId(event.tree().value()), Set.of())
                .forEach(watcher -> executor.execute(() -> tell(watcher, event)));
    }

    private static void tell(Consumer<EntryAppended> watcher, EntryAppended event) {
        try {
            watcher.accept(event);
        } catch (RuntimeException e) {
            LOG.warn("a page could not be told of an entry: {}", e.getClass().getSimpleName());
        }
    }
}
