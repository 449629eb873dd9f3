package org.injeung.law;

import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Public holidays of Korea (관공서의 공휴일에 관한 규정, Decree 36290) as dated data: lunar, substitute and ad-hoc days cannot be
 * computed from the solar calendar.
 */
public final class Holidays {
    private static final LawFile FILE = new LawFile("holidays", ',', "date,nameEnglish,nameKorean,source,announcedOn");

    private final NavigableMap<LocalDate, Holiday> days;
    private final LocalDate lastDay;

    private Holidays(NavigableMap<LocalDate, Holiday> days, LocalDate lastDay) {
        this.days = days;
        this.lastDay = lastDay;
    }

    /**
     * Reads {@code date,nameEnglish,nameKorean,source,announcedOn} rows below a heading line.
     *
     * @throws IllegalArgumentException naming the line that cannot be read, or the day that stands there twice
     */
    public static Holidays read(Reader csv) {
        var days = new ArrayList<Holiday>();
        FILE.read(
                csv,
                cells -> days.add(new Holiday(
                        LocalDate.parse(cells.get(0)),
                        cells.get(1),
                        cells.get(2),
                        Citation.read(cells.get(3)),
                        LocalDate.parse(cells.get(4)))));
        var byDate = byDate(days);
        return new Holidays(byDate, byDate.isEmpty() ? null : endOfYear(byDate.lastKey()));
    }

    private static NavigableMap<LocalDate, Holiday> byDate(List<Holiday> days) {
        var byDate = new TreeMap<LocalDate, Holiday>();
        for (var day : days) {
            if (byDate.put(day.date(), day) != null) {
                throw new IllegalArgumentException("holidays: " + day.date() + " is there twice");
            }
        }
        return byDate;
    }

    /** These holidays and those of the others that are none yet: what was announced may stand in a later file too. */
    public Holidays with(Collection<Holiday> others) {
        var all = new TreeMap<>(days);
        others.forEach(other -> all.putIfAbsent(other.date(), other));
        return new Holidays(all, lastDay);
    }

    /** The last day of the last year of the file; after it nobody knows which days are holidays. Missing for a file without any. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether nobody knows on that day which days are holidays. */
    boolean endBefore(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    private static LocalDate endOfYear(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfYear());
    }

    /** The holiday on that day, if it is one; Saturdays and Sundays are none. */
    public Optional<Holiday> find(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** All of them in their order. */
    public List<Holiday> list() {
        return List.copyOf(days.values());
    }

    /** Whether offices work on that day: no Saturday, no Sunday, no public holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !days.containsKey(day);
    }

    /** That day, or the first working day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }
}
