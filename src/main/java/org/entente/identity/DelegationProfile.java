package org.entente.identity;

import java.util.Locale;
import org.entente.kernel.DelegationId;

/**
 * What everybody who is signed in may know of a delegation.
 *
 * @param letters two to four letters for its tile
 * @param tile    number of its colour and ribbon, 1 to 8
 */
public record DelegationProfile(
        DelegationId id,
        DelegationKind kind,
        String code,
        String nameEn,
        String nameFr,
        String nameEs,
        String letters,
        int tile) {

    public String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> nameFr;
            case "es" -> nameEs;
            default -> nameEn;
        };
    }
}
