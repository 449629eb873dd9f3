package org.injeung.law;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The law as spreadsheets keep it: rows of cells below a line of headings. All law files are read here, so that each of them names the
 * line and what is wrong with it.
 */
final class LawFile {
    private final String name;
    private final char separator;
    private final List<String> headings;

    /** A file of that name for complaints, with those headings, between which stands what separates cells. */
    LawFile(String name, char separator, String headings) {
        this.name = name;
        this.separator = separator;
        this.headings = List.of(headings.split(String.valueOf(separator), -1));
    }

    /** Where that heading stands. */
    int column(String heading) {
        return headings.indexOf(heading);
    }

    /**
     * Gives the cells of each row, stripped, to the consumer; empty rows are skipped. The last cell takes what follows it: a source is a
     * sentence, with commas and a space after each.
     *
     * @throws IllegalArgumentException naming the line that cannot be read, or whose cells the consumer refuses
     */
    void read(Reader csv, Consumer<List<String>> row) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var records = CSVParser.parse(csv, format)) {
            for (var record : records) {
                try {
                    take(record, row);
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException(
                            "%s: line %d: %s".formatted(name, records.getCurrentLineNumber(), e.getMessage()), e);
                }
            }
            if (records.getRecordNumber() == 0) {
                throw new IllegalArgumentException(name + ": there is no line of headings");
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("%s: %s".formatted(name, e.getMessage()), e);
        }
    }

    private void take(CSVRecord record, Consumer<List<String>> row) {
        var cells = record.stream().map(String::strip).toList();
        if (record.getRecordNumber() == 1) {
            requireHeadings(cells);
        } else if (!cells.stream().allMatch(String::isEmpty)) {
            row.accept(fitted(cells));
        }
    }

    private void requireHeadings(List<String> cells) {
        if (!cells.equals(headings)) {
            throw new IllegalArgumentException("the headings are expected to be "
                    + String.join(String.valueOf(separator), headings) + ", in this order");
        }
    }

    private List<String> fitted(List<String> cells) {
        var last = headings.size() - 1;
        if (cells.size() <= last) {
            throw new IllegalArgumentException(
                    "%d cells are expected, not %d".formatted(headings.size(), cells.size()));
        }
        var fitted = new ArrayList<>(cells.subList(0, last));
        fitted.add(
                String.join(separator + " ", cells.subList(last, cells.size())).strip());
        return fitted;
    }
}
