package org.entente.identity;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Puts an enrolled person where pages look for the one who is signed in, without a passphrase and its cost. */
@TestComponent
public class Sessions {

    private final KeyRings rings;

    Sessions(KeyRings rings) {
        this.rings = rings;
    }

    public void signIn(Actor actor) {
        var ring = actor.ring();
        rings.keep(ring);
        var principal =
                new SignedIn(actor.account(), ring.id(), ring.delegations().size() > 1);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                principal, null, List.of(new SimpleGrantedAuthority("ROLE_DELEGATE"))));
        SecurityContextHolder.setContext(context);
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }
}
