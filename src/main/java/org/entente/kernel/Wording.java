package org.entente.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words that people typed, made safe to keep: normalised to NFC, bounded in code points, free of control
 * characters, of lone surrogates and of the marks that reorder what a reader sees. Nothing is cut in silence.
 */
public final class Wording {

    // C0 and C1 controls, bidirectional embeddings, overrides and isolates, lone surrogates, non-characters
    private static final String NEVER = "\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF\\p{Cs}";
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029" + NEVER + "]");
    private static final Pattern NOT_IN_A_PASSAGE = Pattern.compile("[\\p{Cc}" + NEVER + "&&[^\\n\\t]]");

    private Wording() {}

    /**
     * One line, stripped.
     *
     * @param most the longest it may be, in code points
     * @throws Refusal if it is empty, too long, or holds a character that has no place in a line
     */
    public static String line(String typed, int most) {
        return checked(typed, most, NOT_IN_A_LINE);
    }

    /** Several lines, stripped, with line feeds only; otherwise as {@link #line}. */
    public static String passage(String typed, int most) {
        return checked(typed.replace("\r\n", "\n").replace('\r', '\n'), most, NOT_IN_A_PASSAGE);
    }

    /** As {@link #passage}, or the empty text. */
    public static String optionalPassage(String typed, int most) {
        return typed.isBlank() ? "" : passage(typed, most);
    }

    private static String checked(String typed, int most, Pattern forbidden) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            throw new Refusal("wording.refused.empty");
        }
        var length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new Refusal("wording.refused.too-long", length, most);
        }
        if (forbidden.matcher(text).find()) {
            throw new Refusal("wording.refused.characters");
        }
        return text;
    }
}
