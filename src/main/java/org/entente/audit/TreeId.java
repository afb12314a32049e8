package org.entente.audit;

import java.util.UUID;
import org.entente.kernel.WorkspaceId;

/** One tree of the trail: a workspace's tree carries the workspace's UUID, the platform's tree the zero UUID. */
public record TreeId(UUID value) {

    /** Accounts, delegations, keys, settings, and the anchors over all workspaces. */
    public static final TreeId PLATFORM = new TreeId(new UUID(0, 0));

    public static TreeId of(WorkspaceId workspace) {
        return new TreeId(workspace.value());
    }

    public boolean isPlatform() {
        return equals(PLATFORM);
    }

    /** The last part of the origin of this tree's checkpoints. */
    String name() {
        return isPlatform() ? "platform" : value.toString();
    }

    /** What stands before an action in the recorded permission, final colon included. */
    String permissionPrefix() {
        return isPlatform() ? "platform:" : "workspace:" + value + ":";
    }

    @Override
    public String toString() {
        return name();
    }
}
