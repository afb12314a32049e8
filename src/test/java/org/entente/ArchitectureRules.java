package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.entente.identity.Actor;
import org.entente.workspace.Seat;
import org.springframework.stereotype.Service;

/** What Modulith cannot say of the modules; each rule is proved on a fixture that breaks it. */
final class ArchitectureRules {

    private ArchitectureRules() {}

    static final ArchRule WIDGETS_STAY_IN_VIEWS = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..design..", "..shell..", "..platform..", "org.entente")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..")
            .as("only views know the widget set");

    static final ArchRule VIEWS_NEVER_TOUCH_ROWS = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..design..", "..shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "org.springframework.data..",
                    "org.springframework.jdbc..")
            .as("views speak to services, never to rows");

    static final ArchRule KERNELS_STAND_ALONE = classes()
            .that()
            .resideInAnyPackage("..kernel..", "..keys..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "..kernel..",
                    "..keys..",
                    "com.github.f4b6a3.uuid..",
                    "com.google.crypto.tink..",
                    "com.google.errorprone..",
                    "org.bouncycastle..",
                    "jakarta.persistence..",
                    "org.jspecify..",
                    "org.springframework.modulith.."))
            .as("kernel and keys use the JDK and a named list");

    static final ArchRule SERVICES_ASK_WHO_ACTS = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.entente.audit..")
            .should(takeAnActorOrASeatFirst())
            .as("every public method of a service takes an Actor or a Seat first");

    static final ArchRule ONLY_WORKSPACE_EXPORTS = noClasses()
            .that()
            .resideOutsideOfPackages("..audit..", "..workspace..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.entente.audit.Exports")
            .as("a tree is exported through a seat only");

    private static ArchCondition<JavaMethod> takeAnActorOrASeatFirst() {
        return new ArchCondition<>("take an Actor or a Seat first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var holds = !parameters.isEmpty()
                        && (parameters.getFirst().isEquivalentTo(Actor.class)
                                || parameters.getFirst().isEquivalentTo(Seat.class));
                if (!holds) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not ask who acts"));
                }
            }
        };
    }
}
