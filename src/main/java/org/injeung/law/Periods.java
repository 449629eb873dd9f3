package org.injeung.law;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All legal periods, and the one function that counts them. Days are days of {@link #SEOUL}. */
public final class Periods {
    /** Korea, UTC+9 without summer time. */
    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    private final List<Period> rows;
    private final Holidays holidays;

    private Periods(List<Period> rows, Holidays holidays) {
        this.rows = List.copyOf(rows);
        this.holidays = holidays;
    }

    /**
     * Reads rows of {@code name,length,counting,inForceFrom,inForceUntil,source} below a heading line.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static Periods read(Reader csv, Holidays holidays) {
        return new Periods(rows(csv), holidays);
    }

    /**
     * These periods, but with the rows that are read in place of all rows of the same names.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public Periods replacedBy(Reader csv) {
        var replacements = rows(csv);
        var names = replacements.stream().map(Period::name).collect(Collectors.toSet());
        var kept = rows.stream().filter(row -> !names.contains(row.name()));
        return new Periods(Stream.concat(kept, replacements.stream()).toList(), holidays);
    }

    private static List<Period> rows(Reader csv) {
        var rows = new ArrayList<Period>();
        new BufferedReader(csv).lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            try {
                var cells = line.split(",", 6);
                rows.add(new Period(
                        cells[0].strip(),
                        length(cells[1].strip()),
                        Counting.valueOf(cells[2].strip()),
                        LocalDate.parse(cells[3].strip()),
                        cells[4].isBlank() ? null : LocalDate.parse(cells[4].strip()),
                        cells[5].strip()));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("periods: cannot read the line \"" + line + "\"", e);
            }
        });
        return rows;
    }

    /**
     * Counts the period of that name from an event. The row in force on the day of the event applies.
     *
     * @throws IllegalArgumentException if no row of that name is in force on that day
     */
    public Deadline count(String name, Instant startsAt) {
        var firstDay = startsAt.atZone(SEOUL).toLocalDate();
        var period = rows.stream()
                .filter(row -> row.name().equals(name) && row.isInForceOn(firstDay))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("periods: no " + name + " is in force on " + firstDay));
        return switch (period.counting()) {
            case EXACT -> exact(period, startsAt);
            case FROM_NEXT_DAY -> fromNextDay(period, startsAt, firstDay);
            case FIRST_DAY_COUNTED -> firstDayCounted(period, startsAt, firstDay);
        };
    }

    /**
     * Counts the period of that name back from an end, for what has to be done that long before it: three months before the end of
     * 21 November is the beginning of 22 August, so 21 August is the last day of doing it in time, whether or not offices work on it.
     * The row in force on the day that is reached applies.
     *
     * @param end the first instant that is no longer in what ends
     * @throws IllegalArgumentException if no row of that name is in force on the day that is reached
     */
    public Instant before(String name, Instant end) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .map(row -> Map.entry(row, end.atZone(SEOUL).minus(row.length())))
                .filter(reached ->
                        reached.getKey().isInForceOn(reached.getValue().toLocalDate()))
                .map(reached -> reached.getValue().toInstant())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "periods: no " + name + " is in force before " + end.atZone(SEOUL)));
    }

    /** That day, or the first working day after it. Source: Civil Act Art. 161. */
    public LocalDate workingDayFrom(LocalDate day) {
        return holidays.workingDayFrom(day);
    }

    private static Deadline exact(Period period, Instant startsAt) {
        var endsAt = startsAt.atZone(SEOUL).plus(period.length()).toInstant();
        var words = "%s from %s, through weekends and holidays"
                .formatted(period.length(), startsAt.atZone(SEOUL).toOffsetDateTime());
        return new Deadline(period, startsAt, lastDayBefore(endsAt), endsAt, words);
    }

    private Deadline fromNextDay(Period period, Instant startsAt, LocalDate firstDay) {
        var counted = lastDay(firstDay.plusDays(1), period.length());
        var lastDay = holidays.workingDayFrom(counted);
        var words = "%s from the day after %s, ends %s"
                .formatted(period.length(), DAY.format(firstDay), DAY.format(counted));
        var rolled = lastDay.equals(counted) ? words : words + ", rolls to " + DAY.format(lastDay);
        return new Deadline(period, startsAt, lastDay, startOf(lastDay.plusDays(1)), rolled);
    }

    private static Deadline firstDayCounted(Period period, Instant startsAt, LocalDate firstDay) {
        var lastDay = lastDay(firstDay, period.length());
        var words = "%s, the first day %s counted, ends %s"
                .formatted(period.length(), DAY.format(firstDay), DAY.format(lastDay));
        return new Deadline(period, startsAt, lastDay, startOf(lastDay.plusDays(1)), words);
    }

    /** The day before the one that corresponds to the first, or the month's last where no day does. Source: Civil Act Art. 160. */
    private static LocalDate lastDay(LocalDate first, TemporalAmount length) {
        var period = (java.time.Period) length;
        var corresponding = first.plusMonths(period.toTotalMonths());
        var isThere = corresponding.getDayOfMonth() == first.getDayOfMonth();
        var end = first.plus(period);
        return isThere ? end.minusDays(1) : end;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SEOUL).toInstant();
    }

    private static LocalDate lastDayBefore(Instant end) {
        return end.minusNanos(1).atZone(SEOUL).toLocalDate();
    }

    private static TemporalAmount length(String text) {
        try {
            return java.time.Period.parse(text);
        } catch (DateTimeException e) {
            return Duration.parse(text);
        }
    }
}
