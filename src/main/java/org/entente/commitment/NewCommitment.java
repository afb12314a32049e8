package org.entente.commitment;

import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;

/** A commitment as one of its two sides proposes it. */
public record NewCommitment(DelegationId provider, DelegationId receiver, Terms terms) {

    /** @throws Refusal if both sides are the same */
    public NewCommitment {
        if (provider.equals(receiver)) {
            throw new Refusal("commitment.refused.same-sides");
        }
    }
}
