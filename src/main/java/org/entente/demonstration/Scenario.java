package org.entente.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** What {@code demonstration/scenario.yaml} tells; dates are the story's own and are shifted when it is played. */
record Scenario(
        Story scenario,
        List<Delegation> delegations,
        List<Delegation> observers,
        List<Human> people,
        List<Room> workspaces,
        List<Promise> commitments) {

    record Story(LocalDate timeBase) {}

    record Delegation(
            String code,
            String nameEn,
            String nameFr,
            String nameEs,
            String side,
            String language,
            @Nullable String domain) {

        String name(Locale reader) {
            return "fr".equals(reader.getLanguage()) ? nameFr : nameEn;
        }
    }

    record Human(String id, String name, String delegation, List<String> roles) {}

    record Room(
            String id,
            String title,
            String challenge,
            boolean listWithCommittee,
            String state,
            String theme,
            List<String> actions,
            String marking,
            LocalDate opened,
            List<String> members,
            List<Guest> guests,
            Map<String, Object> facts,
            List<Utterance> dialogue,
            Solution solution) {}

    record Guest(String code, LocalDate from, LocalDate to) {}

    record Utterance(
            String id,
            String topic,
            LocalDate date,
            String by,
            String lang,
            String attribution,
            @Nullable String circulation,
            String kind,
            String text,
            @Nullable LocalDate answerDue,
            @Nullable String answeredBy) {

        boolean isForOwnDelegation() {
            return "DELEGATION_INTERNAL".equals(circulation);
        }
    }

    record Solution(String title, String type, List<Version> versions, List<Clause> clauses) {}

    record Version(int number, LocalDate date, String by, String label) {}

    record Clause(
            int number,
            String status,
            String text,
            @Nullable List<Alternative> alternatives,
            @Nullable String resolvedText) {}

    record Alternative(String text, List<String> proposedBy) {}

    record Promise(
            String id,
            String provider,
            String receiver,
            String type,
            String title,
            @Nullable String currency,
            @Nullable BigDecimal amount,
            boolean inKind,
            LocalDate pledgedOn,
            @Nullable LocalDate committedOn,
            @Nullable String condition,
            List<Step> milestones) {}

    record Step(
            int number,
            LocalDate due,
            String title,
            String status,
            @Nullable LocalDate doneOn) {}

    static Scenario read() {
        var json = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var file = new ClassPathResource("demonstration/scenario.yaml").getInputStream()) {
            Map<String, Object> tree = new Yaml().load(file);
            return json.convertValue(tree, Scenario.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commitments that the people of a workspace recorded there. */
    List<Promise> promisesIn(Room room) {
        return commitments.stream()
                .filter(promise -> promise.receiver().equals(room.state()))
                .toList();
    }
}
