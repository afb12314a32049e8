package org.entente.reference;

/** How a state of a commitment is told to others: the flow statuses of FTS and the codes of IATI 2.03. */
public record CommitmentState(
        String state,
        String binding,
        String meaning,
        String fts,
        String iatiActivityStatus,
        String iatiProviderTransaction,
        String iatiReceiverTransaction,
        String export,
        String source) {}
