package org.entente.workspace;

import java.util.Map;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;

/** A feature's answer to "what is new for me in this workspace". Asked for workspaces in which the actor is seated. */
@FunctionalInterface
public interface SectionCounts {

    /**
     * How much is new for this reader, by the section in whose address it stands, such as {@code dialogue}. Never what
     * the reader may not open.
     */
    Map<String, Integer> counts(Actor actor, WorkspaceId workspace);
}
