package org.entente.identity;

import java.util.UUID;
import java.util.function.Supplier;
import org.entente.audit.Acting;
import org.entente.audit.TreeId;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.entente.keys.EpochKey;
import org.entente.keys.KemKeyPair;
import org.entente.keys.Statement;

/**
 * The signed-in delegate acting for one delegation, with the keys that sign-in opened. A capability: only
 * {@link CurrentActor} and enrolment make one, and it is worth nothing once its key ring is closed.
 */
public final class Actor implements Acting {

    private final KeyRing ring;
    private final DelegationId delegation;

    Actor(KeyRing ring) {
        this.ring = ring;
        this.delegation = ring.actingFor();
    }

    @Override
    public AccountId account() {
        return ring.account().account();
    }

    @Override
    public DelegationId delegation() {
        return delegation;
    }

    public String personName() {
        return ring.personName();
    }

    /** The statement as a note that this person signed. */
    public String sign(Statement statement) {
        return statement.sign(ring.account()).toString();
    }

    /** The private key of the delegation for which this actor acts. */
    public KemKeyPair delegationKey(int generation) {
        return ring.delegationKey(delegation, generation);
    }

    /** The epoch key of this name, opened at most once a session; held for this actor's delegation only. */
    public EpochKey epoch(UUID subject, int number, Supplier<EpochKey> opener) {
        return ring.epoch(subject, number, delegation, opener);
    }

    /** Drops an epoch key whose epoch did not come to be. */
    public void forgetEpoch(UUID subject, int number) {
        ring.forgetEpoch(subject, number, delegation);
    }

    /** Records the first opening of a thing in this session: before it is shown, and once. */
    public void recordFirstOpening(UUID thing, Runnable record) {
        ring.recordFirstOpening(thing, record);
    }

    /** False once sign-out, expiry or a lock has destroyed the keys. */
    public boolean isPresent() {
        return !ring.isClosed();
    }

    KeyRing ring() {
        return ring;
    }

    @Override
    public TreeId tree() {
        return TreeId.PLATFORM;
    }

    /** The platform tree holds nothing confidential, so its details are plain. */
    @Override
    public byte[] sealDetails(UUID event, byte[] plain) {
        return plain;
    }

    @Override
    public void confirm() {
        ring.account();
    }
}
