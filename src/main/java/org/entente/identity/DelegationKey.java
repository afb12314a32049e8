package org.entente.identity;

import org.entente.kernel.DelegationId;
import org.entente.keys.KemKeyPair;

/**
 * The public key of a delegation that a signed statement vouches for.
 *
 * @param generation counted from 1
 * @param publicKey  X-Wing, {@value KemKeyPair#PUBLIC_KEY_BYTES} bytes
 */
public record DelegationKey(DelegationId delegation, int generation, byte[] publicKey) {

    /** SHA-256 of the public key, 32 bytes: how statements and grants name it. */
    public byte[] hash() {
        return KemKeyPair.publicKeyHash(publicKey);
    }
}
