package org.injeung.law;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.TemporalAmount;
import java.util.Objects;

/**
 * A legal period as it stands in {@code config/law/periods.csv}; a reform adds a row, it never edits one.
 *
 * @param name camelCase noun, for example {@code reapplicationBar}
 * @param length ISO-8601 length: a {@link java.time.Period} or, only for {@link Counting#EXACT}, a {@link java.time.Duration}
 * @param counting how the length is counted
 * @param inForce days (Asia/Seoul) on which an event starts this period
 * @param source where the period comes from
 */
public record Period(String name, TemporalAmount length, Counting counting, InForce inForce, Words source)
        implements DatedRows.Row {

    /** Refuses a row that cannot be counted. */
    public Period {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(inForce, "inForce");
        if (counting != Counting.EXACT && !(length instanceof java.time.Period)) {
            throw new IllegalArgumentException(name + ": " + length + " can only be counted as EXACT");
        }
        if (isNegative(length)) {
            throw new IllegalArgumentException(name + ": " + length + " would end before it begins");
        }
    }

    /**
     * Reads a length as it stands in the file.
     *
     * @throws DateTimeException if it is none
     */
    public static TemporalAmount length(String text) {
        try {
            return java.time.Period.parse(text);
        } catch (DateTimeException e) {
            return Duration.parse(text);
        }
    }

    private static boolean isNegative(TemporalAmount length) {
        return length.getUnits().stream().anyMatch(unit -> length.get(unit) < 0);
    }
}
