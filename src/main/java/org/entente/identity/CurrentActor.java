package org.entente.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of the request or of the page that asks. */
@Component
public class CurrentActor {

    private final KeyRings rings;

    CurrentActor(KeyRings rings) {
        this.rings = rings;
    }

    /** @throws AccessDeniedException if nobody is signed in, or the session's keys are gone */
    public Actor actor() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        return rings.find(signedIn.ring()).filter(ring -> !ring.isClosed()).map(Actor::new);
    }
}
