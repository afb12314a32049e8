package org.entente.demonstration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.dhatim.fastexcel.Workbook;
import org.entente.attachment.Attachments;
import org.entente.attachment.NewFile;
import org.springframework.stereotype.Component;

/** The files of the story, made from its tables: a workbook and a note of one page for each workspace. */
@Component
class Papers {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";
    private static final float MARGIN = 64;
    private static final float LEADING = 16;

    private final Attachments attachments;

    Papers(Attachments attachments) {
        this.attachments = attachments;
    }

    void schedule(Stage stage) {
        var room = stage.room();
        var day = room.opened().plusDays(1);
        stage.at(day, LocalTime.of(10, 15), () -> hand(stage, "Facts and figures.pdf", PDF, note(room)));
        if (room.facts().get("plan") instanceof List<?> plan) {
            stage.at(day, LocalTime.of(10, 30), () -> hand(stage, "Work plan 2026-2030.xlsx", XLSX, workbook(plan)));
        }
    }

    private void hand(Stage stage, String name, String type, byte[] bytes) {
        attachments.upload(
                stage.cast().head(stage.room().state()),
                stage.workspace(),
                new NewFile(name, type, bytes.length),
                new ByteArrayInputStream(bytes));
    }

    private static byte[] workbook(List<?> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Entente", "1.0")) {
            var sheet = workbook.newWorksheet("Plan");
            var line = 0;
            for (var row : rows) {
                var column = 0;
                for (var cell : ((Map<?, ?>) row).entrySet()) {
                    if (line == 0) {
                        sheet.value(0, column, String.valueOf(cell.getKey()));
                    }
                    sheet.value(line + 1, column++, (Number) cell.getValue());
                }
                line++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] note(Scenario.Room room) {
        var lines = new ArrayList<String>();
        lines.add(room.title());
        lines.add("Demonstration data. Nothing here is real.");
        lines.add("");
        room.facts().forEach((name, fact) -> describe(lines, name, fact));
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.setLeading(LEADING);
                content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void describe(List<String> lines, String name, Object fact) {
        if (fact instanceof List<?> rows) {
            lines.add(words(name));
            rows.forEach(row -> lines.add("    " + row.toString().replaceAll("[{}]", "")));
        } else if (fact instanceof Map<?, ?> parts) {
            lines.add(words(name) + ": " + words(parts.toString().replaceAll("[{}]", "")));
        } else {
            lines.add(words(name) + ": " + fact);
        }
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }
}
