package org.injeung.screening.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.screening.policy.MassiveLeakPolicy.Leak.MASSIVE;
import static org.injeung.screening.policy.MassiveLeakPolicy.Leak.TO_BE_SCREENED;

import java.util.Locale;
import java.util.Random;
import org.injeung.law.Rules;
import org.injeung.law.Rules.Comparison;
import org.injeung.law.Words;
import org.injeung.screening.policy.MassiveLeakPolicy.Leak;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassiveLeakPolicyTest {
    private static Rules rules(long threshold, Comparison comparison) {
        return new Rules("KISA", threshold, comparison, 1_000, 1, 2, new Rules.Committee(3, Rules.Tie.REJECT, ""));
    }

    @Tag("R4.1")
    @ParameterizedTest(name = "{0} affected persons: {1} if more than 10,000,000, {2} if at least")
    @CsvSource({
        "0, TO_BE_SCREENED, TO_BE_SCREENED",
        "6000, TO_BE_SCREENED, TO_BE_SCREENED",
        "9999999, TO_BE_SCREENED, TO_BE_SCREENED",
        "10000000, TO_BE_SCREENED, MASSIVE",
        "10000001, MASSIVE, MASSIVE",
        "23000000, MASSIVE, MASSIVE",
        "33700000, MASSIVE, MASSIVE"
    })
    void ten_million_is_the_border_on_the_side_that_the_operator_configures(
            long affectedPersons, Leak moreThan, Leak atLeast) {
        assertThat(MassiveLeakPolicy.decide(affectedPersons, rules(10_000_000, Comparison.MORE_THAN))
                        .answer())
                .isEqualTo(moreThan);
        assertThat(MassiveLeakPolicy.decide(affectedPersons, rules(10_000_000, Comparison.AT_LEAST))
                        .answer())
                .isEqualTo(atLeast);
    }

    @Test
    void another_threshold_can_be_configured() {
        assertThat(MassiveLeakPolicy.decide(101, rules(100, Comparison.MORE_THAN))
                        .answer())
                .isEqualTo(MASSIVE);
        assertThat(MassiveLeakPolicy.decide(100, rules(100, Comparison.MORE_THAN))
                        .answer())
                .isEqualTo(TO_BE_SCREENED);
    }

    @Test
    void more_affected_persons_never_give_a_milder_answer() {
        var seed = 33_700_000L;
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var some = random.nextLong(20_000_000);
            var more = some + random.nextLong(20_000_000);
            for (var comparison : Comparison.values()) {
                var rules = rules(10_000_000, comparison);
                if (MassiveLeakPolicy.decide(some, rules).answer() == MASSIVE) {
                    assertThat(MassiveLeakPolicy.decide(more, rules).answer())
                            .as("seed %d: %d, %d", seed, some, more)
                            .isEqualTo(MASSIVE);
                }
            }
        }
    }

    @Test
    void the_figures_and_the_comparison_are_in_the_reasons_whatever_the_locale_of_the_server() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            var decision = MassiveLeakPolicy.decide(33_700_000, rules(10_000_000, Comparison.AT_LEAST));
            assertThat(decision.facts().en()).isEqualTo("33,700,000 affected persons");
            assertThat(decision.reasons())
                    .extracting(Words::en)
                    .containsExactly(
                            "A breach with at least 10,000,000 affected persons leads to immediate revocation");
        } finally {
            Locale.setDefault(locale);
        }
    }
}
