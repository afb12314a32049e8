package org.entente.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.entente.design.Formats;
import org.entente.design.Icons;
import org.entente.design.MarkingBand;
import org.entente.design.TabBar;
import org.entente.design.Tiles;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.WorkspaceSheet;
import org.jspecify.annotations.Nullable;

/** Over every section: how the workspace is marked, its title, who sits in it, and the tabs. */
final class FrameHead extends Div {

    private static final long serialVersionUID = 1L;

    private final WorkspaceId workspace;
    private final TabBar tabs;

    FrameHead(WorkspaceSheet sheet) {
        workspace = sheet.id();
        tabs = new TabBar(getTranslation("workspace.sections"));
        for (var section : Section.values()) {
            tabs.tab(href(section), getTranslation(section.key()));
        }
        var head = new Header(titleRow(sheet), tabs);
        head.addClassName("wshead");
        add(band(sheet), head);
    }

    void select(@Nullable Section section) {
        tabs.select(section == null ? null : href(section));
    }

    void count(Map<String, Integer> unread) {
        for (var section : Section.values()) {
            var count = unread.getOrDefault(section.path(), 0);
            tabs.count(href(section), count, getTranslation("workspace.section.new", count));
        }
    }

    private String href(Section section) {
        return WorkspaceRoute.to(workspace, section.path());
    }

    private MarkingBand band(WorkspaceSheet sheet) {
        var seated = sheet.seated().size();
        var sentence = getTranslation(
                "workspace.marking.sentence", seated, Formats.here().count(seated));
        return new MarkingBand(Words.level(sheet.profile().marking()), sentence);
    }

    private Div titleRow(WorkspaceSheet sheet) {
        var title = new H1(sheet.profile().title());
        title.setTitle(sheet.profile().title());
        title.addClassName("grow");
        var tiles =
                new Tiles(getTranslation("workspace.participants"), Words.here().parties(sheet.seated()));
        tiles.addClassName("hide-m");
        var row = new Div(title, tiles);
        var audience = audienceButton();
        row.add(audience, new AudiencePopover(audience, sheet.seated()));
        row.addClassName("t");
        return row;
    }

    private Button audienceButton() {
        var words = new Span(getTranslation("workspace.audience"));
        words.addClassNames("hide-m", "beside-icon");
        var button = new Button();
        button.setIcon(Icons.EYE.small());
        button.getElement().appendChild(words.getElement());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("workspace.audience"));
        return button;
    }
}
