package org.entente.identity;

import java.util.UUID;
import org.entente.kernel.AccountId;

/**
 * The principal of a session: names the key ring and holds no key. Deliberately not serialisable.
 *
 * @param several whether the person may act for more than one delegation
 */
public record SignedIn(AccountId account, UUID ring, boolean several) {

    @Override
    public String toString() {
        return account.toString();
    }
}
