package org.entente.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.identity.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Back to the page that was asked for; whoever speaks for several delegations chooses one first. */
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedIn signedIn && signedIn.several()) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, "/acting-for");
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
