package org.entente.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.stereotype.Component;

/** All open key rings of this node. A ring dies with the HTTP session that signed in, or earlier. */
@Component
class KeyRings implements DisposableBean {

    private final ConcurrentMap<UUID, KeyRing> rings = new ConcurrentHashMap<>();

    void keep(KeyRing ring) {
        rings.put(ring.id(), ring);
    }

    Optional<KeyRing> find(UUID id) {
        return Optional.ofNullable(rings.get(id));
    }

    void destroy(UUID id) {
        var ring = rings.remove(id);
        if (ring != null) {
            ring.close();
        }
    }

    int size() {
        return rings.size();
    }

    @EventListener
    void sessionEnded(SessionDestroyedEvent event) {
        event.getSecurityContexts().stream()
                .map(context -> context.getAuthentication())
                .filter(authentication -> authentication != null)
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .forEach(signedIn -> destroy(signedIn.ring()));
    }

    @Override
    public void destroy() {
        rings.keySet().forEach(this::destroy);
    }
}
