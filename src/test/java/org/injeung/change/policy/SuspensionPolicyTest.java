package org.injeung.change.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SuspensionPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static boolean fits(LocalDate until, LocalDate longest, LocalDate validUntil) {
        return SuspensionPolicy.problem(until, TODAY, longest, validUntil).isEmpty();
    }

    @Test
    void a_suspension_lasts_from_today_to_the_longest_and_never_past_the_certificate() {
        var longest = TODAY.plusMonths(3);
        for (var validUntil : new LocalDate[] {TODAY, longest.minusDays(1), longest, longest.plusDays(1)}) {
            assertThat(fits(TODAY.minusDays(1), longest, validUntil)).isFalse();
            for (var until = TODAY; until.isBefore(longest.plusDays(3)); until = until.plusDays(1)) {
                assertThat(fits(until, longest, validUntil))
                        .as(until + " of a certificate until " + validUntil)
                        .isEqualTo(!until.isAfter(longest) && !until.isAfter(validUntil));
            }
        }
    }

    @Test
    void what_is_wrong_is_said_with_the_day_that_limits_it() {
        assertThat(SuspensionPolicy.problem(TODAY.minusDays(1), TODAY, TODAY, TODAY))
                .hasValueSatisfying(problem -> assertThat(problem.en()).contains("past", "2026-11-22"));
        assertThat(SuspensionPolicy.problem(TODAY.plusDays(2), TODAY, TODAY.plusDays(1), TODAY.plusDays(9)))
                .hasValueSatisfying(problem -> assertThat(problem.en()).contains("longest", "2026-11-23"));
        assertThat(SuspensionPolicy.problem(TODAY.plusDays(2), TODAY, TODAY.plusDays(9), TODAY.plusDays(1)))
                .hasValueSatisfying(problem -> assertThat(problem.en()).contains("certificate", "2026-11-23"));
    }
}
