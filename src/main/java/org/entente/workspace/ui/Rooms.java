package org.entente.workspace.ui;

import java.util.List;
import java.util.Locale;
import org.entente.identity.Actor;
import org.entente.identity.DelegationKind;
import org.entente.identity.DelegationProfile;
import org.entente.identity.Directory;
import org.entente.kernel.WorkspaceId;
import org.entente.reference.Reference;
import org.entente.workspace.Invitation;
import org.entente.workspace.Invitations;
import org.entente.workspace.WorkspaceSummary;
import org.entente.workspace.Workspaces;
import org.springframework.stereotype.Component;

/** What a delegation has before it: where it sits, where it is invited, what is new there. */
@Component
class Rooms {

    private final Workspaces workspaces;
    private final Invitations invitations;
    private final Directory directory;
    private final Reference reference;
    private final WhatIsNew news;

    Rooms(Workspaces workspaces, Invitations invitations, Directory directory, Reference reference, WhatIsNew news) {
        this.workspaces = workspaces;
        this.invitations = invitations;
        this.directory = directory;
        this.reference = reference;
        this.news = news;
    }

    List<WorkspaceSummary> workspaces(Actor actor) {
        return workspaces.mine(actor);
    }

    List<Invitation> invitations(Actor actor) {
        return invitations.waiting(actor);
    }

    DelegationProfile own(Actor actor) {
        return directory.delegation(actor, actor.delegation());
    }

    /** Only a State convenes. */
    boolean mayConvene(Actor actor) {
        return own(actor).kind() == DelegationKind.STATE;
    }

    /** The theme of a workspace, as the vocabulary names it. */
    String theme(WorkspaceSummary workspace, Locale locale) {
        return reference.label(workspace.profile().theme(), locale);
    }

    int unread(Actor actor, WorkspaceId workspace) {
        return news.in(actor, workspace);
    }
}
