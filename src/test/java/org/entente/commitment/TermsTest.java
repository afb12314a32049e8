package org.entente.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.commitment.CommitmentFixture.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.kernel.Refusal;
import org.entente.reference.AssistanceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "0, commitment.refused.amount-not-positive",
        "-1, commitment.refused.amount-not-positive",
        "1000000000000000, commitment.refused.amount-too-large",
        "1E+999999999, commitment.refused.amount-too-large",
        "1E-999999999, commitment.refused.amount-too-fine",
        "0.001, commitment.refused.amount-too-fine"
    })
    void refusesAnAmountThatIsNone(String amount, String key) {
        refused(key, () -> euro(amount));
    }

    @Test
    void keepsAnAmountExactly() {
        assertThat(euro("999999999999999.99").amount()).isEqualTo("999999999999999.99");
        assertThat(euro("8.4E+6").amount()).isEqualTo("8400000.00");
        assertThat(new Money(new BigDecimal("100.00"), "JPY").amount()).isEqualTo("100");
        assertThat(new Money(new BigDecimal("1.234"), "KWD").amount()).isEqualTo("1.234");
        assertThat(euro("0.1").plus(euro("0.2"))).isEqualTo(euro("0.30"));
    }

    @Test
    void addsNoTwoCurrencies() {
        assertThatIllegalArgumentException().isThrownBy(() -> euro("1").plus(new Money(BigDecimal.ONE, "CHF")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EURO", "eur", "XXX", "XAU", "€", "EU\u0000"})
    void refusesACurrencyThatIsNone(String code) {
        refused("commitment.refused.currency", () -> new Money(BigDecimal.ONE, code));
    }

    @Test
    void readsACurrencyOfThePastAndRefusesItInNewTerms() {
        var marks = new Money(BigDecimal.TEN, "DEM");

        refused("commitment.refused.currency", () -> terms("Grant", Figures.money(AssistanceType.FIN, marks)));
    }

    @Test
    void knowsTheCurrenciesInUse() {
        assertThat(Money.currencies())
                .contains("EUR", "USD", "CHF", "AUD", "JPY")
                .doesNotContain("DEM", "XXX");
    }

    @Test
    void asksForFiguresThatGoTogether() {
        refused("commitment.refused.no-amount", () -> new Figures(AssistanceType.FIN, false, null));
        refused("commitment.refused.no-amount", () -> new Figures(AssistanceType.EXPERT, false, null));
        refused("commitment.refused.money-is-not-in-kind", () -> Figures.inKind(AssistanceType.FIN, euro("1")));
        refused("commitment.refused.exchange-has-no-value", () -> Figures.money(AssistanceType.EXCH, euro("1")));
        refused("commitment.refused.exchange-has-no-value", () -> Figures.inKind(AssistanceType.EXCH, null));
        assertThat(Figures.inKind(AssistanceType.EQUIP, null).value()).isNull();
        assertThat(Figures.exchange().value()).isNull();
    }

    @Test
    void refusesWordsThatAreTooLongOrHoldHiddenMarks() {
        refused("wording.refused.too-long", () -> terms("x".repeat(161), grant("1")));
        refused("wording.refused.empty", () -> terms(" ", grant("1")));
        refused("wording.refused.characters", () -> terms("Grant \u202Eevil", grant("1")));
        refused("wording.refused.characters", () -> terms("Grant\u0000", grant("1")));
        assertThat(terms("<b>Grant</b> 🕊", grant("1")).title()).isEqualTo("<b>Grant</b> 🕊");
        assertThat(terms("🕊".repeat(160), grant("1")).title()).hasSize(320);
    }

    @Test
    void refusesMoreThanThirtyMilestones() {
        var sixty = Collections.nCopies(60, step("Instalment", "2027-01-01")).toArray(NewMilestone[]::new);

        refused("commitment.refused.milestones", () -> terms("Grant", grant("1"), sixty));
    }

    @Test
    void refusesAMilestoneOutOfThisWorld() {
        refused("commitment.refused.due", () -> new NewMilestone("Step", LocalDate.MAX));
        refused("commitment.refused.due", () -> new NewMilestone("Step", LocalDate.of(1900, 1, 1)));
        refused("wording.refused.too-long", () -> step("x".repeat(201), "2027-01-01"));
    }

    @Test
    void refusesACommitmentToOneself() {
        refused("commitment.refused.same-sides", () -> new NewCommitment(SUDRIA, SUDRIA, terms()));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
