package org.entente.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.design.Chip;
import org.entente.design.EmptyState;
import org.entente.design.Formats;
import org.entente.design.Shape;
import org.entente.design.StatusBadge;
import org.entente.design.Tone;
import org.entente.drafting.Clause;
import org.entente.drafting.ClauseStatus;
import org.entente.drafting.TextSheet;
import org.entente.drafting.Texts;
import org.entente.identity.CurrentActor;
import org.entente.workspace.ui.WorkspaceFrame;
import org.entente.workspace.ui.WorkspaceRoute;

/** The texts of a workspace, to be read. */
@Route(value = "text", layout = WorkspaceFrame.class)
@PermitAll
class TextView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts;
    private final CurrentActor current;

    TextView(Texts texts, CurrentActor current) {
        this.texts = texts;
        this.current = current;
        getContent().addClassNames("page", "texts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheets = texts.open(current.actor(), WorkspaceRoute.workspaceOf(event));
        getContent().removeAll();
        if (sheets.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("text.empty")));
        }
        sheets.forEach(sheet -> getContent().add(text(sheet)));
    }

    private Component text(TextSheet sheet) {
        var paper = new Article();
        paper.addClassName("doc");
        paper.add(head(sheet));
        sheet.clauses().forEach(clause -> paper.add(clause(clause)));
        return paper;
    }

    private Component head(TextSheet sheet) {
        var agreed = sheet.clauses().stream()
                .filter(clause -> clause.status() == ClauseStatus.AGREED)
                .count();
        var tabled = getTranslation(
                "text.tabled",
                sheet.label(),
                sheet.tabledBy().name(getLocale()),
                Formats.here().date(sheet.tabledAt()));
        var footing = new Paragraph(getTranslation(key("text.footing.", sheet.kind())));
        footing.addClassName("np");
        var meta = new Paragraph(
                new Span(tabled),
                new Span(getTranslation("text.agreed", agreed, sheet.clauses().size())));
        meta.addClassNames("meta", "row", "w");
        return new Header(
                new Chip(getTranslation(key("text.kind.", sheet.kind())), Tone.QUIET),
                new H2(sheet.title()),
                meta,
                footing);
    }

    private Component clause(Clause clause) {
        var number = new Span(String.valueOf(clause.number()));
        number.addClassName("no");
        var words = new Div(new Paragraph(clause.words()), flag(clause));
        var row = new Div(number, words);
        row.addClassName("clause");
        return row;
    }

    private Component flag(Clause clause) {
        var flag = new Div();
        flag.addClassName("flag");
        if (clause.status() == ClauseStatus.AGREED) {
            flag.add(new StatusBadge(Shape.TICK_DISC, getTranslation("text.clause.agreed"), Tone.OK));
            return flag;
        }
        flag.add(new StatusBadge(Shape.BRACKETS, getTranslation("text.clause.bracketed"), Tone.WARN));
        var sponsors = clause.alternatives().stream()
                .map(alternative -> getTranslation(
                        "text.clause.sponsored", String.join(", ", alternative.sponsors()), alternative.words()))
                .collect(Collectors.joining(" "));
        var line = new Span(sponsors);
        line.addClassName("meta");
        flag.add(line);
        return flag;
    }

    private static String key(String prefix, Enum<?> value) {
        return prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getPageTitle() {
        return getTranslation("text.title");
    }
}
