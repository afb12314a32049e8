package org.entente.dialogue.ui;

import org.entente.dialogue.Drafts;
import org.entente.dialogue.Messages;
import org.entente.dialogue.Topics;
import org.entente.dialogue.Unread;
import org.entente.identity.CurrentActor;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.LiveUpdates;
import org.entente.workspace.Participants;
import org.springframework.stereotype.Component;

/** What the pages of a dialogue ask of the services. */
@Component
record Floors(
        Topics topics,
        Messages messages,
        Drafts drafts,
        Unread unread,
        Participants participants,
        LiveUpdates live,
        CurrentActor current) {

    Floor in(WorkspaceId workspace) {
        return new Floor(this, workspace);
    }
}
