package org.entente.audit;

import java.util.UUID;

/** An entry was added to a tree; published inside the acting transaction. Ids and names only, never content. */
public record EntryAppended(TreeId tree, long index, String action, Outcome outcome, SubjectKind kind, UUID subject) {}
