package org.injeung.law;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
    private final NavigableMap<LocalDate, Holiday> days;

    private Holidays(NavigableMap<LocalDate, Holiday> days) {
        this.days = days;
    }

    /**
     * Reads {@code date,nameEnglish,nameKorean,source,announcedOn} rows below a heading line.
     *
     * @throws IllegalArgumentException naming the line that cannot be read, or the day that stands there twice
     */
    public static Holidays read(Reader csv) {
        var days = new ArrayList<Holiday>();
        new BufferedReader(csv).lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            try {
                var cells = line.split(",", -1);
                if (cells.length != 5) {
                    throw new IllegalArgumentException(cells.length + " cells instead of 5");
                }
                days.add(new Holiday(
                        LocalDate.parse(cells[0].strip()),
                        cells[1].strip(),
                        cells[2].strip(),
                        cells[3].strip(),
                        LocalDate.parse(cells[4].strip())));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("holidays: cannot read the line \"" + line + "\"", e);
            }
        });
        return new Holidays(byDate(days));
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
        return new Holidays(all);
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
