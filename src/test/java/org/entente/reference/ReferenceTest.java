package org.entente.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final Locale SPANISH = Locale.of("es");

    private final Reference reference = new Reference();

    @Test
    void hasEveryFact() {
        assertThat(reference.states()).hasSize(167);
        assertThat(reference.actions()).hasSize(69);
        // 89 terms, and two headings for actions that hold for every theme
        assertThat(Arrays.stream(Vocabulary.values())
                        .map(reference::terms)
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(91);
        assertThat(reference.markings()).hasSize(16);
        assertThat(reference.calendar()).hasSize(22);
        assertThat(reference.article7Forms()).hasSize(10);
        assertThat(reference.commitmentStates()).hasSize(10);
        assertThat(reference.otherParticipants()).hasSize(17);
        assertThat(obligations()).hasSize(140);
    }

    @Test
    void namesASourceForEveryFact() {
        var sources = Stream.of(
                        reference.states().stream().map(State::source),
                        reference.states().stream().map(State::namesSource),
                        obligations().stream().map(Obligation::source),
                        reference.assisting().stream().map(Assisting::source),
                        reference.actions().stream().map(PlanAction::source),
                        Arrays.stream(Vocabulary.values())
                                .map(reference::terms)
                                .flatMap(Collection::stream)
                                .map(Term::source),
                        reference.markings().stream().map(MarkingLevel::source),
                        reference.calendar().stream().map(CalendarEntry::source),
                        reference.article7Forms().stream().map(Article7Form::source),
                        reference.commitmentStates().stream().map(CommitmentState::source),
                        reference.otherParticipants().stream().map(OtherParticipant::source))
                .flatMap(source -> source);

        assertThat(sources).allSatisfy(source -> assertThat(source).isNotBlank());
    }

    @Test
    void saysHowFarAnActionAndADateAreVerified() {
        assertThat(reference.actions()).extracting(PlanAction::verification).doesNotContain("");
        assertThat(reference.calendar()).extracting(CalendarEntry::verification).doesNotContain("");
        assertThat(reference.action("MAP-2014/20").orElseThrow().verification()).contains("unverified");
    }

    @Test
    void usesNoCodeThatItDoesNotExplain() {
        var themes = reference.themes().stream().map(Term::code).collect(Collectors.toSet());
        var states = reference.states().stream().map(State::code).collect(Collectors.toSet());

        assertThat(themes).contains(namesOf(Theme.values()));
        assertThat(reference.actions()).extracting(PlanAction::theme).isSubsetOf(themes);
        assertThat(reference.terms(Vocabulary.ASSISTANCE_TYPE))
                .extracting(Term::code)
                .containsExactlyInAnyOrder(namesOf(AssistanceType.values()));
        assertThat(reference.assisting()).extracting(Assisting::state).isSubsetOf(states);
        assertThat(states)
                .allSatisfy(code -> assertThat(Locale.getISOCountries()).contains(code));
    }

    @Test
    void ranksTheMarkingsAsTheirSchemeDoes() {
        for (var marking : Marking.values()) {
            assertThat(reference.markings())
                    .filteredOn(level -> level.code().equals(marking.name()))
                    .singleElement()
                    .extracting(MarkingLevel::rank)
                    .isEqualTo(marking.rank());
        }
        assertThat(Marking.STRICTLY_CONFIDENTIAL.isStricterThan(Marking.CONFIDENTIAL))
                .isTrue();
    }

    @Test
    void namesStatesAsTheUnitedNationsDo() {
        assertThat(nameOf("TR", Locale.ENGLISH)).isEqualTo("Türkiye");
        assertThat(nameOf("PS", Locale.ENGLISH)).isEqualTo("State of Palestine");
        assertThat(nameOf("PS", Locale.FRENCH)).isEqualTo("État de Palestine");
        assertThat(nameOf("VA", Locale.ENGLISH)).isEqualTo("Holy See");
        assertThat(nameOf("CV", Locale.GERMAN)).isEqualTo("Cabo Verde");
        assertThat(nameOf("CD", SPANISH)).isEqualTo("República Democrática del Congo");
    }

    @Test
    void sortsStatesAsTheReaderExpects() {
        var french = reference.states(Locale.FRENCH).stream()
                .map(state -> state.name(Locale.FRENCH))
                .toList();

        // by code point, É would come after Z
        assertThat(french.indexOf("Équateur")).isBetween(french.indexOf("Danemark"), french.indexOf("Fidji"));
        assertThat(reference.states()).first().extracting(State::code).isEqualTo("AF");
    }

    @Test
    void countsThePartiesOfADay() {
        assertThat(partiesOn(LocalDate.of(2016, Month.MAY, 19))).isEqualTo(162);
        assertThat(partiesOn(LocalDate.of(2018, Month.DECEMBER, 31))).isEqualTo(164);
        assertThat(partiesOn(LocalDate.of(2025, Month.DECEMBER, 1))).isEqualTo(166);
        assertThat(partiesOn(LocalDate.of(2026, Month.MARCH, 1))).isEqualTo(161);
    }

    @Test
    void keepsWhatIsNotKnownApart() {
        var lebanon = reference.state("LB").orElseThrow();
        var ukraine = reference.state("UA").orElseThrow();

        assertThat(lebanon.inForce()).isNull();
        assertThat(lebanon.note()).contains("to be confirmed");
        assertThat(ukraine.isPartyOn(LocalDate.of(2026, Month.NOVEMBER, 1))).isTrue();
        assertThat(ukraine.note()).contains("does not allow suspension");
        assertThat(reference.state("QM")).isEmpty();
    }

    @Test
    void readsDeadlinesWithTheirConfidence() {
        assertThat(reference.obligations("KH"))
                .filteredOn(obligation -> obligation.theme() == Theme.ART5)
                .extracting(Obligation::deadline, Obligation::confidence)
                .containsExactly(
                        tuple(LocalDate.of(2020, 1, 1), Confidence.VERIFIED),
                        tuple(LocalDate.of(2030, 12, 31), Confidence.VERIFIED));
        assertThat(obligations())
                .filteredOn(obligation -> obligation.confidence() != Confidence.VERIFIED)
                .allSatisfy(obligation ->
                        assertThat(obligation.note() + obligation.source()).isNotBlank());
    }

    @Test
    void offersTheActionsOfAThemeAndThoseOnCooperation() {
        assertThat(reference.actions(Theme.ART5))
                .extracting(PlanAction::code)
                .contains("MAP-2014/20", "OAP-2019/46", "SRAAP-2024/40-45", "SRAAP-2024/17-29")
                .doesNotContain("SRAAP-2024/30-39");
    }

    @Test
    void labelsInTheLanguageOfTheReader() {
        assertThat(reference.label(Theme.VA, Locale.FRENCH)).isEqualTo("Assistance aux victimes");
        assertThat(reference.label("FUND_GAP", Locale.ENGLISH))
                .isEqualTo(reference.label(Vocabulary.CHALLENGE, "FUND_GAP", Locale.UK));
        assertThat(reference.label(AssistanceType.EQUIP, SPANISH)).isEqualTo("Suministro de equipo");
    }

    @Test
    void refusesACodeThatNamesNothingOrTwoThings() {
        assertThatIllegalArgumentException().isThrownBy(() -> reference.label("NO_SUCH", Locale.ENGLISH));
        assertThatIllegalArgumentException().isThrownBy(() -> reference.label("CONFIRMED", Locale.ENGLISH));
    }

    @Test
    void findsTheNextDayOfAYearlyDate() {
        var reports = reference.calendar().stream()
                .filter(entry -> entry.event().startsWith("Article 7"))
                .findFirst()
                .orElseThrow();

        assertThat(reports.comingFrom(LocalDate.of(2026, 5, 1))).contains(LocalDate.of(2027, 4, 30));
        assertThat(reports.comingFrom(LocalDate.of(2026, 4, 30))).contains(LocalDate.of(2026, 4, 30));
    }

    private List<Obligation> obligations() {
        return reference.states().stream()
                .flatMap(state -> reference.obligations(state.code()).stream())
                .toList();
    }

    private String nameOf(String code, Locale locale) {
        return reference.state(code).orElseThrow().name(locale);
    }

    private long partiesOn(LocalDate day) {
        return reference.states().stream().filter(state -> state.isPartyOn(day)).count();
    }

    private static String[] namesOf(Enum<?>[] values) {
        return Set.of(values).stream().map(Enum::name).toArray(String[]::new);
    }
}
