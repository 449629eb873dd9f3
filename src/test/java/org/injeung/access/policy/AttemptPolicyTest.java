package org.injeung.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.injeung.access.policy.AttemptPolicy.Count;
import org.injeung.access.policy.AttemptPolicy.Counts;
import org.injeung.access.policy.AttemptPolicy.Limits;
import org.injeung.access.policy.AttemptPolicy.Scope;
import org.injeung.access.policy.AttemptPolicy.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Limits LIMITS = new Limits(
            5,
            50,
            100,
            Duration.ofMinutes(15),
            Duration.ofMinutes(1),
            Duration.ofSeconds(10),
            Duration.ofHours(1),
            Duration.ofDays(30));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_few_wrong_passwords_are_free(int failures) {
        assertThat(AttemptPolicy.waiting(pair(failures), LIMITS, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "14, 512", "15, 900", "16, 900", "1000000, 900", "2147483647, 900"})
    void each_further_one_doubles_the_wait_up_to_the_longest(int failures, long seconds) {
        assertThat(AttemptPolicy.waiting(pair(failures), LIMITS, NOW))
                .contains(new Wait(Scope.PAIR, NOW.plusSeconds(seconds)));
    }

    @Test
    void the_wait_ends_by_itself() {
        var counts = pair(10);
        assertThat(AttemptPolicy.waiting(counts, LIMITS, NOW.plusSeconds(31))).isPresent();
        assertThat(AttemptPolicy.waiting(counts, LIMITS, NOW.plusSeconds(32))).isEmpty();
    }

    @Test
    void after_an_hour_without_a_wrong_password_nothing_is_counted() {
        assertThat(AttemptPolicy.failures(failed(1_000), LIMITS, NOW.plusSeconds(3_599)))
                .isEqualTo(1_000);
        assertThat(AttemptPolicy.failures(failed(1_000), LIMITS, NOW.plusSeconds(3_600)))
                .isZero();
    }

    @Test
    void an_address_that_tries_many_accounts_waits_with_each_of_them() {
        var counts = new Counts(Count.NONE, failed(55), Count.NONE);
        assertThat(AttemptPolicy.waiting(counts, LIMITS, NOW)).contains(new Wait(Scope.ADDRESS, NOW.plusSeconds(32)));
        assertThat(AttemptPolicy.waiting(new Counts(Count.NONE, failed(49), Count.NONE), LIMITS, NOW))
                .isEmpty();
    }

    @Test
    void an_account_that_many_addresses_try_is_slowed_and_never_longer_than_a_moment() {
        assertThat(AttemptPolicy.waiting(new Counts(Count.NONE, Count.NONE, failed(100_000)), LIMITS, NOW))
                .contains(new Wait(Scope.ACCOUNT, NOW.plusSeconds(10)));
    }

    @Test
    void whoever_logged_in_from_there_lately_is_not_touched_by_what_others_do() {
        var known = new Count(0, null, NOW.minus(Duration.ofDays(29)));
        assertThat(AttemptPolicy.waiting(new Counts(known, failed(1_000), failed(1_000)), LIMITS, NOW))
                .isEmpty();
        var forgotten = new Count(0, null, NOW.minus(Duration.ofDays(30)));
        assertThat(AttemptPolicy.waiting(new Counts(forgotten, failed(1_000), failed(1_000)), LIMITS, NOW))
                .isPresent();
    }

    @Test
    void whoever_is_known_waits_a_minute_at_most() {
        var known = new Count(1_000, NOW, NOW.minus(Duration.ofDays(1)));
        assertThat(AttemptPolicy.waiting(new Counts(known, Count.NONE, Count.NONE), LIMITS, NOW))
                .contains(new Wait(Scope.PAIR, NOW.plusSeconds(60)));
    }

    private static Counts pair(int failures) {
        return new Counts(failed(failures), Count.NONE, Count.NONE);
    }

    private static Count failed(int failures) {
        return new Count(failures, NOW, null);
    }
}
