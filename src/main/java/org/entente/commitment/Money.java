package org.entente.commitment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.kernel.Refusal;

/**
 * An amount in its own currency. It is never converted, and never added to another currency.
 *
 * @param amount   above zero, with exactly as many decimals as the currency has
 * @param currency an ISO 4217 code; also one of the past, so that what was once recorded stays readable
 */
public record Money(BigDecimal amount, String currency) {

    /** Amounts have at most this many digits before the decimal point. */
    public static final int MOST_DIGITS = 15;

    static final String NO_CURRENCY = "commitment.refused.currency";

    private static final Set<String> IN_USE = inUse();

    /** @throws Refusal if the currency is none, or the amount is not above zero, too large or too finely divided */
    public Money {
        amount = exact(amount, decimals(currency));
    }

    /** Whether the currency is one that a country uses today. */
    boolean isCurrent() {
        return IN_USE.contains(currency);
    }

    /** The codes of the currencies in use, in alphabetical order. */
    public static SortedSet<String> currencies() {
        return new TreeSet<>(IN_USE);
    }

    /** @throws IllegalArgumentException if the other is in another currency */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts in two currencies are not added");
        }
        return new Money(amount.add(other.amount), currency);
    }

    private static int decimals(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .mapToInt(Currency::getDefaultFractionDigits)
                .filter(digits -> digits >= 0)
                .findFirst()
                .orElseThrow(() -> new Refusal(NO_CURRENCY));
    }

    // The size is looked at before the scale is set: 1E+999999999 would fill the memory with zeros.
    private static BigDecimal exact(BigDecimal amount, int decimals) {
        if (amount.signum() <= 0) {
            throw new Refusal("commitment.refused.amount-not-positive");
        }
        var bare = amount.stripTrailingZeros();
        if ((long) bare.precision() - bare.scale() > MOST_DIGITS) {
            throw new Refusal("commitment.refused.amount-too-large", MOST_DIGITS);
        }
        if (bare.scale() > decimals) {
            throw new Refusal("commitment.refused.amount-too-fine", decimals);
        }
        return bare.setScale(decimals);
    }

    /** What the countries of the world use now; the JDK also knows currencies of the past and units that are none. */
    private static Set<String> inUse() {
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(currency -> currency != null && currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());
    }
}
