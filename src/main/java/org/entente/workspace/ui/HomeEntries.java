package org.entente.workspace.ui;

import java.util.List;
import org.entente.design.Formats;
import org.entente.design.Icons;
import org.entente.design.Party;
import org.entente.design.Tone;
import org.entente.identity.Actor;
import org.entente.identity.CurrentActor;
import org.entente.shell.ActionItem;
import org.entente.shell.ActionSource;
import org.entente.shell.NewsSource;
import org.entente.shell.ShortcutSource;
import org.entente.shell.WorkspaceNews;
import org.entente.workspace.Invitation;
import org.entente.workspace.WorkspaceSummary;
import org.springframework.stereotype.Component;

/** What Home shows of workspaces: invitations that wait, the workspaces with what is new, and the way to convene one. */
@Component
class HomeEntries implements ActionSource, NewsSource, ShortcutSource {

    private static final int INVITATIONS_BEFORE_OTHER_THINGS = 10;

    private final Rooms rooms;
    private final CurrentActor current;

    HomeEntries(Rooms rooms, CurrentActor current) {
        this.rooms = rooms;
        this.current = current;
    }

    @Override
    public List<ActionItem> waiting() {
        return current.find().stream()
                .flatMap(actor -> rooms.invitations(actor).stream())
                .map(HomeEntries::item)
                .toList();
    }

    @Override
    public List<WorkspaceNews> news() {
        return current.find().stream()
                .flatMap(actor -> rooms.workspaces(actor).stream().map(workspace -> entry(actor, workspace)))
                .toList();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return current.find().stream()
                .filter(rooms::mayConvene)
                .map(actor -> new Shortcut(Icons.PLUS, Words.here().of("convene.title"), ConveneView.ROUTE))
                .toList();
    }

    private static ActionItem item(Invitation invitation) {
        var words = Words.here();
        var convener = words.name(invitation.convener());
        return new ActionItem(
                INVITATIONS_BEFORE_OTHER_THINGS,
                new Party(convener, invitation.convener().tile()),
                words.of("invitation.action", convener),
                words.of(
                        "invitation.action.line",
                        invitation.title(),
                        words.role(invitation.role()),
                        Formats.here().day(invitation.invitedAt())),
                new ActionItem.Cue(Icons.PAGE, words.of("invitation.action.cue"), Tone.PLAIN),
                words.of("invitation.read"),
                InvitationView.to(invitation.workspace()));
    }

    private WorkspaceNews entry(Actor actor, WorkspaceSummary workspace) {
        var words = Words.here();
        return new WorkspaceNews(
                WorkspaceCard.convener(words, workspace),
                workspace.profile().title(),
                rooms.theme(workspace, words.locale()),
                rooms.unread(actor, workspace.id()),
                "workspaces/" + workspace.id());
    }
}
