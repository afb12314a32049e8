package org.entente.workspace.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.SectionCounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is new for a reader, as all features together count it. */
@Component
class WhatIsNew {

    private final ObjectProvider<SectionCounts> features;

    WhatIsNew(ObjectProvider<SectionCounts> features) {
        this.features = features;
    }

    Map<String, Integer> bySection(Actor actor, WorkspaceId workspace) {
        var counts = new HashMap<String, Integer>();
        sources()
                .forEach(feature -> feature.counts(actor, workspace)
                        .forEach((section, count) -> counts.merge(section, count, Integer::sum)));
        return counts;
    }

    int in(Actor actor, WorkspaceId workspace) {
        return bySection(actor, workspace).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private List<SectionCounts> sources() {
        return features.orderedStream().toList();
    }
}
