package org.entente.demonstration;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.demonstration.Scenario.Delegation;
import org.entente.demonstration.Scenario.Human;
import org.entente.identity.Actor;
import org.entente.identity.DelegationKind;
import org.entente.identity.DelegationName;
import org.entente.identity.Enrolment;
import org.entente.identity.Founding;
import org.entente.identity.Person;

/** The people of the story, enrolled for real, and the actors that they are while it is played. */
final class Cast implements AutoCloseable {

    private static final String PASSPHRASE = "demonstration only";
    private static final List<String> TITLES = List.of("col.", "dr");
    private static final DelegationName COMMITTEE = new DelegationName(
            "Committee on the Enhancement of Cooperation and Assistance",
            "Comité sur le renforcement de la coopération et de l’assistance",
            "Comité sobre el Fortalecimiento de la Cooperación y la Asistencia");

    private final Enrolment enrolment;
    private final Map<String, Delegation> delegations = new HashMap<>();
    private final Map<String, Actor> heads = new HashMap<>();
    private final Map<String, Actor> people = new HashMap<>();

    Cast(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    void enrol(Scenario scenario) {
        scenario.delegations().forEach(delegation -> delegations.put(delegation.code(), delegation));
        scenario.observers().forEach(delegation -> delegations.put(delegation.code(), delegation));
        scenario.people().forEach(this::enrol);
        scenario.people().stream()
                .filter(human -> human.roles().contains("CHAIR"))
                .map(human -> people.get(human.id()))
                .forEach(this::foundCommittee);
    }

    private void enrol(Human human) {
        var delegation = delegations.get(human.delegation());
        var person = new Person(email(human, delegation), human.name(), delegation.language());
        var mayCommit = human.roles().contains("CAN_COMMIT");
        var head = heads.get(human.delegation());
        var actor = head == null
                ? enrolment.found(founding(delegation), person, PASSPHRASE.toCharArray())
                : enrolment.enrol(head, person, PASSPHRASE.toCharArray(), mayCommit);
        heads.putIfAbsent(human.delegation(), actor);
        people.put(human.id(), actor);
    }

    private void foundCommittee(Actor chair) {
        enrolment.found(new Founding(DelegationKind.COMMITTEE, "CECA", COMMITTEE, "CEC"), chair);
    }

    private static Founding founding(Delegation delegation) {
        var kind = switch (delegation.side()) {
            case "secretariat" -> DelegationKind.SECRETARIAT;
            case "organisation" -> DelegationKind.ORGANISATION;
            default -> DelegationKind.STATE;
        };
        var name = new DelegationName(delegation.nameEn(), delegation.nameFr(), delegation.nameEs());
        var letters = kind == DelegationKind.SECRETARIAT
                ? delegation.code()
                : delegation.nameEn().substring(0, 2).toUpperCase(Locale.ROOT);
        return new Founding(kind, delegation.code(), name, letters);
    }

    /** {@code first.last@state.example}, in ASCII. */
    static String email(Human human, Delegation delegation) {
        var plain = Normalizer.normalize(human.name().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        var local = String.join(
                ".",
                Arrays.stream(plain.split(" "))
                        .filter(word -> !TITLES.contains(word))
                        .toList());
        var domain = delegation.domain() == null ? delegation.nameEn().toLowerCase(Locale.ROOT) : delegation.domain();
        return local + "@" + domain + ".example";
    }

    /** The person of this id in the scenario. */
    Actor person(String id) {
        return people.get(id);
    }

    /** The first person of a delegation, who heads it. */
    Actor head(String code) {
        return heads.get(code);
    }

    String name(String code) {
        return delegations.get(code).nameEn();
    }

    @Override
    public void close() {
        people.values().forEach(enrolment::dismiss);
    }
}
