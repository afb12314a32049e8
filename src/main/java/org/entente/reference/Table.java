package org.entente.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads one of the module's CSV files; a row that cannot be read stops the start, with its place. */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    static <T> List<T> read(String name, Function<Row, T> reader) {
        try (var in = Table.class.getResourceAsStream("/reference/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("no reference file " + name);
            }
            return FORMAT.parse(new InputStreamReader(in, UTF_8)).stream()
                    .map(line -> readRow(name, line, reader))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T readRow(String name, CSVRecord line, Function<Row, T> reader) {
        try {
            return reader.apply(new Row(line));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException(name + ".csv, row " + line.getRecordNumber(), e);
        }
    }

    /** The cells of one row by their heading. */
    record Row(CSVRecord line) {

        String text(String column) {
            return line.get(column);
        }

        <E extends Enum<E>> E one(Class<E> type, String column) {
            return Enum.valueOf(type, text(column));
        }

        <T> @Nullable T optional(String column, Function<String, T> reader) {
            var text = text(column);
            return text.isEmpty() ? null : reader.apply(text);
        }

        @Nullable
        LocalDate day(String column) {
            return optional(column, LocalDate::parse);
        }

        Label label(String prefix) {
            return new Label(text(prefix + "_en"), text(prefix + "_fr"), text(prefix + "_es"));
        }
    }
}
