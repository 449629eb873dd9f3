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
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    private static final String HEADING = "date,nameEnglish,nameKorean,source,announcedOn\n";
    private static final NavigableMap<LocalDate, Holiday> HOLIDAYS = holidays();
    private static final NavigableMap<LocalDate, String> ROWS = names();

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

    private static NavigableMap<LocalDate, Holiday> holidays() {
        var byDate = new TreeMap<LocalDate, Holiday>();
        builtIn().list().forEach(holiday -> byDate.put(holiday.date(), holiday));
        return byDate;
    }

    private static NavigableMap<LocalDate, String> names() {
        var names = new TreeMap<LocalDate, String>();
        HOLIDAYS.forEach((day, holiday) -> names.put(day, holiday.nameEnglish()));
        return names;
    }

    @Test
    void the_rows_stand_in_their_order() throws IOException {
        try (var csv = csv()) {
            assertThat(csv.lines().skip(1).map(line -> line.substring(0, 10))).isSorted();
        }
    }

    @Tag("R24.4")
    @Test
    void every_holiday_has_a_source_that_was_there_before_it() {
        assertThat(HOLIDAYS.values()).allSatisfy(holiday -> {
            assertThat(holiday.source().en()).hasSizeGreaterThan(20);
            assertThat(holiday.announcedOn()).isBefore(holiday.date());
            assertThat(holiday.nameKorean()).matches(".*[가-힣].*");
        });
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

    // What the sky and the Public Official Election Act say

    /**
     * The lunar feasts are counted from the day of a new moon in Seoul: Seollal is that day, Buddha's Birthday the eighth and
     * Chuseok the fifteenth day of such a month. In 2027 and 2028 the moon is new minutes after midnight, a day later than in China.
     */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void the_lunar_feasts_are_counted_from_a_new_moon_in_seoul(int year) {
        var seollal = newMoon(LocalDate.of(year, 1, 21));
        var buddha = newMoon(LocalDate.of(year, 4, 21)).plusDays(7);
        var chuseok = newMoon(LocalDate.of(year, 8, 24)).plusDays(14);
        assertThat(daysOf(year, "Seollal")).containsExactly(seollal.minusDays(1), seollal, seollal.plusDays(1));
        assertThat(daysOf(year, "Buddha")).containsExactly(buddha);
        assertThat(daysOf(year, "Chuseok")).containsExactly(chuseok.minusDays(1), chuseok, chuseok.plusDays(1));
    }

    private static List<LocalDate> daysOf(int year, String feast) {
        return ROWS.entrySet().stream()
                .filter(row -> row.getKey().getYear() == year)
                .filter(row -> row.getValue().contains(feast) && !row.getValue().startsWith("substitute"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The day in Seoul of the first new moon from a day on; Meeus, Astronomical Algorithms, chapter 49, to the minute. */
    private static LocalDate newMoon(LocalDate from) {
        for (var k = (from.getYear() - 2000) * 12L; ; k++) {
            var day = newMoon(k).atZone(Periods.SEOUL).toLocalDate();
            if (!day.isBefore(from)) {
                return day;
            }
        }
    }

    private static Instant newMoon(long k) {
        var t = k / 1236.85;
        var e = 1 - 0.002516 * t;
        var sun = Math.toRadians(2.5534 + 29.10535670 * k);
        var moon = Math.toRadians(201.5643 + 385.81693528 * k);
        var f = Math.toRadians(160.7108 + 390.67050284 * k);
        var node = Math.toRadians(124.7746 - 1.56375588 * k);
        var days = 2451550.09766
                + 29.530588861 * k
                + 0.00015437 * t * t
                - 0.40720 * Math.sin(moon)
                + 0.17241 * e * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * f)
                + 0.00739 * e * Math.sin(moon - sun)
                - 0.00514 * e * Math.sin(moon + sun)
                + 0.00208 * e * e * Math.sin(2 * sun)
                - 0.00111 * Math.sin(moon - 2 * f)
                - 0.00057 * Math.sin(moon + 2 * f)
                + 0.00056 * e * Math.sin(2 * moon + sun)
                - 0.00042 * Math.sin(3 * moon)
                + 0.00042 * e * Math.sin(sun + 2 * f)
                + 0.00038 * e * Math.sin(sun - 2 * f)
                - 0.00024 * e * Math.sin(2 * moon - sun)
                - 0.00017 * Math.sin(node);
        var unixDays = days - 2440587.5;
        return Instant.ofEpochSecond(Math.round(unixDays * 86_400) - 70); // dynamical to universal time
    }

    /**
     * Public Official Election Act Art. 34: the first Wednesday from the 50th (National Assembly), 70th (President) or 30th day
     * (local) before the term ends; a week later if it or a day beside it is a holiday.
     */
    @ParameterizedTest(name = "{0}: term ends on {1}")
    @CsvSource({
        "National Assembly election, 2024-05-29, 50, 2024-04-10",
        "Local elections, 2026-06-30, 30, 2026-06-03",
        "National Assembly election, 2028-05-29, 50, 2028-04-12",
        "Presidential election, 2030-06-03, 70, 2030-03-27",
        "Local elections, 2030-06-30, 30, 2030-06-12"
    })
    void elections_are_on_the_wednesday_of_the_act(String name, LocalDate endOfTerm, int days, LocalDate expected) {
        var wednesday = endOfTerm.minusDays(days).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        var touchesHoliday = Stream.of(-1, 0, 1)
                .map(wednesday::plusDays)
                .anyMatch(day -> ROWS.containsKey(day) && !ROWS.get(day).equals(name));
        assertThat(touchesHoliday ? wednesday.plusWeeks(1) : wednesday).isEqualTo(expected);
        assertThat(ROWS).containsEntry(expected, name);
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
    @ValueSource(
            strings = {
                "2026-02-30,No such day,없는 날,Test,2026-01-01",
                "tomorrow,Soon,곧,Test,2026-01-01",
                "2026-12-25",
                "2026-12-25,Christmas Day,기독탄신일,Test",
                "2026-12-25,,기독탄신일,Test,2026-01-01",
                "2026-12-25,Christmas Day,,Test,2026-01-01",
                "2026-12-25,Christmas Day,기독탄신일,,2026-01-01",
                "2026-12-25,Christmas Day,기독탄신일,Test,",
                "2026-12-25,Christmas Day,기독탄신일,Test,2026-01-01,more"
            })
    void a_line_that_cannot_be_read_is_named(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holidays.read(new StringReader(HEADING + line)))
                .withMessageStartingWith("holidays: line 2: ");
    }

    @Test
    void a_day_stands_there_once() {
        var line = "2026-12-25,Christmas Day,기독탄신일,Test,2026-01-01\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holidays.read(new StringReader(HEADING + line + line)))
                .withMessage("holidays: 2026-12-25 is there twice");
    }

    @Test
    void blank_lines_are_skipped() {
        var holidays = Holidays.read(new StringReader(HEADING + "\n2026-11-23,A Monday,어느 월요일,Test,2026-01-01\n\n"));
        assertThat(holidays.isWorkingDay(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(holidays.isWorkingDay(LocalDate.of(2026, 12, 25))).isTrue();
    }

    @Test
    void announced_days_come_to_those_that_were_read_which_stay_as_they_are() {
        var christmas = HOLIDAYS.get(LocalDate.of(2026, 12, 25));
        var announced = new Holiday(
                LocalDate.of(2026, 12, 24), "ad hoc", "임시공휴일", Words.same("State Council"), LocalDate.of(2026, 12, 1));
        var again = new Holiday(christmas.date(), "Again", "다시", Words.same("Test"), LocalDate.of(2026, 12, 1));
        var all = builtIn().with(List.of(announced, again));
        assertThat(all.find(announced.date())).contains(announced);
        assertThat(all.find(christmas.date())).contains(christmas);
        assertThat(all.list()).hasSize(HOLIDAYS.size() + 1);
        assertThat(builtIn().find(announced.date())).isEmpty();
        assertThat(all.find(LocalDate.of(2026, 12, 26))).isEmpty();
    }
}
