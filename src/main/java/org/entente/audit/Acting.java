package org.entente.audit;

import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;

/** Who acts, for which delegation, and in which tree it is recorded. Seats and actors are of this kind; nobody else. */
public interface Acting {

    TreeId tree();

    AccountId account();

    DelegationId delegation();

    /**
     * Seals the details of an entry: a field record of kind 0501 in a workspace, the plain bytes on the platform, where
     * details are never confidential.
     *
     * @param event the event that the record is bound to; {@link Entry#event()} gives it back
     */
    byte[] sealDetails(UUID event, byte[] plain);

    /**
     * Called after the head row of the tree is locked, so that nothing can change between this look and the commit.
     *
     * @throws org.entente.kernel.Refusal if membership or epoch is no longer what this seat was made from
     */
    void confirm();
}
