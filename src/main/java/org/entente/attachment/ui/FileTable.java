package org.entente.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.attachment.AttachmentId;
import org.entente.attachment.FileDescription;
import org.entente.attachment.FileSummary;
import org.entente.design.Byline;
import org.entente.design.Chip;
import org.entente.design.Formats;
import org.entente.design.Icons;
import org.entente.design.LinkButton;
import org.entente.design.StateTile;
import org.entente.design.Strong;
import org.entente.design.Tone;
import org.entente.kernel.DelegationId;

/** The files, the newest first: a table where there is room, one card below the other where there is not. */
final class FileTable extends Composite<Div> {

    private static final int STEP = 50;

    private final transient Map<DelegationId, Integer> tiles;
    private final transient Function<AttachmentId, DownloadHandler> handouts;
    private final NativeTableBody rows = new NativeTableBody();
    private final Button more = new Button();
    private transient List<FileSummary> files = List.of();
    private int shown = STEP;

    /** @param tiles the number of each delegation's colour in this workspace */
    FileTable(Map<DelegationId, Integer> tiles, Function<AttachmentId, DownloadHandler> handouts) {
        this.tiles = tiles;
        this.handouts = handouts;
        var table = new NativeTable();
        table.addClassName("ft");
        table.setCaptionText(getTranslation("attachment.title"));
        table.getCaption().addClassName("visually-hidden");
        table.getHead().add(head());
        table.add(rows);
        more.setText(getTranslation("attachment.more"));
        more.addClickListener(click -> {
            shown += STEP;
            fill();
        });
        getContent().add(table, more);
    }

    private NativeTableRow head() {
        var head = new NativeTableRow();
        List.of("number", "document", "from", "added")
                .forEach(column -> head.addHeaderCell().setText(getTranslation("attachment.column." + column)));
        head.add(new NativeTableHeaderCell());
        return head;
    }

    void show(List<FileSummary> ordered) {
        files = ordered.reversed();
        fill();
    }

    private void fill() {
        rows.removeAll();
        files.stream().limit(shown).map(this::row).forEach(rows::add);
        more.setVisible(files.size() > shown);
    }

    private NativeTableRow row(FileSummary file) {
        var row = new NativeTableRow();
        var number = row.addDataCell();
        number.addClassNames("num", "meta");
        number.setText(Formats.here().number(file.number()));
        row.addDataCell().add(document(file));
        row.addDataCell().add(from(file));
        var added = row.addDataCell();
        added.addClassNames("when", "meta");
        added.setText(Formats.here().dayTime(file.uploadedAt()));
        var end = row.addDataCell();
        end.addClassName("r");
        file.description().ifPresent(description -> end.add(download(file.id(), description)));
        return row;
    }

    private Component document(FileSummary file) {
        var words = new Div();
        words.addClassNames("grow", "name");
        file.description().ifPresentOrElse(description -> describe(words, file, description), () -> damaged(words));
        var document = new Div(Icons.FILE.create(), words);
        document.addClassName("row");
        return document;
    }

    private void describe(Div words, FileSummary file, FileDescription description) {
        var name = new Strong(description.name());
        name.getElement().setAttribute("dir", "auto");
        words.add(name);
        if (file.fresh()) {
            words.add(new Text(" "), new Chip(getTranslation("attachment.new"), Tone.ACCENT));
        }
        if (!file.latest()) {
            words.add(new Text(" "), new Chip(getTranslation("attachment.earlier"), Tone.QUIET));
        }
        var line = new Div(new Span(line(file, description)));
        line.addClassName("meta");
        words.add(line);
    }

    private String line(FileSummary file, FileDescription description) {
        var kind = getTranslation(FileKind.of(description.name()).key());
        var size = Formats.here().bytes(description.length());
        return file.version() == 1 && file.latest()
                ? getTranslation("attachment.line", kind, size)
                : getTranslation("attachment.line.version", kind, size, file.version());
    }

    private void damaged(Div words) {
        words.add(new Chip(Icons.WARNING, getTranslation("attachment.damaged"), Tone.BAD));
        var line = new Div(new Span(getTranslation("attachment.damaged.line")));
        line.addClassName("meta");
        words.add(line);
    }

    private Component from(FileSummary file) {
        var delegation = file.delegation();
        var name = delegation.name(getLocale());
        var tile = tiles.getOrDefault(delegation.id(), delegation.tile());
        var from = new Div(new StateTile(name, tile, StateTile.Size.S), new Byline(name, file.person()));
        from.addClassName("row");
        return from;
    }

    private Component download(AttachmentId id, FileDescription description) {
        var link = new LinkButton(Icons.DOWN, getTranslation("attachment.download"), "").small();
        // As a download even where it fails: the reader stays on this page, which says why.
        link.setHref(handouts.apply(id), AttachmentType.DOWNLOAD);
        link.setAriaLabel(getTranslation("attachment.download.label", description.name()));
        return link;
    }
}
