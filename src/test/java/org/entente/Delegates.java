package org.entente;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.identity.Actor;
import org.entente.identity.DelegationKind;
import org.entente.identity.DelegationName;
import org.entente.identity.Enrolment;
import org.entente.identity.Founding;
import org.entente.identity.Person;
import org.springframework.boot.test.context.TestComponent;

/**
 * Invented delegations and their people, enrolled for real: Norland seeks assistance, Sudria and Estmark are in a
 * position to assist, Outland is a stranger to every workspace but its own.
 */
@TestComponent
public class Delegates {

    public static final String PASSPHRASE = "correct horse battery staple lagoon";

    private final Enrolment enrolment;
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();

    Delegates(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    public Actor norland() {
        return head(DelegationKind.STATE, "Norland", "NL");
    }

    public Actor sudria() {
        return head(DelegationKind.STATE, "Sudria", "SU");
    }

    public Actor estmark() {
        return head(DelegationKind.STATE, "Estmark", "ES");
    }

    public Actor westmark() {
        return head(DelegationKind.STATE, "Westmark", "WE");
    }

    public Actor outland() {
        return head(DelegationKind.STATE, "Outland", "OU");
    }

    public Actor observer() {
        return head(DelegationKind.ORGANISATION, "Observatory", "OBS");
    }

    public Actor secretariat() {
        return head(DelegationKind.SECRETARIAT, "Secretariat", "ISU");
    }

    public Actor committee() {
        return head(DelegationKind.COMMITTEE, "Committee", "CO");
    }

    /** A second person of Norland, who may not bind it. */
    public Actor memberOfNorland() {
        var head = norland();
        return actors.computeIfAbsent(
                "member",
                key -> enrolment.enrol(
                        head,
                        new Person("member@norland.example", "Norland Member", "fr"),
                        PASSPHRASE.toCharArray(),
                        false));
    }

    /** The address with which the head of a delegation signs in. */
    public static String email(String delegation) {
        return "head@" + delegation.toLowerCase(Locale.ROOT) + ".example";
    }

    private Actor head(DelegationKind kind, String name, String letters) {
        return actors.computeIfAbsent(
                name,
                key -> enrolment.found(
                        new Founding(kind, letters, new DelegationName(name, name, name), letters),
                        new Person(email(name), name + " Head", "en"),
                        PASSPHRASE.toCharArray()));
    }
}
