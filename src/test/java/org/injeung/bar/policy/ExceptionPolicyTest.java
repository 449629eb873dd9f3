package org.injeung.bar.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.injeung.bar.policy.ExceptionPolicy.ExceptionRuling;
import org.injeung.law.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "GRANTED, 0, NOT_NEEDED",
        "GRANTED, 1, GRANTED",
        "GRANTED, 2, GRANTED",
        "REFUSED, 0, REFUSED",
        "REFUSED, 1, REFUSED",
        "REFUSED, 2, REFUSED"
    })
    void an_exception_is_what_the_second_manager_says_as_long_as_there_is_a_bar(
            Confirmation confirmation, int bars, ExceptionRuling ruling) {
        var numbers = List.of("REV-2026-000001", "REV-2026-000002").subList(0, bars);
        var decision =
                ExceptionPolicy.decide(numbers, Optional.of("Resolution 7"), "Hospitals", confirmation, "I agree");
        assertThat(decision.answer()).isEqualTo(ruling);
        assertThat(decision.facts().en()).contains("Hospitals");
        numbers.forEach(number -> assertThat(decision.facts().en()).contains(number));
        assertThat(decision.reasons()).first().isEqualTo(Words.same("I agree"));
        assertThat(decision.legalBasis()).isEqualTo(Words.same("Resolution 7"));
    }
}
