package org.injeung.law;

import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The figures of the law on administrative penalties, each with its source and the days on which it holds. */
public final class PenaltyFigures {
    /** One row of the file. */
    private record Row(PenaltyFigure name, BigDecimal value, InForce inForce, Words source) implements DatedRows.Row {}

    private static final LawFile FILE = new LawFile("penalties", ';', "name;value;inForceFrom;inForceUntil;source");

    private final DatedRows<Row> rows;

    private PenaltyFigures(DatedRows<Row> rows) {
        this.rows = rows;
    }

    /**
     * Reads rows of {@code name;value;inForceFrom;inForceUntil;source} below a heading line.
     *
     * @throws IllegalArgumentException naming the line that cannot be read, or that is in force with another one of its name, or a figure that is missing
     */
    public static PenaltyFigures read(Reader csv) {
        var rows = DatedRows.read(FILE, csv, Row::name, PenaltyFigures::row);
        Arrays.stream(PenaltyFigure.values())
                .filter(figure -> rows.of(figure).isEmpty())
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException("penalties: " + missing + " is missing");
                });
        return new PenaltyFigures(rows);
    }

    private static Row row(List<String> cells, InForce inForce) {
        var value = new BigDecimal(cells.get(1));
        if (value.signum() <= 0 || cells.get(4).isEmpty()) {
            throw new IllegalArgumentException("a value above 0 and a source are expected");
        }
        return new Row(PenaltyFigure.valueOf(cells.get(0)), value, inForce, Citation.read(cells.get(4)));
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
        return rows.of(figure).get(0).inForce().from();
    }

    private Row at(PenaltyFigure figure, LocalDate day) {
        var all = rows.of(figure);
        return rows.find(figure, day)
                .or(() -> all.stream()
                        .filter(row -> row.inForce().from().isAfter(day))
                        .findFirst())
                .orElseGet(() -> all.get(all.size() - 1));
    }
}
