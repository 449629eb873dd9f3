package org.injeung.registry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.injeung.law.Words;

/**
 * How a list is sorted: by a value of its rows and, where that is the same, by what tells the rows apart, both in one direction.
 *
 * @param by the value
 * @param id what tells the rows apart
 * @param descending whether the greatest comes first
 */
public record Order<E>(SortKey<E, ?> by, SortKey<E, ?> id, boolean descending) {
    /**
     * A value of a row of a list.
     *
     * @param name as callers know it
     * @param path where queries find it
     * @param of the value of a row, never null
     * @param read the value again from its text
     */
    public record SortKey<E, V extends Comparable<? super V>>(
            String name, String path, Function<E, V> of, Function<String, V> read) {
        private static final int LAST_YEAR = 9999;
        private static final Pattern TEXT = Pattern.compile("[\\P{Cc}&&\\P{Cs}]*");

        /** A text. */
        public static <E> SortKey<E, String> text(String name, String path, Function<E, String> of) {
            return new SortKey<>(name, path, of, text -> {
                if (!TEXT.matcher(text).matches()) {
                    throw new IllegalArgumentException("no database knows these characters");
                }
                return text;
            });
        }

        /** A number that the registry counts. */
        public static <E> SortKey<E, Long> number(String name, String path, Function<E, Long> of) {
            return new SortKey<>(name, path, of, Long::valueOf);
        }

        /** A moment up to the year 9999. */
        public static <E> SortKey<E, Instant> moment(String name, String path, Function<E, Instant> of) {
            return new SortKey<>(name, path, of, text -> {
                var moment = Instant.parse(text);
                checkYear(moment.atOffset(ZoneOffset.UTC).getYear());
                return moment;
            });
        }

        /** A day up to the year 9999. */
        public static <E> SortKey<E, LocalDate> day(String name, String path, Function<E, LocalDate> of) {
            return new SortKey<>(name, path, of, text -> {
                var day = LocalDate.parse(text);
                checkYear(day.getYear());
                return day;
            });
        }

        private static void checkYear(int year) {
            if (year < 0 || year > LAST_YEAR) {
                throw new DateTimeException("no database knows the year " + year);
            }
        }
    }

    /** The smallest first. */
    public static <E> Order<E> ascending(SortKey<E, ?> by, SortKey<E, ?> id) {
        return new Order<>(by, id, false);
    }

    /** The greatest first. */
    public static <E> Order<E> descending(SortKey<E, ?> by, SortKey<E, ?> id) {
        return new Order<>(by, id, true);
    }

    /**
     * The order that a caller asked for.
     *
     * @param sort as it was sent: the name of a key, with {@code -} before it for the greatest first; null for the usual one
     * @param others what the list may be sorted by, beside what the usual order sorts it by
     * @throws InvalidInput naming {@code sort}
     */
    public static <E> Order<E> of(String sort, Order<E> usual, List<SortKey<E, ?>> others) {
        if (sort == null) {
            return usual;
        }
        var keys = Stream.concat(Stream.of(usual.by), others.stream()).toList();
        return keys.stream()
                .filter(key -> sort.equals(key.name()) || sort.equals("-" + key.name()))
                .<Order<E>>map(key -> new Order<>(key, usual.id, sort.startsWith("-")))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("sort", problem(keys)));
    }

    private static <E> Words problem(List<SortKey<E, ?>> keys) {
        return new Words(
                        "must be one of %s, with - before it for the greatest first",
                        "다음 중 하나여야 합니다: %s. 앞에 -를 붙이면 내림차순입니다")
                .with(keys.stream().map(SortKey::name).collect(Collectors.joining(", ")));
    }

    /** As callers write it. */
    String name() {
        return (descending ? "-" : "") + by.name;
    }

    /** In a query. */
    String clause() {
        var direction = descending ? " desc" : "";
        return " order by " + by.path + direction + ", " + id.path + direction;
    }

    /**
     * The rows behind the one with the values {@code :afterValue} and {@code :afterId}. The first comparison says nothing that the second
     * does not say, but an index answers it.
     */
    String behind() {
        return "%1$s %3$s= :afterValue and (%1$s %3$s :afterValue or %2$s %3$s :afterId)"
                .formatted(by.path, id.path, descending ? "<" : ">");
    }
}
