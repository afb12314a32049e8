package org.entente.identity;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Sign-in as Spring Security asks for it: bounded, limited, and with one answer to everything that is wrong. */
@Component
class SignInProvider implements AuthenticationProvider {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSPHRASE = 1024;

    private final SignIn signIn;
    private final Attempts attempts;
    private final KeyRings rings;

    SignInProvider(SignIn signIn, Attempts attempts, KeyRings rings) {
        this.signIn = signIn;
        this.attempts = attempts;
        this.rings = rings;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = Person.canonical(attempt.getName());
        var passphrase = String.valueOf(attempt.getCredentials());
        if (email.length() > LONGEST_EMAIL || passphrase.length() > LONGEST_PASSPHRASE) {
            throw new BadCredentialsException("too long");
        }
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (attempts.areLimited(email, address)) {
            throw new LockedException("limited");
        }
        var ring = signIn.open(email, passphrase.toCharArray()).orElseThrow(() -> {
            attempts.failed(email, address);
            return new BadCredentialsException("refused");
        });
        attempts.succeeded(email, address);
        rings.keep(ring);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(
                        ring.account().account(), ring.id(), ring.delegations().size() > 1),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_DELEGATE")));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
