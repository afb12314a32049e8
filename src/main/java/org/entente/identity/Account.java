package org.entente.identity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.entente.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** A person who may sign in: public keys, and the bundle of private ones that only an unlocker opens. */
@Entity
class Account {

    @EmbeddedId
    private AccountId id;

    private String email;
    private String personName;
    private byte[] kemKey;
    private byte[] signingKey;
    private long statementIndex;
    private byte[] bundle;
    private long bundleRevision;
    private @Nullable String language;
    private Instant enrolledAt;

    protected Account() {} // Hibernate

    Account(AccountId id, Person person, PublicKeys keys, byte[] bundle, Instant enrolledAt) {
        this.id = id;
        this.email = person.email();
        this.personName = person.name();
        this.language = person.language();
        this.kemKey = keys.kem();
        this.signingKey = keys.signing();
        this.statementIndex = keys.statementIndex();
        this.bundle = bundle;
        this.bundleRevision = 1;
        this.enrolledAt = enrolledAt;
    }

    /** The public halves of an account's keys and the platform entry whose statement names them. */
    record PublicKeys(byte[] kem, byte[] signing, long statementIndex) {}

    AccountId id() {
        return id;
    }

    String email() {
        return email;
    }

    String personName() {
        return personName;
    }

    byte[] kemKey() {
        return kemKey;
    }

    byte[] signingKey() {
        return signingKey;
    }

    long statementIndex() {
        return statementIndex;
    }

    byte[] bundle() {
        return bundle;
    }

    @Nullable
    String language() {
        return language;
    }
}
