package org.injeung.obligation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.obligation.policy.StandingPolicyTest.duties;

import java.util.List;
import java.util.Optional;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.obligation.policy.AssessmentPolicy.Assessment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "ISMS, true, true, CERTIFIED",
        "ISMS, true, false, OBLIGED",
        "ISMS, false, true, NOT_OBLIGED",
        "ISMS, false, false, NOT_OBLIGED",
        "ISMS_P, true, true, CERTIFIED",
        "ISMS_P, true, false, OBLIGED",
        "ISMS_P, false, true, NOT_OBLIGED",
        "ISMS_P, false, false, NOT_OBLIGED"
    })
    void who_is_obliged_and_holds_nothing_has_to_obtain_a_certificate(
            Scheme scheme, boolean obliged, boolean certified, Assessment answer) {
        var duties = obliged ? duties(scheme) : duties(scheme).subList(0, 0);
        var decision = AssessmentPolicy.decide(
                scheme,
                duties,
                List.of(Words.same("too few users")),
                certified ? Optional.of("ISMS-P-KISA-2025-001") : Optional.empty());
        assertThat(decision.answer()).isEqualTo(answer);
        assertThat(decision.question()).isEqualTo("AssessObligation");
        assertThat(decision.facts().en()).contains(scheme.mark(), certified ? "ISMS-P-KISA-2025-001" : "none");
        assertThat(decision.reasons())
                .isEqualTo(
                        obliged
                                ? duties.stream().map(duty -> duty.reason()).toList()
                                : List.of(Words.same("too few users")));
        assertThat(decision.version())
                .isEqualTo(obliged ? duties.get(0).rule().inForceFrom().toString() : "2013-02-18");
    }

    @ParameterizedTest
    @CsvSource({"ISMS", "ISMS_P"})
    void where_no_rule_is_in_force_that_is_the_reason(Scheme scheme) {
        assertThat(AssessmentPolicy.decide(scheme, List.of(), List.of(), Optional.empty())
                        .reasons())
                .singleElement()
                .asString()
                .contains("No rule makes " + scheme.mark());
    }
}
