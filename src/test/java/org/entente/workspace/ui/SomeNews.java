package org.entente.workspace.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.SectionCounts;
import org.springframework.boot.test.context.TestComponent;

/** A feature that has as much to tell as a test says. */
@TestComponent
class SomeNews implements SectionCounts {

    private final Map<WorkspaceId, Map<String, Integer>> told = new ConcurrentHashMap<>();

    void tell(WorkspaceId workspace, Map<String, Integer> counts) {
        told.put(workspace, counts);
    }

    @Override
    public Map<String, Integer> counts(Actor actor, WorkspaceId workspace) {
        return told.getOrDefault(workspace, Map.of());
    }
}
