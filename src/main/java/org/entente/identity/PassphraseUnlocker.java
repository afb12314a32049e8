package org.entente.identity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.keys.UnlockerKind;

/** What opens an account: the parameters of its passphrase and the sealed account key. */
@Entity
@Table(name = "unlocker")
class PassphraseUnlocker {

    @Id
    private UUID id;

    @Embedded
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private UnlockerKind kind;

    private String phc;
    private int pepperId;
    private byte[] verifier;
    private byte[] sealed;

    protected PassphraseUnlocker() {} // Hibernate

    PassphraseUnlocker(UUID id, AccountId account, String phc, int pepperId, byte[] verifier, byte[] sealed) {
        this.id = id;
        this.account = account;
        this.kind = UnlockerKind.PASSPHRASE;
        this.phc = phc;
        this.pepperId = pepperId;
        this.verifier = verifier;
        this.sealed = sealed;
    }

    String phc() {
        return phc;
    }

    int pepperId() {
        return pepperId;
    }

    byte[] verifier() {
        return verifier;
    }

    byte[] sealed() {
        return sealed;
    }
}
