package org.entente.identity;

import jakarta.persistence.Embeddable;

/** A delegation's short name in the languages of the meetings. */
@Embeddable
public record DelegationName(String nameEn, String nameFr, String nameEs) {}
