package org.entente.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.entente.design.CountBadge;
import org.entente.design.Formats;
import org.entente.design.MarkingBand;
import org.entente.design.Party;
import org.entente.design.StateTile;
import org.entente.design.Tiles;
import org.entente.workspace.ParticipantSheet;
import org.entente.workspace.WorkspaceSummary;

/** A workspace in the list: what it is about, who sits in it, how it is marked, what is new. */
final class WorkspaceCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Words words = Words.here();

    WorkspaceCard(WorkspaceSummary workspace, String theme, int unread) {
        addClassNames("card", "wsc");
        add(head(workspace, theme, unread), facts(workspace));
    }

    /** The State that convened, in the colour that it wears in this workspace. */
    static Party convener(Words words, WorkspaceSummary workspace) {
        var number = workspace.seated().stream()
                .filter(seated ->
                        seated.delegation().id().equals(workspace.convener().id()))
                .map(ParticipantSheet::tile)
                .findFirst()
                .orElse(workspace.convener().tile());
        return new Party(words.name(workspace.convener()), number);
    }

    private Div head(WorkspaceSummary workspace, String theme, int unread) {
        var party = convener(words, workspace);
        var link =
                new Anchor("workspaces/" + workspace.id(), workspace.profile().title());
        link.addClassName("over-row");
        var line = new Paragraph(getTranslation(
                "workspaces.card.line", party.name(), theme, Formats.here().date(workspace.openedAt())));
        line.addClassName("meta");
        var text = new Div(new H2(link), line);
        text.addClassName("grow");
        var head = new Div(
                new StateTile(party, StateTile.Size.L),
                text,
                new CountBadge(unread, getTranslation("workspaces.unread", unread)));
        head.addClassNames("row", "top", "gap");
        return head;
    }

    private Div facts(WorkspaceSummary workspace) {
        var profile = workspace.profile();
        var facts = new Div(
                fact("workspaces.card.challenge", clamped(profile.challenge())),
                fact("workspaces.card.actions", clamped(String.join(", ", profile.actions()))),
                fact(
                        "workspace.participants",
                        new Tiles(getTranslation("workspace.participants"), words.parties(workspace.seated()))),
                fact("workspaces.card.marking", MarkingBand.label(Words.level(profile.marking()))));
        facts.addClassName("wg");
        return facts;
    }

    private Div fact(String key, Component value) {
        var name = new Paragraph(getTranslation(key));
        name.addClassName("meta");
        return new Div(name, value);
    }

    private Span clamped(String text) {
        var span = new Span(text.isEmpty() ? getTranslation("workspaces.card.nothing") : text);
        span.addClassName("clamp");
        return span;
    }
}
