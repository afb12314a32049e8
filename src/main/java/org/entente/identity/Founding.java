package org.entente.identity;

/** A delegation to be registered. */
public record Founding(DelegationKind kind, String code, DelegationName name, String letters) {}
