package org.injeung.issuance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.issuance.policy.EligibilityPolicy.Eligibility.ELIGIBLE;
import static org.injeung.issuance.policy.EligibilityPolicy.Eligibility.IN_COOLDOWN;
import static org.injeung.issuance.policy.EligibilityPolicy.Eligibility.REVOCATION_PENDING;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Random;
import org.injeung.law.Words;
import org.junit.jupiter.api.Test;

class EligibilityPolicyTest {
    private static final Instant STARTS =
            OffsetDateTime.parse("2026-11-22T09:30:00+09:00").toInstant();
    private static final Instant ENDS =
            OffsetDateTime.parse("2027-11-22T00:00:00+09:00").toInstant();
    private static final Optional<EligibilityPolicy.Bar> BAR = bar(Optional.empty());
    private static final Optional<String> PENDING = Optional.of("REV-2026-000002");

    @Test
    void nothing_bars_an_organization_without_history() {
        assertThat(EligibilityPolicy.decide(Optional.empty(), Optional.empty(), Optional.empty(), STARTS)
                        .answer())
                .isEqualTo(ELIGIBLE);
    }

    @Test
    void a_holder_in_cooldown_may_not_apply_until_the_very_instant_at_which_the_bar_ends() {
        assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), Optional.empty(), STARTS)
                        .answer())
                .isEqualTo(IN_COOLDOWN);
        assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), Optional.empty(), ENDS.minusNanos(1))
                        .answer())
                .isEqualTo(IN_COOLDOWN);
        assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), Optional.empty(), ENDS)
                        .answer())
                .isEqualTo(ELIGIBLE);
        assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), Optional.empty(), ENDS.plusNanos(1))
                        .answer())
                .isEqualTo(ELIGIBLE);
    }

    @Test
    void a_refusal_names_the_earliest_day_the_certificate_and_the_case() {
        var refusal = EligibilityPolicy.decide(BAR, Optional.empty(), Optional.empty(), STARTS);
        assertThat(refusal.reasons())
                .extracting(Words::en)
                .singleElement()
                .asString()
                .endsWith("the earliest day is 2027-11-22");
        assertThat(refusal.facts().en()).contains("ISMS-KISA-2025-001", "REV-2026-000001", "2026-11-22T09:30+09:00");
        assertThat(refusal.question()).isEqualTo("DecideEligibility");
        assertThat(refusal.legalBasis().en()).contains("2025-12-29");
    }

    @Test
    void a_refusal_for_the_bar_of_another_organization_names_it_and_why_it_is_the_same_company() {
        var predecessor =
                new EligibilityPolicy.Predecessor("Maru Shop (9998100048)", Words.same("same corporate number"));
        var refusal =
                EligibilityPolicy.decide(bar(Optional.of(predecessor)), Optional.empty(), Optional.empty(), STARTS);
        assertThat(refusal.answer()).isEqualTo(IN_COOLDOWN);
        assertThat(refusal.facts().en()).contains("ISMS-KISA-2025-001 of Maru Shop (9998100048)", "REV-2026-000001");
        assertThat(refusal.reasons())
                .extracting(Words::en)
                .hasSize(2)
                .last()
                .asString()
                .contains("same company as Maru Shop (9998100048)", "REV-2026-000001", "same corporate number");
    }

    @Test
    void an_exception_is_named_by_the_decision_that_it_allows_and_does_not_help_against_a_pending_order() {
        var exception = Optional.of("BEX-2026-000001");
        var allowed = EligibilityPolicy.decide(Optional.empty(), Optional.empty(), exception, STARTS);
        assertThat(allowed.answer()).isEqualTo(ELIGIBLE);
        assertThat(allowed.facts().en()).contains("BEX-2026-000001");
        assertThat(allowed.reasons())
                .extracting(Words::en)
                .singleElement()
                .asString()
                .contains("BEX-2026-000001");
        assertThat(EligibilityPolicy.decide(Optional.empty(), PENDING, exception, STARTS)
                        .answer())
                .isEqualTo(REVOCATION_PENDING);
        assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), exception, STARTS)
                        .answer())
                .isEqualTo(IN_COOLDOWN);
    }

    private static Optional<EligibilityPolicy.Bar> bar(Optional<EligibilityPolicy.Predecessor> predecessor) {
        return Optional.of(
                new EligibilityPolicy.Bar("ISMS-KISA-2025-001", "REV-2026-000001", predecessor, STARTS, ENDS));
    }

    @Test
    void an_order_that_waits_for_its_signature_bars_too() {
        var refusal = EligibilityPolicy.decide(Optional.empty(), PENDING, Optional.empty(), STARTS);
        assertThat(refusal.answer()).isEqualTo(REVOCATION_PENDING);
        assertThat(refusal.facts().en()).contains("REV-2026-000002");
        assertThat(EligibilityPolicy.decide(BAR, PENDING, Optional.empty(), ENDS)
                        .answer())
                .isEqualTo(REVOCATION_PENDING);
    }

    @Test
    void a_bar_in_force_comes_before_a_pending_order() {
        assertThat(EligibilityPolicy.decide(BAR, PENDING, Optional.empty(), ENDS.minusNanos(1))
                        .answer())
                .isEqualTo(IN_COOLDOWN);
    }

    @Test
    void nobody_is_both_barred_and_eligible_and_time_alone_never_takes_eligibility_away() {
        var seed = 42L;
        var random = new Random(seed);
        for (var i = 0; i < 1_000; i++) {
            var now = STARTS.plusSeconds(random.nextInt(2 * 365 * 86_400));
            var later = now.plusSeconds(random.nextInt(365 * 86_400));
            var answer = EligibilityPolicy.decide(BAR, Optional.empty(), Optional.empty(), now)
                    .answer();
            assertThat(answer == ELIGIBLE).as("seed %d: %s", seed, now).isEqualTo(!now.isBefore(ENDS));
            if (answer == ELIGIBLE) {
                assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), Optional.empty(), later)
                                .answer())
                        .as("seed %d: %s", seed, later)
                        .isEqualTo(ELIGIBLE);
            }
        }
    }
}
