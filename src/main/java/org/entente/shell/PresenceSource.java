package org.entente.shell;

import java.util.List;
import java.util.Optional;

/** Tells the shell who is here and for whom they may act. There is one, made where people sign in. */
public interface PresenceSource {

    /** Empty when nobody is signed in, or nobody has chosen yet for which delegation to act. */
    Optional<Presence> presence();

    /** The delegations for which the signed-in person may act; empty when nobody is signed in. */
    List<DelegationChoice> choices();

    /** From now on the signed-in person acts for this delegation. */
    void actFor(DelegationChoice choice);
}
