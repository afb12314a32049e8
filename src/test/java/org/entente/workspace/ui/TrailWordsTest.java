package org.entente.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.entente.audit.AuditAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a feature records in a workspace can be read there in every language. */
class TrailWordsTest {

    static Stream<AuditAction> recordedInWorkspaces() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.entente").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(AuditAction.class))
                        .filter(type -> !type.getPackageName().equals("org.entente.identity"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(AuditAction.class::cast);
    }

    @ParameterizedTest
    @MethodSource("recordedInWorkspaces")
    void areThereForEveryAction(AuditAction action) {
        var key = "trail.action." + action.permission().replace(':', '.');

        for (var locale : new Locale[] {Locale.ROOT, Locale.FRENCH}) {
            assertThat(ResourceBundle.getBundle("vaadin-i18n.translations", locale)
                            .containsKey(key))
                    .as("%s in %s", key, locale)
                    .isTrue();
        }
    }
}
