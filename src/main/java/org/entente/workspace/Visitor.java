package org.entente.workspace;

import java.util.UUID;
import org.entente.audit.Acting;
import org.entente.audit.TreeId;
import org.entente.identity.Actor;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;

/** An actor at the door of a workspace: may be recorded there, and opens nothing. */
record Visitor(Actor actor, WorkspaceId workspace) implements Acting {

    @Override
    public TreeId tree() {
        return TreeId.of(workspace);
    }

    @Override
    public AccountId account() {
        return actor.account();
    }

    @Override
    public DelegationId delegation() {
        return actor.delegation();
    }

    /** A visitor's entries carry no details, so nothing is sealed for it. */
    @Override
    public byte[] sealDetails(UUID event, byte[] plain) {
        throw new IllegalStateException("a visitor seals nothing");
    }

    @Override
    public void confirm() {
        // a visitor has nothing that could have been taken away
    }
}
