package org.entente.keys;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.keys.KeysFixture.*;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.security.Security;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the whole package: keys cannot be serialised, and no provider is slipped in. */
class KeyHygieneTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente.keys");

    static Stream<Object> carriersOfKeys() {
        var account = keysOf(ANNA);
        var abk = seed("abk");
        return Stream.of(
                abk,
                account,
                account.kem(),
                account.signing(),
                MlDsa44Key.generate(),
                epochKey(DIALOGUE, 1),
                new Passphrases.Derived(seed("auth"), seed("kek")),
                Bundle.open(ANNA, abk, Bundle.seal(account, BundleTest.PINS, 1, abk)),
                NoteKey.of("norland.example", account.signing()),
                Cosigner.of("norland.example", MlDsa44Key.generate()),
                new Passphrases(PEPPERS, 1));
    }

    @ParameterizedTest
    @MethodSource("carriersOfKeys")
    void cannotBeSerialised(Object carrier) {
        assertThatExceptionOfType(NotSerializableException.class).isThrownBy(() -> {
            try (var out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
                out.writeObject(carrier);
            }
        });
    }

    @Test
    void nothingHereIsSerializable() {
        nothingSerializable().check(PRODUCTION);
    }

    /** The twin of the rule above: it must be able to fail. */
    @Test
    void theRuleAgainstSerializableBites() {
        var violating = new ClassFileImporter().importClasses(SerializableKey.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> nothingSerializable().check(violating));
    }

    @Test
    void bouncyCastleIsUsedWithoutItsProvider() {
        noProvider().check(PRODUCTION);
        Passphrases.freshPhc();
        keysOf(ANNA).close();

        assertThat(Security.getProvider("BC")).isNull();
        assertThat(Security.getProvider("BCPQC")).isNull();
    }

    @Test
    void theRuleAgainstProvidersBites() {
        var violating = new ClassFileImporter().importClasses(RegistersAProvider.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> noProvider().check(violating));
    }

    @Test
    void dependsOnItsAllowListOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.entente.keys",
                        "org.entente.kernel",
                        "java..",
                        "javax.crypto..",
                        "org.bouncycastle.crypto..",
                        "org.bouncycastle.math.ec.rfc8032",
                        "org.bouncycastle.pqc.crypto.xwing",
                        "com.google.crypto.tink..",
                        "org.jspecify.annotations",
                        "org.springframework.modulith")
                .check(PRODUCTION);
    }

    private static ArchRule nothingSerializable() {
        return noClasses()
                .that()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(Serializable.class);
    }

    private static ArchRule noProvider() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bouncycastle.jce..", "org.bouncycastle.jcajce..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Security.class);
    }

    record SerializableKey(String key) implements Serializable {}

    static final class RegistersAProvider {

        void register() {
            Security.removeProvider("none");
        }
    }
}
