package org.entente.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.kernel.DelegationId;
import org.entente.keys.AccountKeys;
import org.entente.keys.EpochKey;
import org.entente.keys.KemKeyPair;
import org.springframework.security.access.AccessDeniedException;

/**
 * The keys that one sign-in opened. Lives in this JVM only, outside the HTTP session, and is zeroed at sign-out,
 * expiry and lock; afterwards every use is denied. Never serialisable.
 */
public final class KeyRing implements AutoCloseable {

    private final UUID id = UUID.randomUUID();
    private final AccountKeys account;
    private final String personName;
    private final Map<DelegationId, Map<Integer, KemKeyPair>> delegations = new LinkedHashMap<>();
    private final Map<EpochName, EpochKey> epochs = new LinkedHashMap<>();
    private final Set<UUID> opened = new HashSet<>();
    private DelegationId actingFor;
    private boolean closed;

    KeyRing(AccountKeys account, String personName, DelegationId actingFor) {
        this.account = account;
        this.personName = personName;
        this.actingFor = actingFor;
    }

    private record EpochName(UUID subject, int number, DelegationId holder) {}

    UUID id() {
        return id;
    }

    String personName() {
        return personName;
    }

    synchronized void add(DelegationId delegation, int generation, KemKeyPair key) {
        delegations.computeIfAbsent(delegation, d -> new LinkedHashMap<>()).put(generation, key);
    }

    synchronized AccountKeys account() {
        requireOpen();
        return account;
    }

    synchronized DelegationId actingFor() {
        requireOpen();
        return actingFor;
    }

    synchronized List<DelegationId> delegations() {
        return new ArrayList<>(delegations.keySet());
    }

    synchronized void actFor(DelegationId delegation) {
        requireOpen();
        if (!delegations.containsKey(delegation)) {
            throw new AccessDeniedException("not a delegate of this delegation");
        }
        actingFor = delegation;
    }

    /** @throws AccessDeniedException if this person holds no such key, or the ring is closed */
    synchronized KemKeyPair delegationKey(DelegationId delegation, int generation) {
        requireOpen();
        var key = delegations.getOrDefault(delegation, Map.of()).get(generation);
        if (key == null) {
            throw new AccessDeniedException("no key of this generation");
        }
        return key;
    }

    synchronized EpochKey epoch(UUID subject, int number, DelegationId holder, Supplier<EpochKey> opener) {
        requireOpen();
        var name = new EpochName(subject, number, holder);
        var known = epochs.get(name);
        if (known == null) {
            known = opener.get();
            epochs.put(name, known);
        }
        return known;
    }

    synchronized void forgetEpoch(UUID subject, int number, DelegationId holder) {
        var dropped = epochs.remove(new EpochName(subject, number, holder));
        if (dropped != null) {
            dropped.close();
        }
    }

    /** Runs the record of a first opening; a record that fails is tried again at the next one. */
    void recordFirstOpening(UUID thing, Runnable record) {
        if (!hasOpened(thing)) {
            record.run();
            remember(thing);
        }
    }

    private synchronized boolean hasOpened(UUID thing) {
        requireOpen();
        return opened.contains(thing);
    }

    private synchronized void remember(UUID thing) {
        opened.add(thing);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        account.close();
        delegations.values().forEach(generations -> generations.values().forEach(KemKeyPair::close));
        epochs.values().forEach(EpochKey::close);
        delegations.clear();
        epochs.clear();
    }

    private void requireOpen() {
        if (closed) {
            throw new AccessDeniedException("the keys of this session are closed");
        }
    }
}
