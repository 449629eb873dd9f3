package org.injeung.issuance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.issuance.policy.Eligibility.ELIGIBLE;
import static org.injeung.issuance.policy.Eligibility.IN_COOLDOWN;
import static org.injeung.issuance.policy.Eligibility.REVOCATION_PENDING;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EligibilityPolicyTest {
    private static final Instant STARTS =
            OffsetDateTime.parse("2026-11-22T09:30:00+09:00").toInstant();
    private static final Instant ENDS =
            OffsetDateTime.parse("2027-11-22T00:00:00+09:00").toInstant();
    private static final Optional<EligibilityPolicy.Bar> BAR =
            Optional.of(new EligibilityPolicy.Bar("ISMS-KISA-2025-001", "REV-2026-000001", STARTS, ENDS));
    private static final Optional<String> PENDING = Optional.of("REV-2026-000002");

    @Test
    void nothing_bars_an_organization_without_history() {
        assertThat(EligibilityPolicy.decide(Optional.empty(), Optional.empty(), STARTS)
                        .answer())
                .isEqualTo(ELIGIBLE);
    }

    @Test
    void a_holder_in_cooldown_may_not_apply_until_the_very_instant_at_which_the_bar_ends() {
        assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), STARTS).answer())
                .isEqualTo(IN_COOLDOWN);
        assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), ENDS.minusNanos(1))
                        .answer())
                .isEqualTo(IN_COOLDOWN);
        assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), ENDS).answer())
                .isEqualTo(ELIGIBLE);
        assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), ENDS.plusNanos(1))
                        .answer())
                .isEqualTo(ELIGIBLE);
    }

    @Test
    void a_refusal_names_the_earliest_day_the_certificate_and_the_case() {
        var refusal = EligibilityPolicy.decide(BAR, Optional.empty(), STARTS);
        assertThat(refusal.reasons()).singleElement().asString().endsWith("the earliest day is 2027-11-22");
        assertThat(refusal.facts()).contains("ISMS-KISA-2025-001", "REV-2026-000001", "2026-11-22T09:30+09:00");
        assertThat(refusal.question()).isEqualTo("DecideEligibility");
        assertThat(refusal.legalBasis()).contains("2025-12-29");
    }

    @Test
    void an_order_that_waits_for_its_signature_bars_too() {
        var refusal = EligibilityPolicy.decide(Optional.empty(), PENDING, STARTS);
        assertThat(refusal.answer()).isEqualTo(REVOCATION_PENDING);
        assertThat(refusal.facts()).contains("REV-2026-000002");
        assertThat(EligibilityPolicy.decide(BAR, PENDING, ENDS).answer()).isEqualTo(REVOCATION_PENDING);
    }

    @Test
    void a_bar_in_force_comes_before_a_pending_order() {
        assertThat(EligibilityPolicy.decide(BAR, PENDING, ENDS.minusNanos(1)).answer())
                .isEqualTo(IN_COOLDOWN);
    }

    @Test
    void nobody_is_both_barred_and_eligible_and_time_alone_never_takes_eligibility_away() {
        var seed = 42L;
        var random = new Random(seed);
        for (var i = 0; i < 1_000; i++) {
            var now = STARTS.plusSeconds(random.nextInt(2 * 365 * 86_400));
            var later = now.plusSeconds(random.nextInt(365 * 86_400));
            var answer = EligibilityPolicy.decide(BAR, Optional.empty(), now).answer();
            assertThat(answer == ELIGIBLE).as("seed %d: %s", seed, now).isEqualTo(!now.isBefore(ENDS));
            if (answer == ELIGIBLE) {
                assertThat(EligibilityPolicy.decide(BAR, Optional.empty(), later)
                                .answer())
                        .as("seed %d: %s", seed, later)
                        .isEqualTo(ELIGIBLE);
            }
        }
    }
}
