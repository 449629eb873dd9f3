package org.injeung.screening.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.injeung.law.ClockState;
import org.injeung.law.Holidays;
import org.injeung.law.Periods;
import org.injeung.law.ReportEffect;
import org.injeung.law.ReportingClock;
import org.injeung.law.ReportingDuty;
import org.injeung.law.Rules;
import org.injeung.law.Words;
import org.injeung.screening.policy.ClockPolicy.Facts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClockPolicyTest {
    private static final Rules RULES = new Rules(
            "KISA", 10_000_000, Rules.Comparison.MORE_THAN, 1_000, 1, 2, new Rules.Committee(3, Rules.Tie.REJECT, ""));
    private static final Instant DUE = Instant.parse("2026-11-23T09:00:00Z");

    private static Periods periods() throws IOException {
        try (var csv = Files.newBufferedReader(Path.of("config/law/periods.csv"))) {
            return Periods.read(csv, Holidays.read(new StringReader("date,nameEnglish,nameKorean,source,announcedOn")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, false, false, false",
        "0, true, true, false, false",
        "1, false, false, true, false",
        "1, true, false, true, true",
        "1, false, true, true, true",
        "999, false, false, true, false",
        "1000, false, false, true, true",
        "1001, false, false, true, true"
    })
    void who_must_be_told_depends_on_number_data_and_access(
            long persons, boolean sensitive, boolean illegal, boolean notice, boolean report) {
        var facts = new Facts(persons, sensitive, illegal);
        assertThat(ClockPolicy.isRequired(ReportingDuty.INCIDENT_REPORT, facts, RULES))
                .isTrue();
        assertThat(ClockPolicy.isRequired(ReportingDuty.LEAK_NOTICE, facts, RULES))
                .isEqualTo(notice);
        assertThat(ClockPolicy.isRequired(ReportingDuty.LEAK_REPORT, facts, RULES))
                .isEqualTo(report);
    }

    @Tag("R4.6")
    @ParameterizedTest
    @CsvSource({
        // A Friday evening before a weekend; New Year's Eve; the night of a leap day.
        "INCIDENT_REPORT, 2026-11-20T18:00:00+09:00, 2026-11-21T18:00:00+09:00",
        "LEAK_NOTICE, 2026-11-20T18:00:00+09:00, 2026-11-23T18:00:00+09:00",
        "LEAK_REPORT, 2026-12-31T23:59:59+09:00, 2027-01-03T23:59:59+09:00",
        "LEAK_NOTICE, 2028-02-27T00:00:00+09:00, 2028-03-01T00:00:00+09:00"
    })
    void the_hours_run_through_weekends_and_holidays(ReportingDuty duty, String discovered, String due)
            throws IOException {
        var counted = periods()
                .find(duty.period(), java.time.OffsetDateTime.parse(discovered).toInstant())
                .orElseThrow();
        assertThat(counted.endsAt())
                .isEqualTo(java.time.OffsetDateTime.parse(due).toInstant());
    }

    @Test
    void before_the_law_named_hours_no_clock_runs() throws IOException {
        assertThat(periods().find("leakNotice", Instant.parse("2023-09-14T14:59:59Z")))
                .isEmpty();
        assertThat(periods().find("leakNotice", Instant.parse("2023-09-14T15:00:00Z")))
                .isPresent();
        assertThat(periods().find("incidentReport", Instant.parse("2024-08-13T14:59:59Z")))
                .isEmpty();
        assertThat(new ReportingClock(ReportingDuty.LEAK_NOTICE, true, null, null).state(DUE))
                .isEqualTo(ClockState.NOT_REQUIRED);
    }

    @ParameterizedTest
    @EnumSource
    void the_last_moment_is_in_time_and_the_next_one_late(ReportingDuty duty) {
        var after = DUE.plusNanos(1);
        assertThat(clock(duty, null).state(DUE)).isEqualTo(ClockState.RUNNING);
        assertThat(clock(duty, null).state(after)).isEqualTo(ClockState.MISSING);
        assertThat(clock(duty, DUE).state(after)).isEqualTo(ClockState.IN_TIME);
        assertThat(clock(duty, after).state(after)).isEqualTo(ClockState.LATE);
        assertThat(clock(duty, after).lateBy(after.plusSeconds(60))).contains(Duration.ofNanos(1));
        assertThat(clock(duty, null).lateBy(DUE.plusSeconds(60))).contains(Duration.ofMinutes(1));
        assertThat(clock(duty, DUE).lateBy(after)).isEmpty();
        assertThat(new ReportingClock(duty, false, DUE, null).state(after)).isEqualTo(ClockState.NOT_REQUIRED);
    }

    @Test
    void the_worst_of_the_clocks_is_the_answer_and_each_is_told() {
        var decision = ClockPolicy.read(
                List.of(clock(ReportingDuty.INCIDENT_REPORT, DUE), clock(ReportingDuty.LEAK_NOTICE, null)),
                DUE.plus(Duration.ofHours(25)));
        assertThat(decision.answer()).isEqualTo(ClockState.MISSING);
        assertThat(decision.reasons())
                .extracting(Words::en)
                .containsExactly(
                        "Report of the incident: in time",
                        "Notice of the leak to the persons concerned: missing, by 1 d 1 h 0 min");
        assertThat(ClockPolicy.read(List.of(), DUE).answer()).isEqualTo(ClockState.NOT_REQUIRED);
    }

    private static ReportingClock clock(ReportingDuty duty, Instant doneAt) {
        return new ReportingClock(duty, true, DUE, doneAt);
    }

    @ParameterizedTest
    @CsvSource({"5, 6, RAISED", "5, 5, UNCHANGED", "5, 4, LOWER", "0, 0, UNCHANGED", "0, 1, RAISED"})
    void the_number_rises_and_never_falls(long before, long reported, ReportEffect effect) {
        assertThat(CountPolicy.compare(before, reported).answer()).isEqualTo(effect);
    }
}
