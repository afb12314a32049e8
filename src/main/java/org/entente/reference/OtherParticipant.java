package org.entente.reference;

/** Whom a State may invite beside States Parties: States not party, organisations, the secretariat. */
public record OtherParticipant(
        String code,
        String name,
        String kind,
        String iatiOrganisationType,
        String reference,
        String role,
        String source) {}
