package org.injeung.law;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Public holidays of Korea (관공서의 공휴일에 관한 규정, Decree 36290) as dated data: lunar, substitute and ad-hoc days cannot be
 * computed from the solar calendar.
 */
public final class Holidays {
    private final Map<LocalDate, String> names;

    private Holidays(Map<LocalDate, String> names) {
        this.names = Map.copyOf(names);
    }

    /**
     * Reads {@code date,name} rows below a heading line.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static Holidays read(Reader csv) {
        var names = new HashMap<LocalDate, String>();
        new BufferedReader(csv).lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            try {
                var cells = line.split(",", 2);
                names.put(LocalDate.parse(cells[0].strip()), cells[1].strip());
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("holidays: cannot read the line \"" + line + "\"", e);
            }
        });
        return new Holidays(names);
    }

    /** Whether offices work on that day: no Saturday, no Sunday, no public holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !names.containsKey(day);
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
