package org.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.audit.EntryFilter;
import org.entente.audit.Outcome;
import org.entente.audit.Trail;
import org.entente.audit.TreeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;

@StoreTest
class SignInTest {

    private static final int TRIES = 9;

    /** Medians of two ways to fail may differ by this factor and no more; Argon2id alone takes far longer than that. */
    private static final double ALIKE = 1.5;

    @Autowired
    private Delegates delegates;

    @Autowired
    private SignInProvider provider;

    @Autowired
    private SignOut signOut;

    @Autowired
    private SignIn signIn;

    @Autowired
    private KeyRings rings;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Directory directory;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Trail trail;

    private String email;

    @BeforeEach
    void enrol() {
        delegates.norland();
        email = Delegates.email("Norland");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void opensTheKeysIntoAnActor() {
        enter(email);

        var actor = current.actor();

        assertThat(actor.personName()).isEqualTo("Norland Head");
        assertThat(actor.delegation()).isEqualTo(delegates.norland().delegation());
        assertThat(actor.delegationKey(1).publicKey())
                .isEqualTo(delegates.norland().delegationKey(1).publicKey());
    }

    @Test
    void takesTheEmailInAnyCaseAndWithSpacesAround() {
        enter("  HEAD@Norland.Example ");

        assertThat(current.actor().isPresent()).isTrue();
    }

    @Test
    void answersAWrongPassphraseAndAnUnknownEmailAlike() {
        var wrong = failure(email, "wrong", "10.0.0.1");
        var unknown = failure("nobody@nowhere.example", "wrong", "10.0.0.1");

        assertThat(wrong).isInstanceOf(BadCredentialsException.class).hasSameClassAs(unknown);
        assertThat(wrong).hasMessage(unknown.getMessage());
    }

    @Test
    void takesTheSameTimeForAWrongPassphraseAndAnUnknownEmail() {
        var known = median(email);
        var unknown = median("nobody@nowhere.example");

        assertThat(Math.max(known, unknown) / (double) Math.min(known, unknown)).isLessThan(ALIKE);
    }

    private long median(String address) {
        var times = new long[TRIES];
        for (var i = 0; i < TRIES; i++) {
            var began = System.nanoTime();
            assertThat(signIn.open(address, "wrong".toCharArray())).isEmpty();
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        return times[TRIES / 2];
    }

    @Test
    void recordsSuccessAndFailureOnThePlatform() {
        enter(email);
        failure(email, "wrong", "10.0.0.2");

        var filter = EntryFilter.ALL.action("account:sign-in");
        var entries = trail.entries(TreeId.PLATFORM, filter, Long.MAX_VALUE, 2);

        assertThat(entries).extracting(entry -> entry.outcome()).containsExactly(Outcome.FAILED, Outcome.ALLOWED);
        assertThat(entries.getFirst().account()).isEqualTo(delegates.norland().account());
    }

    @Test
    void limitsAttemptsFromOneAddressAndLocksNobodyOutElsewhere() {
        delegates.sudria();
        for (var i = 0; i < 5; i++) {
            failure(Delegates.email("Sudria"), "wrong", "10.0.0.3");
        }

        assertThat(failure(Delegates.email("Sudria"), Delegates.PASSPHRASE, "10.0.0.3"))
                .isInstanceOf(LockedException.class);
        assertThat(failure("nobody@nowhere.example", "wrong", "10.0.0.3")).isInstanceOf(BadCredentialsException.class);
        assertThat(provider.authenticate(attempt(Delegates.email("Sudria"), Delegates.PASSPHRASE, "10.0.0.4")))
                .isNotNull();
    }

    @Test
    void boundsWhatIsTyped() {
        assertThat(failure("x".repeat(10_000) + "@a.example", "wrong", "10.0.0.5"))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(failure(email, "x".repeat(100_000), "10.0.0.5")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void zeroesTheKeysAtSignOut() {
        var signedIn = enter(email);
        var actor = current.actor();

        signOut.logout(new MockHttpServletRequest(), new MockHttpServletResponse(), signedIn);

        assertThat(actor.isPresent()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> actor.delegationKey(1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(current::actor);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> directory.delegations(actor));
    }

    @Test
    void zeroesTheKeysWhenTheSessionExpires() {
        var signedIn = enter(email);
        var actor = current.actor();
        var session = new MockHttpSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));

        rings.sessionEnded(new HttpSessionDestroyedEvent(session));

        assertThat(actor.isPresent()).isFalse();
    }

    @Test
    void refusesToBeSerialised() {
        var signedIn = enter(email);

        for (var secret : List.of(
                new SecurityContextImpl(signedIn),
                current.actor(),
                current.actor().ring())) {
            assertThatExceptionOfType(NotSerializableException.class)
                    .isThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(secret));
        }
    }

    @Test
    void letsADelegateOfTwoDelegationsChoose() {
        var chair = enrolment.found(
                new Founding(
                        DelegationKind.STATE,
                        "TW" + System.nanoTime() % 100_000,
                        new DelegationName("Twoland", "Twoland", "Twoland"),
                        "TW"),
                new Person("two" + System.nanoTime() + "@twoland.example", "Two Hats", null),
                Delegates.PASSPHRASE.toCharArray());
        var state = chair.delegation();
        var committee = enrolment
                .found(
                        new Founding(
                                DelegationKind.COMMITTEE,
                                "CC" + System.nanoTime() % 100_000,
                                new DelegationName("Some committee", "Un comité", "Un comité"),
                                "SC"),
                        chair)
                .delegation();
        var address = accountEmail(chair);

        var signedIn = (SignedIn) enter(address).getPrincipal();
        assertThat(signedIn.several()).isTrue();
        assertThat(current.actor().delegation()).isEqualTo(state);
        assertThat(directory.choices(current.actor()))
                .extracting(DelegationProfile::id)
                .contains(state, committee);

        directory.actFor(current.actor(), committee);
        assertThat(current.actor().delegation()).isEqualTo(committee);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        directory.actFor(current.actor(), delegates.norland().delegation()));
    }

    @Autowired
    private AccountRepository accounts;

    private String accountEmail(Actor actor) {
        return accounts.findById(actor.account()).orElseThrow().email();
    }

    private Authentication enter(String address) {
        var authentication = provider.authenticate(attempt(address, Delegates.PASSPHRASE, "10.0.0.9"));
        SecurityContextHolder.getContext().setAuthentication(authentication);
        return authentication;
    }

    private RuntimeException failure(String address, String passphrase, String from) {
        try {
            provider.authenticate(attempt(address, passphrase, from));
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("this should not have opened");
    }

    private static Authentication attempt(String address, String passphrase, String from) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(address, passphrase);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return attempt;
    }
}
