package org.injeung.law;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a law file that are each in force on certain days. A reform adds a row of the same name, and two rows of a name are never in
 * force at once.
 */
final class DatedRows<T extends DatedRows.Row> {
    /** A row that holds on certain days. */
    interface Row {
        /** These days. */
        InForce inForce();
    }

    private final Function<T, ?> name;
    private final List<T> rows;

    private DatedRows(Function<T, ?> name, List<T> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a file with the columns {@code inForceFrom} and {@code inForceUntil}; the latter is empty while no end is known.
     *
     * @param name what the row is about, in the words of a complaint
     * @param reader makes a row of its cells and its days
     * @throws IllegalArgumentException naming the line that cannot be read, or that is in force with another one of its name
     */
    static <T extends Row> DatedRows<T> read(
            LawFile file, Reader csv, Function<T, ?> name, BiFunction<List<String>, InForce, T> reader) {
        var from = file.column("inForceFrom");
        var until = file.column("inForceUntil");
        var rows = new ArrayList<T>();
        file.read(csv, cells -> {
            var last = cells.get(until).isEmpty() ? null : LocalDate.parse(cells.get(until));
            var row = reader.apply(cells, new InForce(LocalDate.parse(cells.get(from)), last));
            of(name, name.apply(row), rows)
                    .flatMap(other -> other.inForce().firstDayWith(row.inForce()).stream())
                    .findFirst()
                    .ifPresent(day -> {
                        throw new IllegalArgumentException(
                                "two rows of %s are in force on %s".formatted(name.apply(row), day));
                    });
            rows.add(row);
        });
        return new DatedRows<>(name, rows);
    }

    /** These rows, but with the others in place of all rows of the same names. */
    DatedRows<T> replacedBy(DatedRows<T> others) {
        var names = others.rows.stream().map(name).collect(Collectors.toSet());
        var kept = rows.stream().filter(row -> !names.contains(name.apply(row)));
        return new DatedRows<>(name, Stream.concat(kept, others.rows.stream()).toList());
    }

    /** All of them in the order of the file. */
    List<T> all() {
        return rows;
    }

    /** Those that are in force on a day, in the order of the file. */
    List<T> inForceOn(LocalDate day) {
        return rows.stream().filter(row -> row.inForce().on(day)).toList();
    }

    /** Those of a name, the one that came into force first first. */
    List<T> of(Object wanted) {
        return of(name, wanted, rows)
                .sorted(Comparator.comparing(row -> row.inForce().from()))
                .toList();
    }

    /** The one of a name that is in force on a day. */
    Optional<T> find(Object wanted, LocalDate day) {
        return of(name, wanted, rows).filter(row -> row.inForce().on(day)).findFirst();
    }

    private static <T> Stream<T> of(Function<T, ?> name, Object wanted, List<T> rows) {
        return rows.stream().filter(row -> wanted.equals(name.apply(row)));
    }
}
