package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("violation");

    static Stream<ArchRule> rules() {
        return Stream.of(
                ArchitectureRules.WIDGETS_STAY_IN_VIEWS,
                ArchitectureRules.VIEWS_NEVER_TOUCH_ROWS,
                ArchitectureRules.KERNELS_STAND_ALONE,
                ArchitectureRules.SERVICES_ASK_WHO_ACTS,
                ArchitectureRules.ONLY_WORKSPACE_EXPORTS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheProduct(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isBrokenByItsFixture(ArchRule rule) {
        assertThat(rule.evaluate(VIOLATIONS).hasViolation()).isTrue();
    }

    @Test
    void keepsImportsBetweenModulesAsDeclared() {
        ApplicationModules.of(EntenteApplication.class).verify();
    }
}
