package org.entente.reference;

import java.text.Collator;
import java.time.MonthDay;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the facts of this module; they are read once, at the start. */
@Component
public class Reference {

    private static final String COOPERATION = "CA";

    private final List<State> states = Table.read("states", Reference::state);
    private final List<Obligation> obligations = Table.read("obligations", Reference::obligation);
    private final List<Assisting> assisting =
            Table.read("assistance", row -> new Assisting(row.text("state"), row.text("extent"), row.text("source")));
    private final List<PlanAction> actions = Table.read("actions", Reference::action);
    private final List<Term> terms = Table.read("vocabulary", Reference::term);
    private final List<MarkingLevel> markings = Table.read("markings", Reference::marking);
    private final List<CalendarEntry> calendar = Table.read("calendar", Reference::calendarEntry);
    private final List<Article7Form> article7Forms = Table.read("article7-forms", Reference::article7Form);
    private final List<CommitmentState> commitmentStates = Table.read("commitment-states", Reference::commitmentState);
    private final List<OtherParticipant> otherParticipants =
            Table.read("other-participants", Reference::otherParticipant);

    private final Map<String, State> statesByCode =
            states.stream().collect(Collectors.toUnmodifiableMap(State::code, Function.identity()));
    private final Map<String, PlanAction> actionsByCode =
            actions.stream().collect(Collectors.toUnmodifiableMap(PlanAction::code, Function.identity()));

    /** In the order of their English names. */
    public List<State> states() {
        return states(Locale.ENGLISH);
    }

    /** In the order that a reader of this language expects. */
    public List<State> states(Locale locale) {
        return sorted(states, state -> state.name(locale), locale);
    }

    /** @param code ISO 3166-1 alpha-2 */
    public Optional<State> state(String code) {
        return Optional.ofNullable(statesByCode.get(code));
    }

    /** What is known about the obligations of a State, the oldest fact first. */
    public List<Obligation> obligations(String state) {
        return obligations.stream()
                .filter(obligation -> obligation.state().equals(state))
                .sorted(Comparator.comparing(Obligation::asOf))
                .toList();
    }

    public List<Assisting> assisting() {
        return assisting;
    }

    /** In the order of the plans. */
    public List<PlanAction> actions() {
        return actions;
    }

    /** Those of a theme, and those on cooperation and assistance, which hold for every theme. */
    public List<PlanAction> actions(Theme theme) {
        return actions.stream()
                .filter(action ->
                        action.theme().equals(theme.name()) || action.theme().equals(COOPERATION))
                .toList();
    }

    /** @param code such as {@code MAP-2014/20} */
    public Optional<PlanAction> action(String code) {
        return Optional.ofNullable(actionsByCode.get(code));
    }

    /** All themes of the Convention's work; a workspace is convened on one of {@link Theme}. */
    public List<Term> themes() {
        return terms(Vocabulary.THEME);
    }

    public List<Term> terms(Vocabulary group) {
        return terms.stream().filter(term -> term.group() == group).toList();
    }

    /** In the order that a reader of this language expects. */
    public List<Term> terms(Vocabulary group, Locale locale) {
        return sorted(terms(group), term -> term.label(locale), locale);
    }

    public Optional<Term> term(Vocabulary group, String code) {
        return terms(group).stream().filter(term -> term.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException if no group has this code, or several have it: name the group then */
    public String label(String code, Locale locale) {
        var found = terms.stream().filter(term -> term.code().equals(code)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " terms have the code " + code);
        }
        return found.getFirst().label(locale);
    }

    public String label(Theme theme, Locale locale) {
        return label(Vocabulary.THEME, theme.name(), locale);
    }

    public String label(AssistanceType type, Locale locale) {
        return label(Vocabulary.ASSISTANCE_TYPE, type.name(), locale);
    }

    /** @throws IllegalArgumentException if the group does not have this code */
    public String label(Vocabulary group, String code, Locale locale) {
        return term(group, code)
                .orElseThrow(() -> new IllegalArgumentException(group + " has no " + code))
                .label(locale);
    }

    public List<MarkingLevel> markings() {
        return markings;
    }

    public List<CalendarEntry> calendar() {
        return calendar;
    }

    public List<Article7Form> article7Forms() {
        return article7Forms;
    }

    public List<CommitmentState> commitmentStates() {
        return commitmentStates;
    }

    public List<OtherParticipant> otherParticipants() {
        return otherParticipants;
    }

    private static <T> List<T> sorted(List<T> facts, Function<T, String> name, Locale locale) {
        return facts.stream()
                .sorted(Comparator.comparing(name, Collator.getInstance(locale)))
                .toList();
    }

    private static State state(Table.Row row) {
        return new State(
                row.text("code"),
                row.text("alpha3"),
                row.label("name"),
                row.text("region"),
                row.text("subregion"),
                row.text("un_group"),
                row.day("deposited"),
                row.text("act"),
                row.day("in_force"),
                row.text("in_force_basis"),
                row.day("withdrawn"),
                row.text("note"),
                row.text("names_source"),
                row.text("source"));
    }

    private static Obligation obligation(Table.Row row) {
        return new Obligation(
                row.text("state"),
                row.one(Theme.class, "theme"),
                Year.parse(row.text("as_of")),
                row.one(Standing.class, "standing"),
                row.day("deadline"),
                row.one(Confidence.class, "confidence"),
                row.text("note"),
                row.text("source"));
    }

    private static PlanAction action(Table.Row row) {
        return new PlanAction(
                row.text("plan"),
                row.text("number"),
                row.text("title"),
                row.text("theme"),
                row.text("verification"),
                row.text("source"));
    }

    private static Term term(Table.Row row) {
        return new Term(
                row.one(Vocabulary.class, "group"),
                row.text("code"),
                row.label("label"),
                row.text("note"),
                row.text("source"));
    }

    private static MarkingLevel marking(Table.Row row) {
        return new MarkingLevel(
                row.text("scheme"),
                row.text("code"),
                Integer.parseInt(row.text("rank")),
                row.text("meaning"),
                row.text("use"),
                row.text("source"));
    }

    private static CalendarEntry calendarEntry(Table.Row row) {
        return new CalendarEntry(
                row.text("event"),
                row.day("first_day"),
                row.day("last_day"),
                row.optional("every_year_on", MonthDay::parse),
                row.text("place"),
                row.text("note"),
                row.text("verification"),
                row.text("source"));
    }

    private static Article7Form article7Form(Table.Row row) {
        return new Article7Form(
                row.text("form"),
                row.text("content"),
                row.text("treaty_reference"),
                row.text("use"),
                row.text("source"));
    }

    private static CommitmentState commitmentState(Table.Row row) {
        return new CommitmentState(
                row.text("state"),
                row.text("binding"),
                row.text("meaning"),
                row.text("fts"),
                row.text("iati_activity_status"),
                row.text("iati_provider_transaction"),
                row.text("iati_receiver_transaction"),
                row.text("export"),
                row.text("source"));
    }

    private static OtherParticipant otherParticipant(Table.Row row) {
        return new OtherParticipant(
                row.text("code"),
                row.text("name"),
                row.text("kind"),
                row.text("iati_organisation_type"),
                row.text("reference"),
                row.text("role"),
                row.text("source"));
    }
}
