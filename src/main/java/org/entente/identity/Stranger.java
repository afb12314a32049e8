package org.entente.identity;

import java.util.UUID;
import org.entente.audit.Acting;
import org.entente.audit.TreeId;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;

/** Whoever tried to sign in and could not: an account that was named, or nobody. */
record Stranger(AccountId account) implements Acting {

    private static final DelegationId NO_DELEGATION = new DelegationId(new UUID(0, 0));

    @Override
    public TreeId tree() {
        return TreeId.PLATFORM;
    }

    @Override
    public DelegationId delegation() {
        return NO_DELEGATION;
    }

    @Override
    public byte[] sealDetails(UUID event, byte[] plain) {
        return plain;
    }

    @Override
    public void confirm() {
        // there is nothing to lose
    }
}
