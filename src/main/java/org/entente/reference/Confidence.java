package org.entente.reference;

/** How far a dated fact can be relied on. */
public enum Confidence {
    VERIFIED,
    /** Said by a public source, without its confirmation by a Meeting of the States Parties. */
    REPORTED,
    /** Follows from another date by a rule of the Convention. */
    COMPUTED,
    /** Was true once; a later decision is likely and was not found. */
    STALE,
    UNVERIFIED
}
