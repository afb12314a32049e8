package org.entente.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Language and appearance, as the browser remembers them. A language is chosen by a link that carries
 * {@code ?language=fr}: the page is fetched anew in it, and works before anyone has signed in.
 */
@Component
class Preferences implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    static final String LANGUAGE = "language";

    private static final String LANGUAGE_COOKIE = "entente-language";
    private static final String APPEARANCE_COOKIE = "entente-appearance";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(Preferences::speakRememberedLanguage);
        event.getSource().addUIInitListener(Preferences::wearRememberedAppearance);
        event.addIndexHtmlRequestListener(Preferences::preparePage);
    }

    static Appearance appearance() {
        return appearanceOf(VaadinRequest.getCurrent());
    }

    static void choose(UI ui, Appearance appearance) {
        for (var other : Appearance.values()) {
            ui.getElement().getClassList().set(other.bodyClass(), other == appearance);
        }
        remember(VaadinRequest.getCurrent(), VaadinResponse.getCurrent(), APPEARANCE_COOKIE, appearance.word());
    }

    private static void speakRememberedLanguage(SessionInitEvent event) {
        cookie(event.getRequest(), LANGUAGE_COOKIE).flatMap(Languages::named).ifPresent(event.getSession()::setLocale);
    }

    private static void wearRememberedAppearance(UIInitEvent event) {
        event.getUI().getElement().getClassList().add(appearance().bodyClass());
    }

    /** Runs under the session's lock, before the first byte of the page: no flash of the wrong tongue or colours. */
    private static void preparePage(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var session = VaadinSession.getCurrent();
        Optional.ofNullable(request.getParameter(LANGUAGE))
                .flatMap(Languages::named)
                .ifPresent(locale -> {
                    session.setLocale(locale);
                    remember(request, page.getVaadinResponse(), LANGUAGE_COOKIE, locale.toLanguageTag());
                });
        page.getDocument().body().addClass(appearanceOf(request).bodyClass());
        var html = page.getDocument().selectFirst("html");
        if (html != null && session != null) {
            html.attr("lang", spokenIn(session).toLanguageTag());
        }
    }

    private static Locale spokenIn(VaadinSession session) {
        return Optional.ofNullable(session.getLocale()).orElse(Locale.ENGLISH);
    }

    private static Appearance appearanceOf(@Nullable VaadinRequest request) {
        return cookie(request, APPEARANCE_COOKIE).flatMap(Appearance::named).orElse(Appearance.SYSTEM);
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void remember(
            @Nullable VaadinRequest request, @Nullable VaadinResponse response, String name, String value) {
        if (request == null || response == null) {
            return;
        }
        var cookie = new Cookie(name, value);
        var context = request.getContextPath();
        cookie.setPath(context == null || context.isEmpty() ? "/" : context);
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
