package org.injeung.law;

import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The figures of the law on administrative penalties, each with its source and the days on which it holds. */
public final class PenaltyFigures {
    /** One row of the file. */
    private record Row(
            PenaltyFigure name, BigDecimal value, LocalDate inForceFrom, LocalDate inForceUntil, Words source) {
        boolean isInForceOn(LocalDate day) {
            return !day.isBefore(inForceFrom) && (inForceUntil == null || !day.isAfter(inForceUntil));
        }

        boolean overlaps(Row other) {
            return name == other.name
                    && (inForceUntil == null || !other.inForceFrom.isAfter(inForceUntil))
                    && (other.inForceUntil == null || !inForceFrom.isAfter(other.inForceUntil));
        }
    }

    private static final LawFile FILE = new LawFile("penalties", ';', "name;value;inForceFrom;inForceUntil;source");

    private final List<Row> rows;

    private PenaltyFigures(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads rows of {@code name;value;inForceFrom;inForceUntil;source} below a heading line.
     *
     * @throws IllegalArgumentException naming the line that cannot be read or overlaps another, or a figure that is missing
     */
    public static PenaltyFigures read(Reader csv) {
        var rows = new ArrayList<Row>();
        FILE.read(csv, cells -> {
            var row = row(cells);
            if (rows.stream().anyMatch(row::overlaps)) {
                throw new IllegalArgumentException(row.name() + " is in force twice on a day");
            }
            rows.add(row);
        });
        Arrays.stream(PenaltyFigure.values())
                .filter(figure -> rows.stream().noneMatch(row -> row.name() == figure))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException("penalties: " + missing + " is missing");
                });
        return new PenaltyFigures(rows);
    }

    private static Row row(List<String> cells) {
        var value = new BigDecimal(cells.get(1));
        if (value.signum() <= 0 || cells.get(4).isEmpty()) {
            throw new IllegalArgumentException("a value above 0 and a source are expected");
        }
        return new Row(
                PenaltyFigure.valueOf(cells.get(0)),
                value,
                LocalDate.parse(cells.get(2)),
                cells.get(3).isEmpty() ? null : LocalDate.parse(cells.get(3)),
                Citation.read(cells.get(4)));
    }

    /** The figure on a day; on a day before its first one, or in a gap, the next one that comes into force. */
    public BigDecimal of(PenaltyFigure figure, LocalDate day) {
        return at(figure, day).value();
    }

    /** The figure on a day, which is a whole number such as won, persons or months. */
    public long whole(PenaltyFigure figure, LocalDate day) {
        return of(figure, day).longValueExact();
    }

    /** Where that figure stands. */
    public Words source(PenaltyFigure figure, LocalDate day) {
        return at(figure, day).source();
    }

    /** The first day on which the law has that figure. */
    public LocalDate firstDay(PenaltyFigure figure) {
        return sorted(figure).get(0).inForceFrom();
    }

    private Row at(PenaltyFigure figure, LocalDate day) {
        var all = sorted(figure);
        return all.stream()
                .filter(row -> row.isInForceOn(day))
                .findFirst()
                .or(() -> all.stream()
                        .filter(row -> row.inForceFrom().isAfter(day))
                        .findFirst())
                .orElseGet(() -> all.get(all.size() - 1));
    }

    private List<Row> sorted(PenaltyFigure figure) {
        return rows.stream()
                .filter(row -> row.name() == figure)
                .sorted(Comparator.comparing(Row::inForceFrom))
                .toList();
    }
}
