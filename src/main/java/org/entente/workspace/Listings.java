package org.entente.workspace;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.entente.identity.Actor;
import org.entente.identity.DelegationKey;
import org.entente.identity.DelegationKind;
import org.entente.identity.Directory;
import org.entente.identity.KeyDirectory;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.EpochKey;
import org.entente.keys.FieldKind;
import org.entente.keys.Wrap;
import org.entente.keys.WrapKind;
import org.entente.workspace.Listing.SealedReport;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that a convener lists with the Committee, sealed for the Committee's key; and the Committee reading them. */
@Service
@Transactional
public class Listings {

    private final ListingRepository listings;
    private final WorkspaceRepository workspaces;
    private final KeyDirectory keyDirectory;
    private final Directory directory;
    private final Trail trail;
    private final JsonMapper json;
    private final Clock clock;

    Listings(
            ListingRepository listings,
            WorkspaceRepository workspaces,
            KeyDirectory keyDirectory,
            Directory directory,
            Trail trail,
            JsonMapper json,
            Clock clock) {
        this.listings = listings;
        this.workspaces = workspaces;
        this.keyDirectory = keyDirectory;
        this.directory = directory;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    /** Replaces what the Committee sees of the seat's workspace; does nothing where the convener did not list it. */
    public void report(Seat seat, CommitteeReport report) {
        if (!seat.isListed()) {
            return;
        }
        var committee = directory
                .first(seat.actor(), DelegationKind.COMMITTEE)
                .orElseThrow(() -> new Refusal("workspace.refused.no-committee"));
        var listing = listings.findByWorkspace(seat.workspace()).orElseGet(() -> new Listing(seat.workspace()));
        var revision = listing.nextRevision();
        var sealed = seal(seat.workspace(), keyDirectory.current(committee.id()), revision, report);
        listing.replace(committee.id(), sealed, clock.instant());
        listings.save(listing);
        trail.append(
                seat,
                WorkspaceAction.LIST,
                Subject.over(
                        SubjectKind.LISTING,
                        seat.workspace().value(),
                        revision,
                        sealed.report().value()),
                Map.of());
    }

    private SealedReport seal(WorkspaceId id, DelegationKey committee, long revision, CommitteeReport report) {
        var number = Math.toIntExact(revision);
        try (var key = EpochKey.generate(id.value(), number)) {
            var record = key.seal(FieldKind.LISTING, id.value(), revision, json.writeValueAsBytes(report));
            var wrapped = Wrap.seal(
                    WrapKind.LISTING_KEY, id.value(), number, key.commitment(), committee.publicKey(), key.secret());
            return new SealedReport(committee.generation(), revision, key.commitment(), wrapped, new Sealed(record));
        }
    }

    /**
     * The listed workspaces, for an actor who acts for a committee.
     *
     * @throws AccessDeniedException for every other actor
     */
    @Transactional(readOnly = true)
    public List<ListedWorkspace> visible(Actor actor) {
        if (directory.delegation(actor, actor.delegation()).kind() != DelegationKind.COMMITTEE) {
            throw new AccessDeniedException("not a committee");
        }
        return listings.findByCommittee(actor.delegation()).stream()
                .map(listing -> opened(actor, listing))
                .sorted(Comparator.comparing(listed -> listed.convener().nameEn()))
                .toList();
    }

    private ListedWorkspace opened(Actor actor, Listing listing) {
        var workspace = workspaces.findById(listing.workspace()).orElseThrow();
        return new ListedWorkspace(
                workspace.id(),
                directory.delegation(actor, workspace.convener()),
                workspace.openedAt(),
                listing.updatedAt(),
                open(actor, workspace.id(), listing.sealed()));
    }

    private CommitteeReport open(Actor actor, WorkspaceId id, SealedReport sealed) {
        var number = Math.toIntExact(sealed.revision());
        try (var secret = Wrap.open(
                        WrapKind.LISTING_KEY,
                        id.value(),
                        number,
                        sealed.commitment(),
                        actor.delegationKey(sealed.generation()),
                        sealed.wrapped());
                var key = EpochKey.of(id.value(), number, secret, sealed.commitment())) {
            var plain = key.open(
                    FieldKind.LISTING,
                    id.value(),
                    sealed.revision(),
                    sealed.report().value());
            return json.readValue(plain, CommitteeReport.class);
        }
    }
}
