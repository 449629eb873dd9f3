package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    private static final Rules.Committee COMMITTEE = new Rules.Committee(6, Rules.Tie.REJECT, "");

    private static Decision<Scheme> decide(Scheme answer, String legalBasis, List<String> reasons) {
        return new Decision<>("Question", answer, "facts", "Rule", "2025-12-29", legalBasis, reasons);
    }

    @Test
    void nobody_decides_without_answer_reason_and_legal_basis() {
        assertThatNullPointerException().isThrownBy(() -> decide(null, "Act", List.of("why")));
        assertThatIllegalArgumentException().isThrownBy(() -> decide(Scheme.ISMS, "Act", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> decide(Scheme.ISMS, " ", List.of("why")));
    }

    @Test
    void reasons_cannot_be_changed_afterwards() {
        var reasons = new ArrayList<>(List.of("why"));
        var decision = decide(Scheme.ISMS, "Act", reasons);
        reasons.add("because");
        assertThat(decision.reasons()).containsExactly("why");
    }

    @ParameterizedTest
    @EnumSource
    void every_ground_names_its_law_and_date(Ground ground) {
        assertThat(ground.legalBasis()).isNotBlank();
        assertThat(ground.inForceFrom()).isBetween("2024-07-24", "2026-10-01");
    }

    @ParameterizedTest
    @CsvSource({"kisa, 1, 1, 1, 1", "K, 1, 1, 1", "KISA, 0, 1, 1", "KISA, 1, 0, 1", "KISA, 1, 1, 0", "KISA, -1, 1, 1"})
    void rules_that_make_no_sense_stop_the_start(String body, long threshold, int violations, int rounds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Rules(body, threshold, Rules.Comparison.MORE_THAN, 1_000, violations, rounds, COMMITTEE))
                .withMessageContaining("certification.");
    }

    @ParameterizedTest
    @CsvSource({"0, REJECT, ''", "36, REJECT, ''", "6, CHAIR_DECIDES, ''"})
    void a_committee_that_could_not_decide_stops_the_start(int quorum, Rules.Tie tie, String chair) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rules.Committee(quorum, tie, chair))
                .withMessageContaining("certification.committee.");
    }
}
