package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every visible word is a key, every key has its words in English and in French, and each check can fail. */
class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/entente");

    private final Map<String, String> english = read("/vaadin-i18n/translations.properties");
    private final Map<String, String> french = read("/vaadin-i18n/translations_fr.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Translations.unpaired(english, french)).isEmpty();
    }

    @Test
    void nothingIsLeftBlank() {
        assertThat(Translations.blank(english)).isEmpty();
        assertThat(Translations.blank(french)).isEmpty();
    }

    @Test
    void placeholdersAgree() {
        assertThat(Translations.disagreeing(english, french)).isEmpty();
    }

    @Test
    void everyKeyInTheSourcesExists() {
        assertThat(sources(path -> true).entrySet().stream()
                        .flatMap(source -> Translations.unknownKeys(source.getValue(), english.keySet()).stream()
                                .map(key -> source.getKey() + ": " + key)))
                .isEmpty();
    }

    @Test
    void noVisibleWordIsWrittenInAView() {
        assertThat(sources(TranslationsTest::speaksToPeople).entrySet().stream()
                        .flatMap(source -> Translations.hardCoded(source.getValue(), english.keySet()).stream()
                                .map(word -> source.getKey() + ": " + word)))
                .isEmpty();
    }

    /** A check that cannot fail proves nothing: each one is shown what it must find. */
    @Nested
    class EachCheckCanFail {

        @Test
        void aKeyMissingInEitherLanguage() {
            assertThat(Translations.unpaired(Map.of("a", "A", "b", "B"), Map.of("a", "A", "c", "C")))
                    .containsExactly("b", "c");
        }

        @Test
        void aBlankTranslation() {
            assertThat(Translations.blank(Map.of("a", " ", "b", "B"))).containsExactly("a");
        }

        @Test
        void placeholdersThatDiffer() {
            assertThat(Translations.disagreeing(Map.of("a", "{0} of {1}"), Map.of("a", "{0} de")))
                    .hasSize(1);
        }

        @Test
        void placeholdersHiddenInAChoice() {
            var english = Map.of("a", "{0,choice,0#none|1#one|1<{0} for {1}}");
            assertThat(Translations.disagreeing(english, Map.of("a", "{0,choice,0#rien|1#un|1<{0} pour {1}}")))
                    .isEmpty();
            assertThat(Translations.disagreeing(english, Map.of("a", "{0,choice,0#rien|1#un|1<{0}}")))
                    .hasSize(1);
        }

        @Test
        void anApostropheThatTheFormatWouldSwallow() {
            assertThat(Translations.disagreeing(Map.of("a", "{0}'s"), Map.of("a", "{0}")))
                    .hasSize(1);
        }

        @Test
        void aKeyThatNobodyWrote() {
            var source = """
                    add(new H1(getTranslation("known.title")));
                    add(getTranslation("unknown.title", 1), getTranslation("prefix." + word));
                    I18NProvider.translate(locale, "unknown.format");
                    throw new Refusal("unknown.refused", 1);
                    @Menu(title = "unknown.menu", order = 1)
                    """;

            assertThat(Translations.unknownKeys(source, List.of("known.title", "prefix.one")))
                    .containsExactly("unknown.title", "unknown.format", "unknown.refused", "unknown.menu");
            assertThat(Translations.unknownKeys("getTranslation(\"lost.\" + word)", List.of("prefix.one")))
                    .containsExactly("lost.");
        }

        @Test
        void aWordWrittenInAView() {
            for (var violation : List.of(
                    "new H1(\"Commitments\")",
                    "new Button(\"Send\", click -> {})",
                    "new ComboBox<Theme>(\"Theme\")",
                    "new Anchor(\"trust\", \"What this means\")",
                    "new LinkButton(Icons.PLUS, \"Convene\", \"workspaces\")",
                    "new Chip(Icons.CLOCK, \"Late\", Tone.WARN)",
                    "new StatusBadge(Shape.RING, \"Offered\", Tone.PLAIN)",
                    "field.setLabel(\"Title\")",
                    "grid.addColumn(Row::name).setHeader(\"Name\")",
                    "Toast.confirm(\"Sent\")",
                    "Note.info(\"Saved\")",
                    "dialog.setHeaderTitle(\n    \"Invite\")",
                    "getElement().setAttribute(\"aria-label\", \"Topics\")",
                    "@PageTitle(\"Home\")")) {
                assertThat(Translations.hardCoded(violation, Set.of()))
                        .as(violation)
                        .hasSize(1);
            }
        }

        @Test
        void butNoKeyAddressSignOrComment() {
            var source = """
                    /** new H1("Commitments") is what nobody writes. */
                    // field.setLabel("Title")
                    new H1(getTranslation("known.title"));
                    new Anchor("workspaces/1", getTranslation("known.title"));
                    new LinkButton(Icons.HOME, getTranslation("problem.home"), "");
                    new Span("·");
                    return problem.warning("known.refused");
                    getElement().setAttribute("role", "status");
                    """;

            assertThat(Translations.hardCoded(source, Set.of("known.refused"))).isEmpty();
        }
    }

    private static boolean speaksToPeople(String path) {
        return path.contains("/ui/") || path.startsWith("shell/") || path.startsWith("design/");
    }

    private static Map<String, String> sources(Predicate<String> wanted) {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> wanted.test(name(file)))
                    .collect(Collectors.toMap(TranslationsTest::name, TranslationsTest::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return SOURCES.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String resource) {
        var properties = new Properties();
        try (var in = TranslationsTest.class.getResourceAsStream(resource)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
