package org.entente.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.entente.audit.Subject;
import org.entente.audit.SubjectKind;
import org.entente.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Zeroes the keys when a person signs out. */
@Component
public class SignOut implements LogoutHandler {

    private final KeyRings rings;
    private final Trail trail;
    private final TransactionOperations transactions;

    SignOut(KeyRings rings, Trail trail, TransactionOperations transactions) {
        this.rings = rings;
        this.trail = trail;
        this.transactions = transactions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return;
        }
        try {
            rings.find(signedIn.ring()).map(Actor::new).ifPresent(this::record);
        } finally {
            rings.destroy(signedIn.ring());
        }
    }

    private void record(Actor actor) {
        transactions.executeWithoutResult(status -> trail.append(
                actor,
                IdentityAction.SIGN_OUT,
                Subject.of(SubjectKind.ACCOUNT, actor.account().value()),
                Map.of()));
    }
}
