package org.entente.commitment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one spelling of a revision's terms, NFC with line feeds, and its digest. The digest stands in the trail beside
 * each confirmation: with the terms and their salt anybody who may read them can show what exactly was confirmed.
 */
record CanonicalTerms(String text) {

    private static final byte[] DOMAIN = "entente/v1/consent".getBytes(StandardCharsets.UTF_8);

    static CanonicalTerms of(
            Commitment commitment, SealedWords.Words words, Figures figures, List<SealedWords.Step> steps) {
        return new CanonicalTerms("""
                entente/commitment/v1
                workspace %s
                commitment %s
                revision %d
                provider %s
                receiver %s
                type %s
                value %s
                title %s
                conditions
                %snotes
                %s%s""".formatted(
                        commitment.workspace(),
                        commitment.id(),
                        commitment.revision(),
                        commitment.provider(),
                        commitment.receiver(),
                        figures.type(),
                        value(figures),
                        words.title(),
                        indented(words.conditions()),
                        indented(words.notes()),
                        steps.stream()
                                .map(step -> "milestone %s %s\n".formatted(step.due(), step.title()))
                                .collect(Collectors.joining())));
    }

    private static String value(Figures figures) {
        var money = figures.value();
        var amount =
                money == null ? "-" : money.currency() + " " + money.amount().toPlainString();
        return figures.inKind() ? "in kind " + amount : amount;
    }

    // Indented, so that no line of a passage can be taken for a line of this template.
    private static String indented(String passage) {
        return passage.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    /** SHA-256 over the domain, the salt and the text, in base64. */
    String digest(byte[] salt) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(DOMAIN);
            hash.update(salt);
            return Base64.getEncoder().encodeToString(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
