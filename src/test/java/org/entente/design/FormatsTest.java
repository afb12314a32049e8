package org.entente.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the expectations a tilde stands for the no-break space. */
class FormatsTest {

    private static final Instant MORNING = Instant.parse("2026-05-27T08:42:00Z");

    private final Formats english = new Formats(Locale.ENGLISH, Formats.GENEVA);
    private final Formats french = new Formats(Locale.FRENCH, Formats.GENEVA);

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void writesDates() {
        var date = LocalDate.of(2026, 5, 29);

        assertThat(tilde(english.day(date))).isEqualTo("29~May");
        assertThat(tilde(english.date(date))).isEqualTo("29~May~2026");
        assertThat(tilde(english.weekday(date))).isEqualTo("Fri~29~May");
        assertThat(tilde(english.longDate(date))).isEqualTo("Friday~29~May~2026");
        assertThat(tilde(french.date(date))).isEqualTo("29~mai~2026");
        assertThat(tilde(french.longDate(date))).isEqualTo("vendredi~29~mai~2026");
    }

    @Test
    void writesHoursOfGeneva() {
        assertThat(english.time(MORNING)).isEqualTo("10:42");
        assertThat(tilde(english.dayTime(MORNING))).isEqualTo("27~May, 10:42");
        assertThat(tilde(english.fullDateTime(MORNING))).isEqualTo("Wed~27~May~2026, 10:42");
        assertThat(english.dayOf(Instant.parse("2026-05-27T22:30:00Z"))).isEqualTo(LocalDate.of(2026, 5, 28));
    }

    @Test
    void writesMoneyWithItsOwnCurrency() {
        assertThat(tilde(english.money(new BigDecimal("8400000"), "EUR"))).isEqualTo("EUR~8,400,000");
        assertThat(tilde(english.money(new BigDecimal("0.5"), "EUR"))).isEqualTo("EUR~0.50");
        assertThat(tilde(french.money(new BigDecimal("8400000"), "EUR"))).isEqualTo("EUR~8\u202f400\u202f000");
        assertThat(tilde(english.moneyShort(new BigDecimal("9240000"), "USD"))).isEqualTo("USD~9.24~million");
        assertThat(tilde(english.moneyShort(new BigDecimal("924000"), "USD"))).isEqualTo("USD~924,000");
        assertThat(tilde(french.moneyShort(new BigDecimal("9240000"), "USD"))).isEqualTo("USD~9,24~millions");
        assertThat(tilde(french.moneyShort(new BigDecimal("1000000"), "USD"))).isEqualTo("USD~1~million");
    }

    @Test
    void writesSizes() {
        assertThat(tilde(english.bytes(1))).isEqualTo("1~byte");
        assertThat(tilde(english.bytes(640))).isEqualTo("640~bytes");
        assertThat(tilde(english.bytes(640_000))).isEqualTo("640~kB");
        assertThat(tilde(english.bytes(1_234_567))).isEqualTo("1.2~MB");
        assertThat(tilde(french.bytes(2_147_483_648L))).isEqualTo("2,1~Go");
    }

    @Test
    void countsInWordsUpToTen() {
        assertThat(english.count(0)).isEqualTo("no");
        assertThat(english.count(10)).isEqualTo("ten");
        assertThat(english.count(11)).isEqualTo("11");
        assertThat(french.count(3)).isEqualTo("trois");
        assertThat(english.capitalised("two")).isEqualTo("Two");
    }

    private static String tilde(String text) {
        return text.replace('\u00a0', '~');
    }
}
