package org.entente.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * The languages in which the product speaks. English stands in where a reader's own is not among them, whatever the
 * language of the machine: the stock provider would fall back to that one first.
 */
@Component
public class Languages implements I18NProvider {

    private static final long serialVersionUID = 1L;

    /** In the order in which they are offered; the first stands in for all others. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final String BUNDLE = "vaadin-i18n.translations";

    @Override
    public List<Locale> getProvidedLocales() {
        return SPOKEN;
    }

    /** A text without arguments is taken as it stands; a key that nobody wrote shows as itself. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        if (!bundle.containsKey(key)) {
            return key;
        }
        var text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** The spoken language with this tag, such as "fr"; anything else is nobody's choice. */
    static Optional<Locale> named(String tag) {
        return SPOKEN.stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst();
    }

    /** A language in its own words: "English", "Français". */
    static String ownName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
