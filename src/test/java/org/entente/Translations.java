package org.entente;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be wrong with words: found in the bundles and in the text of the sources. */
final class Translations {

    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";

    private static final List<Pattern> KEYS = List.of(
            Pattern.compile("getTranslation\\(\\s*" + LITERAL + "(\\s*\\+)?"),
            Pattern.compile("translat(?:e|ed)\\(\\s*(?:locale,\\s*)?" + LITERAL + "(\\s*\\+)?"),
            Pattern.compile("new Refusal\\(\\s*" + LITERAL + "(\\s*\\+)?"),
            Pattern.compile("@Menu\\(\\s*title\\s*=\\s*" + LITERAL + "(\\s*\\+)?"));

    private static final String SPEAKING = "H1|H2|H3|H4|H5|H6|Span|Paragraph|Div|ListItem|Strong|Emphasis|NativeLabel"
            + "|Button|NativeButton|LinkButton|TextField|TextArea|EmailField|PasswordField|IntegerField|NumberField"
            + "|BigDecimalField|ComboBox|MultiSelectComboBox|Select|DatePicker|DateTimePicker|Checkbox|CheckboxGroup"
            + "|RadioButtonGroup|Details|Dialog|ConfirmDialog|Tab|TabBar|SideNavItem|Text|Chip|EmptyState|PageHeader"
            + "|Framed|Tiles|Legend|Summary|NativeDetails";

    private static final String TELLING = "setText|setLabel|setTitle|setPlaceholder|setHelperText|setErrorMessage"
            + "|setAriaLabel|setFooter|setHeaderTitle|setTooltipText|setConfirmText|setCancelText|setRejectText"
            + "|setEmptyStateText|setDropLabel|setButtonText|setTitleText|lead|confirm|withUndo|info|good|warning|problem"
            + "|show";

    private static final List<Pattern> WORDS = List.of(
            Pattern.compile("new (?:" + SPEAKING + ")(?:<[^>()]*>)?\\(\\s*" + LITERAL),
            Pattern.compile("new (?:Chip|StatusBadge|LinkButton)\\(\\s*\\w+\\.\\w+,\\s*" + LITERAL),
            Pattern.compile("new Anchor\\(\\s*[^,()]+,\\s*" + LITERAL),
            Pattern.compile("new Tick\\(\\s*[^,()]+,\\s*" + LITERAL),
            Pattern.compile("\\.(?:" + TELLING + ")\\(\\s*" + LITERAL),
            Pattern.compile("\"(?:aria-label|title|placeholder|alt)\"\\s*,\\s*" + LITERAL),
            Pattern.compile("\\.setHeader\\(\\s*" + LITERAL + "\\s*\\)"),
            Pattern.compile("@PageTitle\\(\\s*" + LITERAL));

    private Translations() {}

    static Set<String> unpaired(Map<String, String> one, Map<String, String> other) {
        var unpaired = new TreeSet<>(one.keySet());
        unpaired.addAll(other.keySet());
        unpaired.removeIf(key -> one.containsKey(key) && other.containsKey(key));
        return unpaired;
    }

    static List<String> blank(Map<String, String> bundle) {
        return bundle.entrySet().stream()
                .filter(entry -> entry.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Texts whose arguments differ, that are no format at all, or whose straight apostrophe a format would swallow. */
    static List<String> disagreeing(Map<String, String> english, Map<String, String> french) {
        var wrong = new ArrayList<String>();
        english.forEach((key, text) -> {
            var other = french.getOrDefault(key, text);
            if (!arguments(text).equals(arguments(other))) {
                wrong.add(key + ": arguments differ");
            }
            if (text.contains("'") || other.contains("'")) {
                wrong.add(key + ": straight apostrophe");
            }
        });
        return wrong;
    }

    static List<String> unknownKeys(String source, Collection<String> known) {
        var unknown = new ArrayList<String>();
        for (var pattern : KEYS) {
            var matcher = pattern.matcher(withoutComments(source));
            while (matcher.find()) {
                var key = matcher.group(1);
                var exists = matcher.group(2) == null
                        ? known.contains(key)
                        : known.stream().anyMatch(candidate -> candidate.startsWith(key));
                if (!exists) {
                    unknown.add(key);
                }
            }
        }
        return unknown;
    }

    /** Visible words in a source. A key counts as none: it is handed on, to be translated where it is shown. */
    static List<String> hardCoded(String source, Collection<String> known) {
        var text = withoutComments(source);
        return WORDS.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .filter(literal -> literal.codePoints().anyMatch(Character::isLetter))
                .filter(literal -> !known.contains(literal))
                .toList();
    }

    /** The numbers of the arguments, those inside a choice included. */
    private static Set<String> arguments(String text) {
        assertThatNoException().as(text).isThrownBy(() -> new MessageFormat(text));
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }
}
