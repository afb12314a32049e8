package org.entente.commitment;

import org.entente.identity.DelegationProfile;

/**
 * A delegation of the workspace.
 *
 * @param tile number of its colour and ribbon there
 */
public record Partner(DelegationProfile delegation, int tile) {}
