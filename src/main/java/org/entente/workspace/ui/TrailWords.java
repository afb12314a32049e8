package org.entente.workspace.ui;

import java.util.Map;
import java.util.Set;
import org.entente.audit.Outcome;
import org.entente.workspace.TrailLine;

/** An entry of the trail in words, to be read after who did it: "Marenga, via Aline Darou, <em>invited Teralba</em>". */
record TrailWords(Words words) {

    private static final Set<String> KNOWN_ATTEMPTS = Set.of(
            "workspace",
            "participant",
            "trail",
            "topic",
            "message",
            "note",
            "draft",
            "attachment",
            "commitment",
            "milestone",
            "text");

    String of(TrailLine line) {
        return switch (line.outcome()) {
            case ALLOWED -> words.of(key(line), subject(line));
            case DENIED -> words.of("trail.denied", attempt(line));
            case FAILED -> words.of("trail.failed", attempt(line));
        };
    }

    private static String key(TrailLine line) {
        var key = "trail.action." + line.action().replace(':', '.');
        var withHistory = line.details().get(TrailLine.WITH_HISTORY);
        if (withHistory == null) {
            return key;
        }
        return key + (Boolean.parseBoolean(withHistory) ? ".with-history" : ".without-history");
    }

    /** The name of what it is about; a mark of omission where the reader may not know it. */
    private String subject(TrailLine line) {
        if (line.whom() != null) {
            return words.name(line.whom());
        }
        Map<String, String> details = line.details();
        return details.getOrDefault("name", details.getOrDefault("title", words.of("trail.unnamed")));
    }

    private String attempt(TrailLine line) {
        var area = line.action().split(":", 2)[0];
        return words.of("trail.attempt." + (KNOWN_ATTEMPTS.contains(area) ? area : "other"));
    }

    /** True if the line says that something did not come about. */
    static boolean isNegative(TrailLine line) {
        return line.outcome() != Outcome.ALLOWED;
    }
}
