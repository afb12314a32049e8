package org.entente.workspace.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.audit.EntryFilter;
import org.entente.audit.Outcome;
import org.entente.kernel.DelegationId;
import org.entente.workspace.TrailLine;

/** What a reader of the trail looks for; each kind is a few filters whose lines are read as one list. */
enum TrailKind {
    EVERYTHING(EntryFilter.ALL),
    TABLE(EntryFilter.ALL.action("workspace"), EntryFilter.ALL.action("participant")),
    FILES(EntryFilter.ALL.action("attachment")),
    COMMITMENTS(EntryFilter.ALL.action("commitment"), EntryFilter.ALL.action("milestone")),
    DENIED(EntryFilter.ALL.outcome(Outcome.DENIED));

    private final List<EntryFilter> filters;

    TrailKind(EntryFilter... filters) {
        this.filters = List.of(filters);
    }

    String key() {
        return "trail.kind." + name().toLowerCase(Locale.ROOT);
    }

    /** @param reader answers one filter, the newest first and at most {@code limit} lines */
    List<TrailLine> lines(Optional<DelegationId> delegation, int limit, Function<EntryFilter, List<TrailLine>> reader) {
        return filters.stream()
                .map(filter -> delegation.map(filter::delegation).orElse(filter))
                .map(reader)
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(TrailLine::index).reversed())
                .limit(limit)
                .toList();
    }
}
