package org.injeung.revocation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.injeung.law.Holidays;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingPolicyTest {
    private static final Periods PERIODS = Periods.read(read("periods.csv"), Holidays.read(read("holidays.csv")));

    private static InputStreamReader read(String file) {
        return new InputStreamReader(
                HearingPolicyTest.class.getResourceAsStream("/law/" + file), StandardCharsets.UTF_8);
    }

    private static Optional<String> objection(String day, String now) {
        var invited = Instant.parse(now);
        return HearingPolicy.objection(
                        LocalDate.parse(day),
                        invited,
                        opening -> PERIODS.before("hearingNotice", opening),
                        PERIODS.count("hearingLatest", invited))
                .map(Words::en);
    }

    /** Ten whole days lie between the invitation and the day, whatever the hour of the invitation in Korea. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-02, 2026-11-22T01:00:00Z, false",
        "2026-12-03, 2026-11-22T01:00:00Z, true",
        "2026-12-03, 2026-11-22T14:59:59Z, true",
        "2026-12-03, 2026-11-22T15:00:00Z, true",
        "2026-12-03, 2026-11-22T15:00:01Z, false",
        "2026-11-22, 2026-11-22T01:00:00Z, false",
        "2026-11-21, 2026-11-22T01:00:00Z, false",
        "2024-03-10, 2024-02-28T01:00:00Z, true",
        "2024-03-09, 2024-02-28T01:00:00Z, false",
        "2024-03-09, 2024-02-29T01:00:00Z, false",
        "2024-03-10, 2024-02-29T01:00:00Z, false",
        "2027-01-21, 2026-11-22T01:00:00Z, true",
        "2027-01-22, 2026-11-22T01:00:00Z, false"
    })
    void the_holder_is_invited_ten_days_before_and_does_not_wait_for_ever(String day, String now, boolean possible) {
        assertThat(objection(day, now).isEmpty()).isEqualTo(possible);
    }

    @Test
    void a_refusal_names_the_first_day_that_is_possible() {
        assertThat(objection("2026-11-25", "2026-11-22T01:00:00Z"))
                .hasValueSatisfying(problem -> assertThat(problem).endsWith("the earliest day is 2026-12-03"));
        assertThat(objection("2027-06-01", "2026-11-22T01:00:00Z"))
                .hasValueSatisfying(problem -> assertThat(problem).contains("too far ahead"));
    }

    @Test
    void without_a_notice_period_it_may_be_today_and_begins_now() {
        var periods = Periods.read(
                new StringReader(
                        "name,length,counting,inForceFrom,inForceUntil,source\nhearingNotice,PT0S,EXACT,2000-01-01,,Test\n"),
                Holidays.read(read("holidays.csv")));
        var now = Instant.parse("2026-11-22T01:00:00Z");
        var today = LocalDate.of(2026, 11, 22);
        assertThat(HearingPolicy.objection(
                        today,
                        now,
                        opening -> periods.before("hearingNotice", opening),
                        PERIODS.count("hearingLatest", now)))
                .isEmpty();
        assertThat(HearingPolicy.opening(today, now)).isEqualTo(now);
        assertThat(HearingPolicy.opening(today.plusDays(1), now)).isEqualTo(Instant.parse("2026-11-22T15:00:00Z"));
    }

    @Test
    void a_presider_is_a_case_officer_who_did_not_work_on_the_case() {
        var officers = Set.of("officer", "officer2", "officer3");
        var worked = Set.of("officer", "manager");
        assertThat(HearingPolicy.objections("officer2", officers, worked)).isEmpty();
        assertThat(HearingPolicy.objections("officer", officers, worked)).hasSize(1);
        assertThat(HearingPolicy.objections("nobody", officers, worked)).hasSize(1);
        assertThat(HearingPolicy.objections("manager", officers, worked)).hasSize(2);
    }
}
