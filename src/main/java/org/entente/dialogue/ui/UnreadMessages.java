package org.entente.dialogue.ui;

import java.util.Map;
import org.entente.dialogue.Unread;
import org.entente.identity.Actor;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.SectionCounts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Unread messages, for the tabs of a workspace and for Home. */
@Component
class UnreadMessages implements SectionCounts {

    private final Unread unread;

    UnreadMessages(Unread unread) {
        this.unread = unread;
    }

    /** A frame may ask in the moment between the end of a seat and the end of the page: there is nothing new then. */
    @Override
    public Map<String, Integer> counts(Actor actor, WorkspaceId workspace) {
        try {
            return Map.of(DialogueView.SECTION, unread.in(actor, workspace));
        } catch (AccessDeniedException _) {
            return Map.of();
        }
    }
}
