package org.entente.workspace;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.entente.audit.Acting;
import org.entente.audit.Entry;
import org.entente.audit.TreeId;
import org.entente.identity.Actor;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.kernel.Refusal;
import org.entente.kernel.WorkspaceId;
import org.entente.keys.EpochKey;
import org.entente.keys.FieldKind;
import org.springframework.security.access.AccessDeniedException;

/**
 * An actor's place in one workspace, now: membership, entry rules and key are there. A capability that lives as long
 * as the transaction that asked {@link Access} for it.
 */
public final class Seat implements Acting {

    private static final int NOTHING_SEALED = 0;

    private final Actor actor;
    private final Place place;
    private final Keyholder keys;
    private int epoch;
    private int sealedUnder = NOTHING_SEALED;

    Seat(Actor actor, Place place, Keyholder keys) {
        this.actor = actor;
        this.place = place;
        this.keys = keys;
        this.epoch = place.epoch();
    }

    /** Where a seat stands, as its transaction found it. */
    record Place(WorkspaceId workspace, DelegationId convener, Role role, int firstEpoch, int epoch, boolean listed) {}

    /** Opens epoch keys for an actor, and looks again at the place of a seat when the trail asks. */
    interface Keyholder {

        EpochKey epoch(Actor actor, WorkspaceId workspace, int number);

        EpochKey own(Actor actor, WorkspaceId workspace);

        /** The epoch that stands now for a delegation that is still seated, or 0 if it is not. */
        int standingEpoch(WorkspaceId workspace, DelegationId delegation);
    }

    public WorkspaceId workspace() {
        return place.workspace();
    }

    @Override
    public DelegationId delegation() {
        return actor.delegation();
    }

    @Override
    public AccountId account() {
        return actor.account();
    }

    public Role role() {
        return place.role();
    }

    /** The State that convened the workspace. */
    public DelegationId convener() {
        return place.convener();
    }

    /** Whether changes of commitments are summed up for the Committee. */
    public boolean isListed() {
        return place.listed();
    }

    /** The epoch under which this seat seals. Rows keep it beside the sealed value. */
    public int epoch() {
        return epoch;
    }

    /** The first epoch that this delegation may see: rows of earlier ones do not exist for it. */
    public int firstEpoch() {
        return place.firstEpoch();
    }

    Actor actor() {
        return actor;
    }

    /** Seals text for all who sit in the workspace now. */
    public Sealed seal(FieldKind kind, UUID row, long revision, String text) {
        return sealBytes(kind, row, revision, text.getBytes(StandardCharsets.UTF_8));
    }

    public Sealed sealBytes(FieldKind kind, UUID row, long revision, byte[] plain) {
        sealedUnder = epoch;
        return new Sealed(key(epoch).seal(kind, row, revision, plain));
    }

    /**
     * @throws AccessDeniedException                 if it was sealed before this delegation was let in
     * @throws org.entente.keys.IntegrityFailure if it does not open here: copied, changed or damaged
     */
    public String open(FieldKind kind, UUID row, long revision, Sealed sealed) {
        return new String(openBytes(kind, row, revision, sealed), StandardCharsets.UTF_8);
    }

    public byte[] openBytes(FieldKind kind, UUID row, long revision, Sealed sealed) {
        return openRecord(kind, row, revision, sealed.value());
    }

    private byte[] openRecord(FieldKind kind, UUID row, long revision, byte[] sealed) {
        var sealedIn = EpochKey.epochOf(sealed);
        if (sealedIn < place.firstEpoch()) {
            throw new AccessDeniedException("sealed before this delegation was let in");
        }
        return key(sealedIn).open(kind, row, revision, sealed);
    }

    /** Whether what was sealed in this epoch may be seen from this seat. */
    public boolean sees(int rowEpoch) {
        return rowEpoch >= place.firstEpoch();
    }

    /** Seals text for this seat's own delegation only. */
    public Sealed sealOwn(FieldKind kind, UUID row, long revision, String text) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        return new Sealed(keys.own(actor, place.workspace()).seal(kind, row, revision, plain));
    }

    /** Opens what {@link #sealOwn} sealed, for a person of the same delegation. */
    public String openOwn(FieldKind kind, UUID row, long revision, Sealed sealed) {
        var plain = keys.own(actor, place.workspace()).open(kind, row, revision, sealed.value());
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** The details of an entry of this workspace's trail, opened. */
    byte[] openDetails(Entry entry, byte[] sealed) {
        return openRecord(FieldKind.AUDIT_DETAILS, entry.event(), 0, sealed);
    }

    /** Records the first opening of a thing in this session: before it is shown, and once. */
    public void recordFirstOpening(UUID thing, Runnable record) {
        actor.recordFirstOpening(thing, record);
    }

    EpochKey key(int number) {
        return keys.epoch(actor, place.workspace(), number);
    }

    /** From here on this seat seals under a new epoch, which its own transaction started. */
    void advance(int number) {
        epoch = number;
    }

    @Override
    public TreeId tree() {
        return TreeId.of(place.workspace());
    }

    @Override
    public byte[] sealDetails(UUID event, byte[] plain) {
        sealedUnder = epoch;
        return key(epoch).seal(FieldKind.AUDIT_DETAILS, event, 0, plain);
    }

    /** A removal that was faster ends the act; so does a new epoch, because what was sealed used the old key. */
    @Override
    public void confirm() {
        var standing = keys.standingEpoch(place.workspace(), actor.delegation());
        if (standing == 0) {
            throw new AccessDeniedException("no longer seated");
        }
        if (sealedUnder != NOTHING_SEALED && sealedUnder != standing) {
            throw new Refusal("workspace.refused.seal-changed");
        }
    }
}
