package org.entente.workspace.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections of a workspace, in the order of their tabs. The pages behind them belong to the features. */
enum Section {
    DIALOGUE,
    TEXT,
    COMMITMENTS,
    DOCUMENTS,
    PARTICIPANTS,
    AUDIT;

    /** As it stands in the address and in what {@link org.entente.workspace.SectionCounts} answer. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "workspace.section." + path();
    }

    static Optional<Section> at(String path) {
        return Arrays.stream(values())
                .filter(section -> section.path().equals(path))
                .findFirst();
    }
}
