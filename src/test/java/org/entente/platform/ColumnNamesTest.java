package org.entente.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.Column;
import org.junit.jupiter.api.Test;

class ColumnNamesTest {

    @Test
    void namesTheColumnAfterTheAttributeThatHoldsTheId() {
        assertThat(columnsOf("treaty"))
                .containsExactlyInAnyOrder("id", "proposed_by", "wording", "value", "place_name");
    }

    @Test
    void namesTheColumnOfACollectionAfterTheCollection() {
        assertThat(columnsOf("treaty_signatories"))
                .contains("signatories")
                .doesNotContain("value", "signatories_value");
    }

    private static Set<String> columnsOf(String table) {
        return new HashSet<>(metadata().collectTableMappings().stream()
                .filter(mapped -> mapped.getName().equalsIgnoreCase(table))
                .flatMap(mapped -> mapped.getColumns().stream())
                .map(Column::getName)
                .toList());
    }

    private static Metadata metadata() {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", "org.hibernate.dialect.H2Dialect")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .build();
        return new MetadataSources(registry)
                .addAnnotatedClass(Treaty.class)
                .getMetadataBuilder()
                .applyImplicitNamingStrategy(new ColumnNames())
                .applyPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl())
                .build();
    }

    @Embeddable
    record PartyId(UUID value) {}

    @Embeddable
    record Words(byte[] value) {}

    @Embeddable
    record Place(String placeName) {}

    @Entity(name = "Treaty")
    static class Treaty {
        @EmbeddedId
        private PartyId id;

        @Embedded
        private PartyId proposedBy;

        @Embedded
        private Words wording;

        @Embedded
        private Place place;

        private String value;

        @ElementCollection
        private Set<PartyId> signatories;
    }
}
