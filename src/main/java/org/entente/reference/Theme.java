package org.entente.reference;

/** What a workspace can be convened on. */
public enum Theme {
    /** Destruction of stockpiled mines, Article 4. */
    ART4,
    /** Clearance of mined areas, Article 5. */
    ART5,
    /** Victim assistance. */
    VA,
    /** Mine risk education and reduction. */
    MRE
}
