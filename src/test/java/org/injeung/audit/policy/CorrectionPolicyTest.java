package org.injeung.audit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.injeung.audit.policy.CorrectionPolicy.Turn;
import org.injeung.law.Holidays;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.junit.jupiter.api.Test;

class CorrectionPolicyTest {
    private static final Periods PERIODS = periods();
    private static final LocalDate ENDED = LocalDate.of(2026, 11, 22);

    private static Periods periods() {
        try (var holidays = Files.newBufferedReader(Path.of("config/law/holidays.csv"));
                var periods = Files.newBufferedReader(Path.of("config/law/periods.csv"))) {
            return Periods.read(periods, Holidays.read(holidays));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant day(LocalDate day) {
        return day.atTime(15, 0).atZone(Periods.SEOUL).toInstant();
    }

    private static Turn turn(LocalDate answered, LocalDate returned, int granted) {
        return new Turn(day(answered), day(returned), granted, Words.same("Reason"));
    }

    private static CorrectionPolicy.CorrectionPeriod period(Turn... turns) {
        return CorrectionPolicy.period(PERIODS, day(ENDED), List.of(turns));
    }

    @Test
    void forty_days_run_from_the_day_after_the_audit_and_roll() {
        var period = period();
        assertThat(period.deadline().lastDay()).isEqualTo(LocalDate.of(2027, 1, 4)); // 1 January is a holiday
        assertThat(period.extendableDays()).isEqualTo(60);
    }

    @Test
    void granted_days_are_counted_before_the_end_rolls() {
        var period = period(turn(ENDED.plusDays(5), ENDED.plusDays(5), 20));
        assertThat(period.deadline().lastDay()).isEqualTo(LocalDate.of(2027, 1, 21));
        assertThat(period.extendableDays()).isEqualTo(40);
        assertThat(period.deadline().explanation().en()).contains("Reason");
    }

    @Test
    void sixty_days_more_are_all_there_is() {
        var period = period(turn(ENDED, ENDED, 60));
        assertThat(period.deadline().lastDay()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(period.extendableDays()).isZero();
    }

    @Test
    void days_at_the_certification_body_do_not_count_but_use_up_the_hundred() {
        var period = period(turn(ENDED.plusDays(10), ENDED.plusDays(25), 0));
        assertThat(period.deadline().lastDay()).isEqualTo(LocalDate.of(2027, 1, 18)); // 16 January is a Saturday
        assertThat(period.extendableDays()).isEqualTo(45);
    }

    @Test
    void nothing_goes_beyond_a_hundred_days() {
        var period = period(turn(ENDED.plusDays(10), ENDED.plusDays(90), 0));
        assertThat(period.deadline().lastDay()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(period.extendableDays()).isZero();
    }

    /** However findings go to and fro: never before the forty days, never after the hundred, and what is left is never negative. */
    @Test
    void a_period_stays_between_forty_and_a_hundred_days() {
        var seed = 20261122L;
        var random = new Random(seed);
        for (var i = 0; i < 2000; i++) {
            var ended = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1500));
            var turns = new ArrayList<Turn>();
            var at = ended.plusDays(1);
            for (var t = random.nextInt(5); t > 0; t--) {
                var left = CorrectionPolicy.period(PERIODS, day(ended), turns).extendableDays();
                var answered = at.plusDays(random.nextInt(15));
                var returned = answered.plusDays(random.nextInt(15));
                var before = CorrectionPolicy.period(PERIODS, day(ended), turns).deadline();
                turns.add(turn(answered, returned, left == 0 ? 0 : random.nextInt(left + 1)));
                at = returned;
                assertThat(CorrectionPolicy.period(PERIODS, day(ended), turns)
                                .deadline()
                                .endsAt())
                        .as("seed %d, round %d", seed, i)
                        .isAfterOrEqualTo(before.endsAt());
            }
            var period = CorrectionPolicy.period(PERIODS, day(ended), turns);
            assertThat(period.extendableDays()).isBetween(0, 60);
            assertThat(period.deadline().endsAt())
                    .as("seed %d, round %d, ended %s, %s", seed, i, ended, turns)
                    .isBetween(
                            PERIODS.count("correction", day(ended)).endsAt(),
                            PERIODS.count("correctionTotal", day(ended)).endsAt());
        }
    }
}
