package org.entente.identity;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.entente.kernel.DelegationId;

/** A State, a committee, an organisation or the secretariat: the party that content is shared with. */
@Entity
class Delegation {

    @EmbeddedId
    private DelegationId id;

    @Enumerated(EnumType.STRING)
    private DelegationKind kind;

    private String code;

    @Embedded
    private DelegationName name;

    private String letters;
    private int tile;
    private int generation;
    private byte[] statementTip;

    protected Delegation() {} // Hibernate

    Delegation(DelegationId id, Founding founding, int tile, byte[] statementTip) {
        this.id = id;
        this.kind = founding.kind();
        this.code = founding.code();
        this.name = founding.name();
        this.letters = founding.letters();
        this.tile = tile;
        this.generation = 1;
        this.statementTip = statementTip;
    }

    DelegationId id() {
        return id;
    }

    DelegationKind kind() {
        return kind;
    }

    int generation() {
        return generation;
    }

    /** SHA-256 of the last statement about this delegation, which the next one names. */
    byte[] statementTip() {
        return statementTip;
    }

    void stated(byte[] hash) {
        statementTip = hash;
    }

    DelegationProfile profile() {
        return new DelegationProfile(id, kind, code, name.nameEn(), name.nameFr(), name.nameEs(), letters, tile);
    }
}
