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
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
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

    @Tag("R24.2")
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

    @Tag("R24.2")
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

    // FIRST_DAY_COUNTED

    @Tag("R24.2")
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
        assertThat(bar.explanation().en())
                .isEqualTo("1 year from 22 November 2026, this day counted, ends Sunday 21 November 2027");
        assertThat(bar.period().source().en()).contains("Revocation criteria of 2025-12-29");
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
                .withMessageStartingWith("periods: line 2: ")
                .withMessageContaining("can only be counted as EXACT");
    }

    // In words

    @ParameterizedTest(name = "{1} {2} from {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02 | P40D | FROM_NEXT_DAY | 40 days from 2 March 2026, ends Saturday 11 April 2026, rolls to Monday 13 April 2026 | 2026년 3월 2일의 다음 날부터 40일, 2026년 4월 11일(토) 만료, 2026년 4월 13일(월)로 순연
            2026-11-24 | P3D | FROM_NEXT_DAY | 3 days from 24 November 2026, ends Friday 27 November 2026 | 2026년 11월 24일의 다음 날부터 3일, 2026년 11월 27일(금) 만료
            2026-12-24 | P1D | FROM_NEXT_DAY | 1 day from 24 December 2026, ends Friday 25 December 2026 (Christmas Day), rolls to Monday 28 December 2026 | 2026년 12월 24일의 다음 날부터 1일, 2026년 12월 25일(금) 기독탄신일 만료, 2026년 12월 28일(월)로 순연
            2026-11-24 | P2W | FROM_NEXT_DAY | 14 days from 24 November 2026, ends Tuesday 8 December 2026 | 2026년 11월 24일의 다음 날부터 14일, 2026년 12월 8일(화) 만료
            2026-11-22 | P1Y2M3D | FIRST_DAY_COUNTED | 1 year 2 months 3 days from 22 November 2026, this day counted, ends Monday 24 January 2028 | 2026년 11월 22일부터 1년 2개월 3일(초일 산입), 2028년 1월 24일(월) 만료
            2026-11-22 | P1Y | FIRST_DAY_COUNTED | 1 year from 22 November 2026, this day counted, ends Sunday 21 November 2027 | 2026년 11월 22일부터 1년(초일 산입), 2027년 11월 21일(일) 만료
            2026-11-22 | PT72H | EXACT | 72 hours from Sunday 22 November 2026 09:30, through nights and holidays, ends Wednesday 25 November 2026 09:30 | 2026년 11월 22일(일) 09:30부터 72시간(야간·휴일 포함), 2026년 11월 25일(수) 09:30 만료
            2026-11-22 | PT1H1M1S | EXACT | 1 hour 1 minute 1 second from Sunday 22 November 2026 09:30, through nights and holidays, ends Sunday 22 November 2026 10:31 | 2026년 11월 22일(일) 09:30부터 1시간 1분 1초(야간·휴일 포함), 2026년 11월 22일(일) 10:31 만료
            2026-11-22 | PT0S | EXACT | 0 hours from Sunday 22 November 2026 09:30, through nights and holidays, ends Sunday 22 November 2026 09:30 | 2026년 11월 22일(일) 09:30부터 0시간(야간·휴일 포함), 2026년 11월 22일(일) 09:30 만료
            2026-11-22 | P0D | EXACT | 0 days from Sunday 22 November 2026 09:30, through nights and holidays, ends Sunday 22 November 2026 09:30 | 2026년 11월 22일(일) 09:30부터 0일(야간·휴일 포함), 2026년 11월 22일(일) 09:30 만료
            2026-11-22 | P2M | EXACT | 2 months from Sunday 22 November 2026 09:30, through nights and holidays, ends Friday 22 January 2027 09:30 | 2026년 11월 22일(일) 09:30부터 2개월(야간·휴일 포함), 2027년 1월 22일(금) 09:30 만료
            """)
    void a_deadline_tells_its_count_in_english_and_korean(
            String from, String length, Counting counting, String english, String korean) {
        var deadline = count(length, counting, from);
        assertThat(deadline.explanation().en()).isEqualTo(english);
        assertThat(deadline.explanation().ko()).isEqualTo(korean);
    }

    // Extension

    @Test
    void an_extension_counts_on_from_the_day_before_any_rolling_so_that_40_days_and_60_are_100() {
        var correction = count("P40D", Counting.FROM_NEXT_DAY, "2026-03-02");
        assertThat(correction.lastDay()).isEqualTo("2026-04-13");
        var extended = BUILT_IN.extend(correction, 60, Words.same(" New hardware is delivered in May "));
        assertThat(extended.lastDay())
                .isEqualTo("2026-06-10")
                .isEqualTo(count("P100D", Counting.FROM_NEXT_DAY, "2026-03-02").lastDay());
        assertThat(extended.explanation().en())
                .isEqualTo("40 days from 2 March 2026, extended by 60 days (New hardware is delivered in May),"
                        + " ends Wednesday 10 June 2026");
        assertThat(extended.explanation().ko())
                .isEqualTo("2026년 3월 2일의 다음 날부터 40일, 60일 연장(New hardware is delivered in May), 2026년 6월 10일(수) 만료");
    }

    @ParameterizedTest(name = "{0} days more: {1}")
    @CsvSource({
        "1, 2026-04-13", // Sunday rolls
        "2, 2026-04-13", // Monday itself
        "3, 2026-04-14",
        "22, 2026-05-04", // 3 May is a Sunday
        "24, 2026-05-06" // 5 May is Children's Day
    })
    void an_extended_period_ends_on_a_working_day(int days, LocalDate lastDay) {
        var correction = count("P40D", Counting.FROM_NEXT_DAY, "2026-03-02");
        assertThat(BUILT_IN.extend(correction, days, Words.same("Reason")).lastDay())
                .isEqualTo(lastDay);
    }

    @Tag("R24.3")
    @Test
    void extensions_add_up_and_keep_their_reasons() {
        var once = BUILT_IN.extend(count("P40D", Counting.FROM_NEXT_DAY, "2026-03-02"), 1, Words.same("Illness"));
        var twice = BUILT_IN.extend(once, 2, Words.same("Flood"));
        assertThat(twice.adjustment().extendedDays()).isEqualTo(3);
        assertThat(twice.explanation().en()).contains("extended by 3 days (Illness; Flood)");
        assertThat(once.explanation().en()).contains("extended by 1 day (Illness)");
    }

    @Test
    void a_reason_that_a_rule_gives_is_told_in_each_language() {
        var extended = BUILT_IN.extend(
                count("P40D", Counting.FROM_NEXT_DAY, "2026-03-02"), 1, new Words("later day named", "더 늦은 날을 정함"));
        assertThat(extended.explanation().en()).contains("extended by 1 day (later day named)");
        assertThat(extended.explanation().ko()).contains("1일 연장(더 늦은 날을 정함)");
    }

    @ParameterizedTest
    @CsvSource({"FIRST_DAY_COUNTED, P10D, 2026-12-02", "EXACT, PT48H, 2026-11-25"})
    void every_kind_of_period_can_be_extended(Counting counting, String length, LocalDate lastDay) {
        assertThat(BUILT_IN.extend(count(length, counting, "2026-11-22"), 1, Words.same("Reason"))
                        .lastDay())
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"0, Reason", "-1, Reason", "1, ' '"})
    void nothing_is_extended_by_nothing_or_without_a_reason(int days, String reason) {
        var deadline = count("P10D", Counting.FROM_NEXT_DAY, "2026-11-22");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUILT_IN.extend(deadline, days, Words.same(reason)))
                .withMessageContaining("a reason");
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadlineAdjustment(days - 2, List.of(), 0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadlineAdjustment(0, List.of(), days - 2, null));
    }

    // The clock stops

    @Tag("R24.3")
    @Test
    void days_in_which_the_clock_stood_do_not_count() {
        var running = count("P40D", Counting.FROM_NEXT_DAY, "2026-03-02");
        var standing = BUILT_IN.stop(running, at("2026-03-09"));
        assertThat(standing.lastDay()).isEqualTo(running.lastDay());
        assertThat(standing.explanation().en()).endsWith("; the clock stands since Monday 9 March 2026");
        assertThat(standing.explanation().ko()).endsWith("; 2026년 3월 9일(월)부터 기간 진행 정지");
        var resumed = BUILT_IN.resume(standing, at("2026-03-16"));
        assertThat(resumed.lastDay()).isEqualTo("2026-04-20"); // 18 April is a Saturday
        assertThat(resumed.explanation().en())
                .isEqualTo("40 days from 2 March 2026, 7 days not counted while the clock stood, ends Saturday 18 April"
                        + " 2026, rolls to Monday 20 April 2026");
        assertThat(resumed.explanation().ko()).contains(", 정지 기간 7일 불산입, ");
    }

    @ParameterizedTest(name = "stopped {0}, resumed {1}: {2} days")
    @CsvSource({
        "2026-03-09T00:00:00+09:00, 2026-03-09T23:59:59+09:00, 0",
        "2026-03-09T23:59:59+09:00, 2026-03-10T00:00:00+09:00, 1",
        "2026-02-28, 2026-03-01, 1",
        "2028-02-28, 2028-03-01, 2"
    })
    void the_days_after_the_stop_do_not_count_to_the_day_on_which_the_clock_runs_again(
            String stop, String resume, int days) {
        var deadline = count("P1M", Counting.FROM_NEXT_DAY, "2026-02-20");
        var resumed = BUILT_IN.resume(BUILT_IN.stop(deadline, at(stop)), at(resume));
        assertThat(resumed.adjustment().stoppedDays()).isEqualTo(days);
        assertThat(resumed.adjustment().stoppedSince()).isEmpty();
        if (days == 0) {
            assertThat(resumed).isEqualTo(deadline);
        }
    }

    @Test
    void a_clock_that_stands_is_not_stopped_again_and_one_that_runs_is_not_resumed() {
        var running = count("P40D", Counting.FROM_NEXT_DAY, "2026-03-02");
        assertThat(BUILT_IN.resume(running, at("2026-03-16"))).isEqualTo(running);
        var standing = BUILT_IN.stop(running, at("2026-03-09"));
        assertThat(BUILT_IN.stop(standing, at("2026-03-12"))).isEqualTo(standing);
        var again = BUILT_IN.stop(BUILT_IN.resume(standing, at("2026-03-10")), at("2026-03-20"));
        assertThat(BUILT_IN.resume(again, at("2026-03-22")).adjustment().stoppedDays())
                .isEqualTo(3);
    }

    @Test
    void extension_and_stops_come_together_in_any_order() {
        var running = count("P40D", Counting.FROM_NEXT_DAY, "2026-03-02");
        var first = BUILT_IN.extend(
                BUILT_IN.resume(BUILT_IN.stop(running, at("2026-03-09")), at("2026-03-16")), 5, Words.same("R"));
        var other = BUILT_IN.resume(
                BUILT_IN.extend(BUILT_IN.stop(running, at("2026-03-09")), 5, Words.same("R")), at("2026-03-16"));
        assertThat(first).isEqualTo(other);
        assertThat(first.lastDay()).isEqualTo("2026-04-23");
    }

    // Holidays that are announced later

    @Test
    void an_announced_holiday_moves_what_ends_on_it_and_nothing_else() {
        var announced = BUILT_IN.with(List.of(new Holiday(
                LocalDate.of(2026, 11, 27),
                "ad hoc",
                "임시공휴일",
                Words.same("State Council"),
                LocalDate.of(2026, 11, 23))));
        var row = count("P3D", Counting.FROM_NEXT_DAY, "2026-11-24").period();
        var moved = announced.count(row, at("2026-11-24"), DeadlineAdjustment.NONE);
        assertThat(moved.explanation().en())
                .isEqualTo("3 days from 24 November 2026, ends Friday 27 November 2026 (ad hoc), rolls to Monday 30"
                        + " November 2026");
        for (var day : new String[] {"2026-11-22", "2026-11-23", "2026-11-25"}) {
            assertThat(announced.count(row, at(day), DeadlineAdjustment.NONE))
                    .isEqualTo(BUILT_IN.count(row, at(day), DeadlineAdjustment.NONE));
        }
        for (var counting : new Counting[] {Counting.EXACT, Counting.FIRST_DAY_COUNTED}) {
            var other = count("P3D", counting, "2026-11-24").period();
            for (var day : new String[] {"2026-11-24", "2026-11-25"}) {
                assertThat(announced.count(other, at(day), DeadlineAdjustment.NONE))
                        .isEqualTo(BUILT_IN.count(other, at(day), DeadlineAdjustment.NONE));
            }
        }
    }

    // Reforms

    @Tag("R24.1")
    @Test
    void the_row_in_force_on_the_day_of_the_event_applies() {
        var reformed = of("""
                bar,P6M,FIRST_DAY_COUNTED,2020-01-01,2026-12-31,Old
                bar,P1Y,FIRST_DAY_COUNTED,2027-01-01,,Reform
                other,P2D,FIRST_DAY_COUNTED,2020-01-01,,Unrelated
                """);
        var last = reformed.count("bar", at("2026-12-31T23:59:59+09:00"));
        assertThat(last.period().source()).isEqualTo(Words.same("Old"));
        assertThat(last.lastDay()).isEqualTo("2027-06-30");
        var first = reformed.count("bar", at("2027-01-01T00:00:00+09:00"));
        assertThat(first.period().source()).isEqualTo(Words.same("Reform"));
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

    @Tag("R24.1")
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-12-29,            | 2026-05-01,            | 2026-05-01
            2025-12-29,2026-05-01  | 2026-05-01,            | 2026-05-01
            2026-05-01,            | 2025-12-29,            | 2026-05-01
            2025-12-29,2026-12-31  | 2026-01-01,2026-02-01  | 2026-01-01
            2025-12-29,            | 2025-12-29,            | 2025-12-29
            """)
    void two_rows_of_a_name_are_never_in_force_at_once(String one, String other, String day) {
        var rows = "bar,P1Y,EXACT,%s,Test%nbar,P2Y,EXACT,%s,Test%n".formatted(one, other);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(rows))
                .withMessage("periods: line 3: two rows of bar are in force on " + day);
        assertThat(of(rows.replaceFirst("bar", "other"))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> of("").replacedBy(new StringReader(HEADING + rows)));
    }

    @Test
    void rows_of_a_name_may_follow_each_other_with_or_without_a_gap() {
        assertThat(of("""
                bar,P1D,EXACT,2027-01-01,2027-12-31,Test
                bar,P2D,EXACT,2020-01-01,2026-12-31,Test
                bar,P3D,EXACT,2028-06-01,,Test
                """).count("bar", at("2027-12-31")).period().length()).isEqualTo(java.time.Period.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bar,P-1D,FIRST_DAY_COUNTED,2025-12-29,,Test",
                "bar,P1Y-1D,FIRST_DAY_COUNTED,2025-12-29,,Test",
                "bar,PT-1S,EXACT,2025-12-29,,Test",
                "bar,P1Y,EXACT,2025-12-29,2025-12-28,Test",
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
                .withMessageStartingWith("periods: line 3: ");
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
        assertThat(shortened.count("bar", at("2026-11-22")).period().source()).isEqualTo(Words.same("Kept"));
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

    @Tag("R24.4")
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
