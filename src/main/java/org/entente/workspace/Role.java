package org.entente.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.entente.kernel.WorkspaceId;

/** A delegation's place in a workspace, and what it may do there, in the words of the trail. */
public enum Role {
    /** The State that convened: decides who takes part. */
    CONVENER("*:*"),

    /** A State in a position to assist. */
    DONOR(
            "workspace:open",
            "topic:*",
            "message:*",
            "note:*",
            "draft:*",
            "attachment:*",
            "commitment:*",
            "milestone:*",
            "text:*",
            "participant:open",
            "trail:*"),

    /** Follows and advises, and binds nobody. */
    OBSERVER(
            "workspace:open",
            "topic:*",
            "message:*",
            "note:*",
            "draft:*",
            "attachment:open",
            "attachment:download",
            "attachment:upload",
            "commitment:open",
            "text:open",
            "participant:open",
            "trail:*");

    private final List<String> granted;

    Role(String... granted) {
        this.granted = List.of(granted);
    }

    /**
     * Whether a participant of this role may do what the permission names in this workspace.
     *
     * @param asked in full, such as {@code workspace:<uuid>:attachment:download}; made of enums and ids only
     */
    boolean allows(WorkspaceId workspace, Permission asked) {
        return permissions(workspace).anyMatch(permission -> permission.implies(asked));
    }

    private Stream<Permission> permissions(WorkspaceId workspace) {
        return granted.stream().map(acts -> new WildcardPermission("workspace:" + workspace + ":" + acts, true));
    }
}
