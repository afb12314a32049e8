package org.entente.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.audit.Entry;
import org.entente.audit.EntryFilter;
import org.entente.audit.EntryKind;
import org.entente.audit.Exports;
import org.entente.audit.Head;
import org.entente.audit.Outcome;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.audit.TreeId;
import org.entente.identity.Actor;
import org.entente.identity.DelegationProfile;
import org.entente.identity.Directory;
import org.entente.kernel.DelegationId;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.EpochKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail of a workspace, for its participants: reading it, checking it, taking a copy. */
@Service
@Transactional
public class WorkspaceTrail {

    private static final String NOTE_ACTIONS = "note:";

    /** Who sits there, since when and under which seal: known to all who are let in. */
    private static final Set<String> OF_THE_TABLE = Stream.of(
                    WorkspaceAction.CONVENE,
                    WorkspaceAction.DESCRIBE,
                    WorkspaceAction.START_EPOCH,
                    WorkspaceAction.INVITE,
                    WorkspaceAction.ACCEPT,
                    WorkspaceAction.DECLINE,
                    WorkspaceAction.WITHDRAW,
                    WorkspaceAction.REMOVE)
            .map(WorkspaceAction::permission)
            .collect(Collectors.toUnmodifiableSet());

    private final Access access;
    private final EpochRepository epochs;
    private final Statements statements;
    private final Directory directory;
    private final Trail trail;
    private final Exports exports;

    WorkspaceTrail(
            Access access,
            EpochRepository epochs,
            Statements statements,
            Directory directory,
            Trail trail,
            Exports exports) {
        this.access = access;
        this.epochs = epochs;
        this.statements = statements;
        this.directory = directory;
        this.trail = trail;
        this.exports = exports;
    }

    /**
     * Entries before an index, the newest first. What another delegation did with its own notes is not among them, nor
     * what was done with content before the actor's delegation was let in: only who came and went then.
     *
     * @param before only entries with a lower index; {@link Long#MAX_VALUE} begins with the newest
     * @param limit  fewer lines than this mean that there are no more
     */
    @Transactional(readOnly = true)
    public List<TrailLine> entries(Actor actor, WorkspaceId id, EntryFilter filter, long before, int limit) {
        var seat = access.seat(actor, id, WorkspaceAction.READ_TRAIL);
        var letIn = epochs.findByWorkspaceAndNumber(id, seat.firstEpoch())
                .map(Epoch::statementIndex)
                .orElseThrow();
        var lines = new ArrayList<TrailLine>();
        var page = trail.entries(TreeId.of(id), filter, before, limit);
        while (!page.isEmpty() && lines.size() < limit) {
            page.stream()
                    .filter(entry -> isFor(seat, letIn, entry))
                    .limit(limit - lines.size())
                    .map(entry -> line(seat, entry))
                    .forEach(lines::add);
            page = trail.entries(TreeId.of(id), filter, page.getLast().index(), limit);
        }
        return lines;
    }

    private static boolean isFor(Seat seat, long letIn, Entry entry) {
        if (entry.action().startsWith(NOTE_ACTIONS)) {
            return entry.delegation().equals(seat.delegation());
        }
        return entry.index() >= letIn || (entry.outcome() == Outcome.ALLOWED && OF_THE_TABLE.contains(entry.action()));
    }

    private TrailLine line(Seat seat, Entry entry) {
        var actor = seat.actor();
        return new TrailLine(
                entry.index(),
                entry.time(),
                directory.delegation(actor, entry.delegation()),
                directory.person(actor, entry.account()).name(),
                entry.action(),
                entry.outcome(),
                entry.subject().kind(),
                entry.subject().id(),
                whom(actor, entry.subject()),
                details(seat, entry));
    }

    private @Nullable DelegationProfile whom(Actor actor, Subject subject) {
        return subject.kind() == SubjectKind.PARTICIPANT
                ? directory.delegation(actor, new DelegationId(subject.id()))
                : null;
    }

    private Map<String, String> details(Seat seat, Entry entry) {
        if (entry.kind() == EntryKind.STATEMENT && entry.action().equals(WorkspaceAction.INVITE.permission())) {
            var isWithHistory = statements.invitedSince(seat.workspace(), entry.index()) == 1;
            return Map.of(TrailLine.WITH_HISTORY, String.valueOf(isWithHistory));
        }
        var isVisible = entry.sealed().map(EpochKey::epochOf).filter(seat::sees).isPresent();
        return isVisible ? entry.details(bytes -> seat.openDetails(entry, bytes)) : Map.of();
    }

    /** The head of the tree, after its root was rebuilt from the entries and found to be the same. */
    @Transactional(readOnly = true)
    public Head verify(Actor actor, WorkspaceId id) {
        access.seat(actor, id, WorkspaceAction.READ_TRAIL);
        return trail.check(TreeId.of(id));
    }

    /** Writes a copy with everything that the offline check needs; recorded before the first byte. */
    @Transactional(readOnly = true)
    public void export(Actor actor, WorkspaceId id, OutputStream to) throws IOException {
        var seat = access.seat(actor, id, WorkspaceAction.EXPORT_TRAIL);
        trail.read(seat, WorkspaceAction.EXPORT_TRAIL, Subject.of(SubjectKind.EXPORT, id.value()), Map.of());
        exports.write(TreeId.of(id), to);
    }
}
