package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    private static final NavigableMap<LocalDate, String> ROWS = rows();

    static Holidays builtIn() {
        try (var csv = csv()) {
            return Holidays.read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader csv() {
        return new BufferedReader(new InputStreamReader(
                HolidaysTest.class.getResourceAsStream("/law/holidays.csv"), StandardCharsets.UTF_8));
    }

    private static NavigableMap<LocalDate, String> rows() {
        var rows = new TreeMap<LocalDate, String>();
        try (var csv = csv()) {
            csv.lines().skip(1).map(line -> line.split(",", 2)).forEach(row -> {
                var day = LocalDate.parse(row[0]);
                assertThat(rows.put(day, row[1])).as("twice: " + day).isNull();
                assertThat(rows.lastKey()).as("not in order").isEqualTo(day);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true",
        "2026-11-21, false",
        "2026-11-22, false",
        "2026-11-23, true",
        "2026-12-24, true",
        "2026-12-25, false",
        "2026-05-01, false",
        "2026-03-02, false",
        "2028-02-29, true"
    })
    void offices_work_on_weekdays_that_are_no_holidays(LocalDate day, boolean working) {
        assertThat(builtIn().isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "2026-11-21, 2026-11-23",
        "2026-12-25, 2026-12-28",
        "2027-02-06, 2027-02-10",
        "2025-10-03, 2025-10-10"
    })
    void a_day_off_leads_to_the_next_working_day(LocalDate day, LocalDate workingDay) {
        assertThat(builtIn().workingDayFrom(day)).isEqualTo(workingDay);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void every_year_has_its_fixed_and_lunar_holidays(int year) {
        for (var day : new String[] {"01-01", "03-01", "05-05", "06-06", "08-15", "10-03", "10-09", "12-25"}) {
            assertThat(ROWS).containsKey(LocalDate.parse(year + "-" + day));
        }
        for (var feast : new String[] {"Seollal", "Chuseok"}) {
            var days = ROWS.entrySet().stream()
                    .filter(row -> row.getKey().getYear() == year)
                    .filter(row ->
                            row.getValue().contains(feast) && !row.getValue().startsWith("substitute"))
                    .map(row -> row.getKey())
                    .toList();
            assertThat(days).as(feast + " " + year).hasSize(3);
            assertThat(days.get(2)).isEqualTo(days.get(0).plusDays(2));
        }
    }

    @Test
    void labour_day_and_constitution_day_are_holidays_from_2026_on() {
        for (var year = 2024; year <= 2030; year++) {
            assertThat(ROWS.containsKey(LocalDate.of(year, 5, 1)))
                    .as("1 May " + year)
                    .isEqualTo(year >= 2026);
            assertThat(ROWS.containsKey(LocalDate.of(year, 7, 17)))
                    .as("17 July " + year)
                    .isEqualTo(year >= 2026);
        }
    }

    /** Decree on public holidays, Art. 3: what falls on a weekend (Seollal, Chuseok: a Sunday) or on another holiday is made up for. */
    @Test
    void what_is_lost_to_a_weekend_or_another_holiday_is_made_up_for_on_the_next_free_day() {
        var expected = new TreeMap<LocalDate, String>();
        ROWS.forEach((day, name) -> {
            if (name.startsWith("substitute") || !isMadeUpFor(day, name)) {
                return;
            }
            var substitute = day.plusDays(1);
            while (isWeekend(substitute) || isHoliday(substitute) || expected.containsKey(substitute)) {
                substitute = substitute.plusDays(1);
            }
            expected.put(substitute, name);
        });
        assertThat(ROWS.entrySet().stream()
                        .filter(row -> row.getValue().startsWith("substitute"))
                        .map(row -> row.getKey()))
                .containsExactlyElementsOf(expected.keySet());
    }

    private static boolean isMadeUpFor(LocalDate day, String name) {
        if (name.contains("ad hoc")
                || name.contains("election")
                || name.equals("New Year's Day")
                || name.equals("Memorial Day")) {
            return false;
        }
        var lunar = name.contains("Seollal") || name.contains("Chuseok");
        return name.contains(" / ") || day.getDayOfWeek() == DayOfWeek.SUNDAY || (!lunar && isWeekend(day));
    }

    private static boolean isHoliday(LocalDate day) {
        return ROWS.containsKey(day) && !ROWS.get(day).startsWith("substitute");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30,No such day", "tomorrow,Soon", "2026-12-25"})
    void a_line_that_cannot_be_read_is_named(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holidays.read(new StringReader("date,name\n2026-01-01,New Year's Day\n" + line)))
                .withMessage("holidays: cannot read the line \"" + line + "\"");
    }

    @Test
    void blank_lines_are_skipped() {
        var holidays = Holidays.read(new StringReader("date,name\n\n2026-11-23,A Monday\n\n"));
        assertThat(holidays.isWorkingDay(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(holidays.isWorkingDay(LocalDate.of(2026, 12, 25))).isTrue();
    }
}
