package org.entente.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A person to be enrolled.
 *
 * @param language tag of the language in which the person reads, or null for the browser's
 */
public record Person(String email, String name, @Nullable String language) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,189}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,120}");

    public Person {
        email = canonical(email);
        if (!EMAIL.matcher(email).matches()) {
            throw new Refusal("identity.refused.email");
        }
        if (name.isBlank() || !NAME.matcher(name).matches()) {
            throw new Refusal("identity.refused.name");
        }
    }

    static String canonical(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
