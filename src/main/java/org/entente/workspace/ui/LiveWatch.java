package org.entente.workspace.ui;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.audit.EntryAppended;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.LiveUpdates;
import org.jspecify.annotations.Nullable;

/** Follows what happens in workspaces for as long as a page is open. */
final class LiveWatch implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient LiveUpdates updates;
    private final transient Happening happening;
    private final transient Map<WorkspaceId, LiveUpdates.Watch> watches = new LinkedHashMap<>();
    private Set<WorkspaceId> followed = Set.of();
    private @Nullable UI ui;

    /** @param happening called from a thread of its own: touches the page through {@link UI#access} only */
    LiveWatch(LiveUpdates updates, Happening happening) {
        this.updates = updates;
        this.happening = happening;
    }

    /** Told of each entry of a followed workspace. */
    @FunctionalInterface
    interface Happening {
        void in(UI ui, EntryAppended entry);
    }

    /** From now on these workspaces and no others. */
    void on(WorkspaceId... workspaces) {
        on(List.of(workspaces));
    }

    void on(List<WorkspaceId> workspaces) {
        followed = Set.copyOf(workspaces);
        if (ui != null) {
            begin(ui);
        }
    }

    void begin(UI page) {
        ui = page;
        watches.entrySet().removeIf(entry -> {
            var isOver = !followed.contains(entry.getKey());
            if (isOver) {
                entry.getValue().close();
            }
            return isOver;
        });
        for (var workspace : followed) {
            watches.computeIfAbsent(workspace, id -> updates.watch(id, entry -> happening.in(page, entry)));
        }
    }

    void end() {
        ui = null;
        watches.values().forEach(LiveUpdates.Watch::close);
        watches.clear();
    }
}
