package org.injeung.law;

import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All legal periods, and the one function that counts them. Days are days of {@link #SEOUL}. */
public final class Periods {
    /** Korea, UTC+9 without summer time. */
    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final LawFile FILE =
            new LawFile("periods", ',', "name,length,counting,inForceFrom,inForceUntil,source");

    private final DatedRows<Period> rows;
    private final Holidays holidays;

    /** The day of a moment in Korea. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SEOUL);
    }

    /** The last day of what is over at a moment, which may be the first one of the next day. */
    public static LocalDate lastDayBefore(Instant end) {
        return day(end.minusNanos(1));
    }

    private Periods(DatedRows<Period> rows, Holidays holidays) {
        this.rows = rows;
        this.holidays = holidays;
    }

    /**
     * Reads rows of {@code name,length,counting,inForceFrom,inForceUntil,source} below a heading line.
     *
     * @throws IllegalArgumentException naming the line that cannot be read, or that is in force with another one of its name
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
        return new Periods(rows.replacedBy(rows(csv)), holidays);
    }

    private static DatedRows<Period> rows(Reader csv) {
        return DatedRows.read(
                FILE,
                csv,
                Period::name,
                (cells, inForce) -> new Period(
                        cells.get(0),
                        Period.length(cells.get(1)),
                        Counting.valueOf(cells.get(2)),
                        inForce,
                        Citation.read(cells.get(5))));
    }

    /** The names of all of them, in force or not. */
    public Set<String> names() {
        return rows.all().stream().map(Period::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** These periods, counted with other holidays beside the ones that were read. */
    public Periods with(Collection<Holiday> announced) {
        return announced.isEmpty() ? this : new Periods(rows, holidays.with(announced));
    }

    /** The holidays that are counted with. */
    public Holidays holidays() {
        return holidays;
    }

    /**
     * Counts the period of that name from an event. The row in force on the day of the event applies.
     *
     * @throws IllegalArgumentException if no row of that name is in force on that day
     */
    public Deadline count(String name, Instant startsAt) {
        return find(name, startsAt)
                .orElseThrow(
                        () -> new IllegalArgumentException("periods: no " + name + " is in force on " + day(startsAt)));
    }

    /** Counts the period of that name from an event, if a row is in force on the day of the event. */
    public Optional<Deadline> find(String name, Instant startsAt) {
        return rows.find(name, day(startsAt)).map(row -> count(row, startsAt, DeadlineAdjustment.NONE));
    }

    /** Counts a period that may have been extended or stopped since. The days that came to it are counted before an end rolls. */
    public Deadline count(Period period, Instant startsAt, DeadlineAdjustment adjustment) {
        return switch (period.counting()) {
            case EXACT -> exact(period, startsAt, adjustment);
            case FROM_NEXT_DAY -> fromNextDay(period, startsAt, adjustment);
            case FIRST_DAY_COUNTED -> firstDayCounted(period, startsAt, adjustment);
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
        return rows.of(name).stream()
                .map(row -> Map.entry(row, end.atZone(SEOUL).minus(row.length())))
                .filter(reached ->
                        reached.getKey().inForce().on(reached.getValue().toLocalDate()))
                .map(reached -> reached.getValue().toInstant())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "periods: no " + name + " is in force before " + end.atZone(SEOUL)));
    }

    /** That day, or the first working day after it. Source: Civil Act Art. 161. */
    public LocalDate workingDayFrom(LocalDate day) {
        return holidays.workingDayFrom(day);
    }

    /**
     * A deadline that somebody appointed where no row of the periods counts one, for example the end of a meeting.
     *
     * @param name camelCase noun
     * @param source who appointed it, where
     */
    public static Deadline appointed(String name, Words source, Instant now, Instant endsAt) {
        var startsAt = now.isBefore(endsAt) ? now : endsAt;
        var period = new Period(
                name, Duration.between(startsAt, endsAt), Counting.EXACT, InForce.since(day(startsAt)), source);
        var words = CountInWords.appointed(endsAt.atZone(SEOUL));
        return deadline(period, startsAt, DeadlineAdjustment.NONE, lastDayBefore(endsAt), endsAt, words);
    }

    /**
     * The deadline with that many days more, counted on from the day before any rolling: 40 days and 60 more are 100 in all.
     *
     * @throws IllegalArgumentException without a day or a reason
     */
    public Deadline extend(Deadline deadline, int days, Words reason) {
        return recount(deadline, deadline.adjustment().extended(days, reason));
    }

    /** The deadline whose clock stands from then on. */
    public Deadline stop(Deadline deadline, Instant at) {
        return recount(deadline, deadline.adjustment().stopped(day(at)));
    }

    /** The deadline whose clock runs again from then on; the days in which it stood do not count. */
    public Deadline resume(Deadline deadline, Instant at) {
        return recount(deadline, deadline.adjustment().resumed(day(at)));
    }

    private Deadline recount(Deadline deadline, DeadlineAdjustment adjustment) {
        return count(deadline.period(), deadline.startsAt(), adjustment);
    }

    private static Deadline exact(Period period, Instant startsAt, DeadlineAdjustment adjustment) {
        var from = startsAt.atZone(SEOUL);
        var end = from.plus(period.length()).plusDays(adjustment.days());
        var words =
                CountInWords.exact(period.length(), from).adjusted(adjustment).ends(end);
        return deadline(period, startsAt, adjustment, lastDayBefore(end.toInstant()), end.toInstant(), words);
    }

    private Deadline fromNextDay(Period period, Instant startsAt, DeadlineAdjustment adjustment) {
        var day = day(startsAt);
        var counted = lastDay(day.plusDays(1), period.length()).plusDays(adjustment.days());
        var lastDay = holidays.workingDayFrom(counted);
        var words = CountInWords.fromNextDay(period.length(), day).adjusted(adjustment);
        holidays.find(counted).ifPresentOrElse(words::ends, () -> words.ends(counted));
        if (holidays.endBefore(lastDay)) {
            words.mayMove(lastDay.getYear());
        }
        if (!lastDay.equals(counted)) {
            words.rollsTo(lastDay);
        }
        return deadline(period, startsAt, adjustment, lastDay, startOf(lastDay.plusDays(1)), words);
    }

    private static Deadline firstDayCounted(Period period, Instant startsAt, DeadlineAdjustment adjustment) {
        var day = day(startsAt);
        var lastDay = lastDay(day, period.length()).plusDays(adjustment.days());
        var words = CountInWords.firstDayCounted(period.length(), day)
                .adjusted(adjustment)
                .ends(lastDay);
        return deadline(period, startsAt, adjustment, lastDay, startOf(lastDay.plusDays(1)), words);
    }

    private static Deadline deadline(
            Period period,
            Instant startsAt,
            DeadlineAdjustment adjustment,
            LocalDate lastDay,
            Instant endsAt,
            CountInWords words) {
        adjustment.stoppedSince().ifPresent(words::standsSince);
        return new Deadline(period, startsAt, adjustment, lastDay, endsAt, words.words());
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
}
