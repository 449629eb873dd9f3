package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    private static final String HEADING = "name,length,counting,inForceFrom,inForceUntil,source\n";
    private static final Holidays HOLIDAYS = HolidaysTest.builtIn();
    private static final Periods BUILT_IN = builtIn();

    private static Periods builtIn() {
        try (var csv = new InputStreamReader(
                PeriodsTest.class.getResourceAsStream("/law/periods.csv"), StandardCharsets.UTF_8)) {
            return Periods.read(csv, HOLIDAYS);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Periods of(String rows) {
        return Periods.read(new StringReader(HEADING + rows), HOLIDAYS);
    }

    private static Deadline count(String length, Counting counting, String startsAt) {
        return of("p," + length + "," + counting + ",2000-01-01,,Test").count("p", at(startsAt));
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment.length() > 10 ? moment : moment + "T09:30:00+09:00")
                .toInstant();
    }

    // Counted back

    @ParameterizedTest(name = "{1} before {0}: {2}")
    @CsvSource({
        "2029-11-22, P3M, 2029-08-22",
        "2029-11-22, P6M, 2029-05-22", // the last day before it is a Monday
        "2028-05-31, P3M, 2028-02-29", // no 31 February, a leap year
        "2027-05-31, P3M, 2027-02-28",
        "2027-01-01, P1D, 2026-12-31",
        "2027-02-08, P1D, 2027-02-07", // Seollal: nothing rolls
    })
    void a_period_is_counted_back_from_an_end(LocalDate end, String length, LocalDate reached) {
        var counted = of("p," + length + ",FROM_NEXT_DAY,2000-01-01,,Test")
                .before("p", end.atStartOfDay(Periods.SEOUL).toInstant());
        assertThat(counted).isEqualTo(reached.atStartOfDay(Periods.SEOUL).toInstant());
    }

    @Test
    void the_row_in_force_on_the_day_that_is_reached_is_counted_back() {
        var periods =
                of("p,P3M,FROM_NEXT_DAY,2000-01-01,2029-06-30,Old\np,P6M,FROM_NEXT_DAY,2029-07-01,2029-12-31,New");
        assertThat(periods.before("p", at("2029-09-01"))).isEqualTo(at("2029-06-01"));
        assertThat(periods.before("p", at("2030-01-01"))).isEqualTo(at("2029-07-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> periods.before("p", at("2030-12-01")))
                .withMessageContaining("no p is in force");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> periods.before("q", at("2030-12-01")))
                .withMessageContaining("no q is in force");
    }

    // FROM_NEXT_DAY

    @ParameterizedTest(name = "{1} from {0}: {2}")
    @CsvSource({
        "2026-11-22, P10D, 2026-12-02", // Sunday to Wednesday
        "2026-11-24, P3D, 2026-11-27", // Friday
        "2026-11-25, P3D, 2026-11-30", // Saturday rolls to Monday
        "2026-11-26, P3D, 2026-11-30", // Sunday rolls to Monday
        "2026-11-27, P3D, 2026-11-30", // Monday
        "2026-12-24, P1D, 2026-12-28", // Christmas on a Friday, then a weekend
        "2026-12-31, P1D, 2027-01-04", // New Year on a Friday, then a weekend
        "2026-12-31, P4D, 2027-01-04",
        "2027-02-05, P1D, 2027-02-10", // Seollal from Saturday to Monday, and its substitute
        "2026-09-23, P1D, 2026-09-28", // Chuseok from Thursday to Saturday
        "2028-02-27, P1D, 2028-02-28",
        "2028-02-28, P1D, 2028-02-29", // leap day, a Tuesday
        "2027-01-30, P1M, 2027-03-02", // 28 February is a Sunday and 1 March a holiday
        "2027-03-31, P1M, 2027-04-30",
        "2028-01-31, P1M, 2028-02-29", // 1 to 29 February
        "2027-02-28, P1M, 2027-03-31", // 1 to 31 March
        "2027-04-30, P1M, 2027-05-31", // 1 to 31 May
        "2027-02-28, P1Y, 2028-02-29" // 1 March 2027 to 29 February 2028
    })
    void a_period_from_the_next_day_ends_on_a_working_day(String from, String length, LocalDate lastDay) {
        var deadline = count(length, Counting.FROM_NEXT_DAY, from);
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.endsAt()).isEqualTo(at(lastDay.plusDays(1) + "T00:00:00+09:00"));
        assertThat(HOLIDAYS.isWorkingDay(deadline.lastDay())).isTrue();
    }

    @Test
    void the_hour_of_the_event_does_not_matter_but_the_day_in_seoul_does() {
        for (var moment : new String[] {"2026-11-22T00:00:00+09:00", "2026-11-22T23:59:59+09:00"}) {
            assertThat(count("P10D", Counting.FROM_NEXT_DAY, moment).lastDay()).isEqualTo("2026-12-02");
        }
        assertThat(count("P10D", Counting.FROM_NEXT_DAY, "2026-11-22T14:59:59Z").lastDay())
                .isEqualTo("2026-12-02");
        assertThat(count("P10D", Counting.FROM_NEXT_DAY, "2026-11-22T15:00:00Z").lastDay())
                .isEqualTo("2026-12-03");
    }

    @Test
    void a_count_that_rolls_says_so_in_words() {
        assertThat(count("P3D", Counting.FROM_NEXT_DAY, "2026-11-25").explanation())
                .isEqualTo("P3D from the day after Wednesday, 25 November 2026, ends Saturday, 28 November 2026,"
                        + " rolls to Monday, 30 November 2026");
        assertThat(count("P3D", Counting.FROM_NEXT_DAY, "2026-11-24").explanation())
                .isEqualTo("P3D from the day after Tuesday, 24 November 2026, ends Friday, 27 November 2026");
    }

    // FIRST_DAY_COUNTED

    @ParameterizedTest(name = "{1} from {0}: {2}")
    @CsvSource({
        "2026-11-22, P1Y, 2027-11-21", // a Sunday: it does not roll
        "2026-11-22, P3Y, 2029-11-21",
        "2026-12-26, P1Y, 2027-12-25", // Christmas on a Saturday: it does not roll
        "2027-01-01, P1Y, 2027-12-31",
        "2026-12-31, P1Y, 2027-12-30",
        "2027-02-28, P1Y, 2028-02-27",
        "2027-03-01, P1Y, 2028-02-29",
        "2028-02-28, P1Y, 2029-02-27",
        "2028-02-29, P1Y, 2029-02-28", // no such day in 2029: the month's last day, Civil Act Art. 160(3)
        "2028-03-01, P1Y, 2029-02-28",
        "2028-02-29, P3Y, 2031-02-28",
        "2028-02-29, P4Y, 2032-02-28",
        "2026-11-22, P1D, 2026-11-22",
        "2027-01-31, P1M, 2027-02-28",
        "2027-01-01, P1M, 2027-01-31"
    })
    void a_restriction_counts_its_first_day_and_ends_on_any_day(String from, String length, LocalDate lastDay) {
        var deadline = count(length, Counting.FIRST_DAY_COUNTED, from);
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.endsAt()).isEqualTo(at(lastDay.plusDays(1) + "T00:00:00+09:00"));
    }

    @Test
    void the_bar_of_a_certificate_that_was_revoked_on_22_november_2026_lasts_through_21_november_2027() {
        var bar = BUILT_IN.count("reapplicationBar", at("2026-11-22"));
        assertThat(bar.lastDay()).isEqualTo("2027-11-21");
        assertThat(bar.endsAt()).isEqualTo(at("2027-11-22T00:00:00+09:00"));
        assertThat(bar.explanation())
                .isEqualTo("P1Y, the first day Sunday, 22 November 2026 counted, ends Sunday, 21 November 2027");
        assertThat(bar.period().source()).contains("Revocation criteria of 2025-12-29");
        assertThat(BUILT_IN.count("fineWaiver", at("2026-11-22")).endsAt()).isEqualTo(bar.endsAt());
    }

    @Test
    void a_later_event_never_ends_a_period_earlier() {
        var seed = 20261122L;
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var one = at("2026-01-01").plusSeconds(random.nextInt(4 * 365 * 86_400));
            var later = one.plusSeconds(random.nextInt(40 * 86_400));
            for (var name : new String[] {"reapplicationBar", "correction", "opinionPeriod", "certificateValidity"}) {
                assertThat(BUILT_IN.count(name, later).endsAt())
                        .as("seed %d: %s from %s and %s", seed, name, one, later)
                        .isAfterOrEqualTo(BUILT_IN.count(name, one).endsAt())
                        .isAfter(later);
            }
        }
    }

    // EXACT

    @ParameterizedTest(name = "{1} from {0}: {2}, last day {3}")
    @CsvSource({
        "2026-11-22T09:30:00+09:00, PT24H, 2026-11-23T09:30:00+09:00, 2026-11-23",
        "2026-12-24T18:00:00+09:00, PT72H, 2026-12-27T18:00:00+09:00, 2026-12-27",
        "2026-11-22T09:30:00+09:00, PT2M, 2026-11-22T09:32:00+09:00, 2026-11-22",
        "2026-11-22T09:30:00+09:00, PT90S, 2026-11-22T09:31:30+09:00, 2026-11-22",
        "2026-11-22T00:00:00+09:00, P1D, 2026-11-23T00:00:00+09:00, 2026-11-22",
        "2026-11-22T09:30:00+09:00, P1Y, 2027-11-22T09:30:00+09:00, 2027-11-22"
    })
    void an_exact_period_runs_through_nights_weekends_and_holidays(
            String from, String length, String end, LocalDate lastDay) {
        var deadline = count(length, Counting.EXACT, from);
        assertThat(deadline.endsAt()).isEqualTo(at(end));
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM_NEXT_DAY", "FIRST_DAY_COUNTED"})
    void hours_can_only_be_counted_exactly(String counting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("p,PT24H," + counting + ",2000-01-01,,Test"))
                .withMessageContaining("p,PT24H")
                .withStackTraceContaining("can only be counted as EXACT");
    }

    // Reforms

    @Test
    void the_row_in_force_on_the_day_of_the_event_applies() {
        var reformed = of("""
                bar,P6M,FIRST_DAY_COUNTED,2020-01-01,2026-12-31,Old
                bar,P1Y,FIRST_DAY_COUNTED,2027-01-01,,Reform
                other,P2D,FIRST_DAY_COUNTED,2020-01-01,,Unrelated
                """);
        var last = reformed.count("bar", at("2026-12-31T23:59:59+09:00"));
        assertThat(last.period().source()).isEqualTo("Old");
        assertThat(last.lastDay()).isEqualTo("2027-06-30");
        var first = reformed.count("bar", at("2027-01-01T00:00:00+09:00"));
        assertThat(first.period().source()).isEqualTo("Reform");
        assertThat(first.lastDay()).isEqualTo("2027-12-31");
    }

    @Test
    void a_period_that_is_not_in_force_is_not_counted() {
        var repealed = of("bar,P1Y,FIRST_DAY_COUNTED,2025-12-29,2026-12-31,Test");
        for (var day : new String[] {"2025-12-28", "2027-01-01"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> repealed.count("bar", at(day)))
                    .withMessage("periods: no bar is in force on " + day);
        }
        for (var day : new String[] {"2025-12-29", "2026-12-31"}) {
            assertThat(repealed.count("bar", at(day)).period().name()).isEqualTo("bar");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> repealed.count("unheardOf", at("2026-01-01")))
                .withMessageContaining("unheardOf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bar,P1Y,FIRST_DAY_COUNTED,2025-12-29",
                "bar,one year,FIRST_DAY_COUNTED,2025-12-29,,Test",
                "bar,P1Y,SOMEHOW,2025-12-29,,Test",
                "bar,P1Y,EXACT,29.12.2025,,Test",
                "bar,P1Y,EXACT,,,Test",
                "bar,P1Y,EXACT,2025-12-29,2026-02-30,Test"
            })
    void a_line_that_cannot_be_read_is_named(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("good,P1D,EXACT,2025-12-29,,Test\n" + line))
                .withMessage("periods: cannot read the line \"" + line + "\"");
    }

    // Demonstration

    @Test
    void rows_of_a_demonstration_take_the_place_of_all_rows_of_their_names() {
        var shortened = of("""
                        agenda,P5D,FROM_NEXT_DAY,2020-01-01,2026-12-31,Old
                        agenda,P7D,FROM_NEXT_DAY,2027-01-01,,Reform
                        bar,P1Y,FIRST_DAY_COUNTED,2020-01-01,,Kept
                        """).replacedBy(new StringReader(HEADING + "agenda,PT0S,EXACT,2000-01-01,,Demonstration"));
        for (var moment : new String[] {"2026-11-22", "2027-11-22"}) {
            assertThat(shortened.count("agenda", at(moment)).endsAt()).isEqualTo(at(moment));
        }
        assertThat(shortened.count("bar", at("2026-11-22")).period().source()).isEqualTo("Kept");
    }

    @Test
    void a_demonstration_shortens_only_periods_that_there_are() throws java.io.IOException {
        try (var csv = new java.io.BufferedReader(new InputStreamReader(
                PeriodsTest.class.getResourceAsStream("/law/demonstration-periods.csv"), StandardCharsets.UTF_8))) {
            assertThat(csv.lines().skip(1).map(line -> line.split(",", 6))).allSatisfy(row -> {
                assertThat(BUILT_IN.count(row[0], at("2026-11-22"))).isNotNull();
                assertThat(row[5]).isNotBlank();
            });
        }
    }

    @Test
    void every_built_in_period_has_a_source_and_can_be_counted_today() {
        try (var csv = new java.io.BufferedReader(new InputStreamReader(
                PeriodsTest.class.getResourceAsStream("/law/periods.csv"), StandardCharsets.UTF_8))) {
            assertThat(csv.lines().skip(1).map(line -> line.split(",", 6)))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(row -> {
                        assertThat(row[0]).matches("[a-z][a-zA-Z]+");
                        assertThat(row[5]).isNotBlank();
                        assertThat(BUILT_IN.count(row[0], at("2026-11-22")).endsAt())
                                .isAfter(at("2026-11-22"));
                    });
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
