package org.entente.platform;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.identity.SignOut;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** The one security filter chain: everything asks for sign-in unless it is named here. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String SIGN_IN = "/sign-in";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SignOut signOut) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        pathPattern("/actuator/health"), pathPattern("/entente/**"), pathPattern("/aura/**"))
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN + "?ended"));
        http.formLogin(form -> form.loginProcessingUrl(SIGN_IN).withObjectPostProcessor(new SignInAnswers()));
        http.logout(logout -> logout.logoutRequestMatcher(pathPattern(HttpMethod.POST, "/sign-out"))
                .addLogoutHandler(signOut)
                .logoutSuccessUrl(SIGN_IN + "?ended"));
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(31_536_000))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")));
        return http.build();
    }

    /** Where sign-in leads. Set last, because Vaadin's own configurer would otherwise replace it. */
    private static final class SignInAnswers implements ObjectPostProcessor<UsernamePasswordAuthenticationFilter> {

        @Override
        public <F extends UsernamePasswordAuthenticationFilter> F postProcess(F filter) {
            filter.setAuthenticationSuccessHandler(new AfterSignIn());
            filter.setAuthenticationFailureHandler(WebSecurity::refuse);
            return filter;
        }
    }

    /** One answer to everything that is wrong; only that there were too many attempts is said. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var why = reason instanceof LockedException ? "limited" : "error";
        response.sendRedirect(request.getContextPath() + SIGN_IN + "?" + why);
    }

    /** Tells the key rings when a session ends. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
