package org.injeung.obligation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.obligation.policy.StandingPolicyTest.duties;

import org.injeung.law.ObligationRule;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FinePolicyTest {
    private static final ObligationRule RULE = duties(Scheme.ISMS).get(0).rule();

    @ParameterizedTest
    @CsvSource({"1, true", "29999999, true", "30000000, true", "30000001, false", "1000000000, false"})
    void a_fine_is_never_more_than_the_law_allows(long amount, boolean allowed) {
        assertThat(FinePolicy.preparing(amount, RULE).isEmpty()).isEqualTo(allowed);
        if (!allowed) {
            assertThat(FinePolicy.preparing(amount, RULE))
                    .hasValueSatisfying(problem -> assertThat(problem.en()).contains("30,000,000 won", "Art. 76(2)"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "4999999, true", "5000000, true", "5000001, false"})
    void a_manager_signs_no_more_than_the_notice_said(long amount, boolean allowed) {
        assertThat(FinePolicy.signing(amount, 5_000_000).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void the_decision_tells_notice_opinion_and_amount(Imposition answer) {
        for (var opinion : new boolean[] {true, false}) {
            var decision = FinePolicy.decide(answer, 3, 5_000_000, opinion, "The reason", RULE);
            assertThat(decision.answer()).isEqualTo(answer);
            assertThat(decision.facts().en())
                    .isEqualTo(
                            "Notice: 5,000,000 won. Opinion: %s. Imposed: 3 won".formatted(opinion ? "given" : "none"));
            assertThat(decision.reasons()).containsExactly(Words.same("The reason"));
            assertThat(decision.legalBasis().en()).startsWith("Network Act Art. 76(2); Act on the Regulation");
            assertThat(decision.legalBasis().ko()).isEqualTo("「정보통신망법」 제76조제2항; 「질서위반행위규제법」 제16조, 제17조");
        }
    }
}
