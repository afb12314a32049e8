package org.entente.commitment;

import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;

/**
 * Who acts on a commitment.
 *
 * @param binds whether this person may bind the delegation
 */
record Hand(DelegationId delegation, AccountId account, boolean binds) {}
