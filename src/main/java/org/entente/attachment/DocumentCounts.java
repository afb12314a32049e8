package org.entente.attachment;

import java.util.Map;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.SectionCounts;
import org.springframework.stereotype.Component;

/** Tells the frame of a workspace how many files are new for the reader. */
@Component
class DocumentCounts implements SectionCounts {

    private static final String SECTION = "documents";

    private final Attachments attachments;

    DocumentCounts(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public Map<String, Integer> counts(Actor actor, WorkspaceId workspace) {
        return Map.of(SECTION, attachments.unseen(actor, workspace));
    }
}
