package org.entente;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of services and rows with the whole application behind it: on H2, and a second time on PostgreSQL when the
 * system property {@code entente.test.db} is {@code postgres}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("store")
@ActiveProfiles("test")
@SpringBootTest(
        properties = {"entente.demonstration=false", "entente.data=${java.io.tmpdir}/entente-test-${random.uuid}"})
@Import({TestDatabase.class, Delegates.class, World.class})
public @interface StoreTest {}
