package org.entente.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;

/** One link for each language, to the page that is open, in that language. */
final class LanguageLinks {

    private LanguageLinks() {}

    /** @param path of the page, without a leading slash */
    static List<Anchor> to(String path) {
        return Languages.SPOKEN.stream().map(locale -> link(path, locale)).toList();
    }

    private static Anchor link(String path, Locale locale) {
        var tag = locale.toLanguageTag();
        // An address that starts with "?" would be resolved against the root, so the root is named as such.
        var link = new Anchor((path.isEmpty() ? "./" : path) + "?" + Preferences.LANGUAGE + "=" + tag);
        link.setText(Languages.ownName(locale));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("lang", tag).setAttribute("hreflang", tag);
        if (locale.getLanguage().equals(UI.getCurrentOrThrow().getLocale().getLanguage())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
