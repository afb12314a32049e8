package org.entente.design;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How dates, hours, money, sizes and counts are written in one language. No-break spaces hold together what a line end
 * must not part: "29 May", "USD 9.24 million".
 */
public final class Formats {

    /** The delegations meet in Geneva; hours are its hours until a person can choose others. */
    public static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    private static final char NO_BREAK = '\u00a0';
    private static final int LAST_WORD = 10;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Locale locale;
    private final ZoneId zone;

    public Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** In the language of the page that is being built. */
    public static Formats here() {
        return new Formats(UI.getCurrentOrThrow().getLocale(), GENEVA);
    }

    /** With a capital, for the start of a sentence. */
    public String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** "29 May". */
    public String day(LocalDate date) {
        return written(date, "d MMM");
    }

    public String day(Instant at) {
        return written(at.atZone(zone), "d MMM");
    }

    /** "May", under a day in a list of dates. */
    public String month(LocalDate date) {
        return written(date, "MMM");
    }

    /** "29 May 2026". */
    public String date(LocalDate date) {
        return written(date, "d MMM yyyy");
    }

    public String date(Instant at) {
        return written(at.atZone(zone), "d MMM yyyy");
    }

    /** "Fri 29 May". */
    public String weekday(LocalDate date) {
        return written(date, "EEE d MMM");
    }

    /** "Thursday 5 March 2026", over a day's entries. */
    public String longDate(LocalDate date) {
        return written(date, "EEEE d MMMM yyyy");
    }

    /** "4 Mar, 11:05". */
    public String dayTime(Instant at) {
        return day(at) + ", " + time(at);
    }

    /** "Wed 27 May 2026, 10:42". */
    public String fullDateTime(Instant at) {
        return written(at.atZone(zone), "EEE d MMM yyyy") + ", " + time(at);
    }

    /** "10:42". */
    public String time(Instant at) {
        return written(at.atZone(zone), "HH:mm");
    }

    /** The day on which an instant falls where the reader is. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** "EUR 8,400,000", with cents only where there are any. */
    public String money(BigDecimal amount, String currency) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return currency + NO_BREAK + number(amount, whole ? 0 : 2, whole ? 0 : 2);
    }

    /** "USD 9.24 million" from a million up, in full below. */
    public String moneyShort(BigDecimal amount, String currency) {
        if (amount.abs().compareTo(MILLION) < 0) {
            return money(amount, currency);
        }
        var millions = amount.divide(MILLION, 2, RoundingMode.HALF_EVEN);
        return currency + NO_BREAK + translated("format.millions", number(millions, 0, 2), millions);
    }

    /** "640 kB", "1.2 MB": thousands, as storage is sold. */
    public String bytes(long bytes) {
        var units = new String[] {"byte", "kilobyte", "megabyte", "gigabyte", "terabyte"};
        var size = BigDecimal.valueOf(bytes);
        var unit = 0;
        while (size.compareTo(BigDecimal.valueOf(1000)) >= 0 && unit < units.length - 1) {
            size = size.movePointLeft(3);
            unit++;
        }
        var digits = unit > 1 ? 1 : 0;
        return number(size, 0, digits) + NO_BREAK + translated("format." + units[unit], size);
    }

    /** "two", "ten", "11": counts in words up to ten. */
    public String count(int count) {
        return count >= 0 && count <= LAST_WORD
                ? translated("format.count." + count)
                : number(BigDecimal.valueOf(count), 0, 0);
    }

    public String number(long number) {
        return number(BigDecimal.valueOf(number), 0, 0);
    }

    private String number(BigDecimal number, int leastDigits, int mostDigits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(leastDigits);
        format.setMaximumFractionDigits(mostDigits);
        return format.format(number);
    }

    private String written(TemporalAccessor moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment).replace(' ', NO_BREAK);
    }

    private String translated(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
