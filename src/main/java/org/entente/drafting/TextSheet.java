package org.entente.drafting;

import java.time.Instant;
import java.util.List;
import org.entente.identity.DelegationProfile;

/** A text as it is read. */
public record TextSheet(
        TextId id,
        String title,
        TextKind kind,
        String label,
        DelegationProfile tabledBy,
        Instant tabledAt,
        List<Clause> clauses) {}
