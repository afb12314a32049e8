package org.entente.keys;

import org.entente.kernel.AccountId;

/** The keys of one person: one pair to receive keys, one to sign. */
public final class AccountKeys implements AutoCloseable {

    private final AccountId account;
    private final KemKeyPair kem;
    private final SigningKeyPair signing;

    /** Takes over both pairs and closes them with itself. */
    AccountKeys(AccountId account, KemKeyPair kem, SigningKeyPair signing) {
        this.account = account;
        this.kem = kem;
        this.signing = signing;
    }

    public static AccountKeys generate(AccountId account) {
        return new AccountKeys(account, KemKeyPair.generate(), SigningKeyPair.generate());
    }

    public AccountId account() {
        return account;
    }

    public KemKeyPair kem() {
        return kem;
    }

    public SigningKeyPair signing() {
        return signing;
    }

    @Override
    public void close() {
        kem.close();
        signing.close();
    }

    @Override
    public String toString() {
        return "AccountKeys[" + account + ", redacted]";
    }
}
