package org.injeung.issuance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.injeung.issuance.policy.UnansweredPolicy.Unanswered;
import org.injeung.law.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnansweredPolicyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MISSING_DOCUMENTS | The missing documents were not supplied until 2026-12-07 | Art. 18 | 2024-07-24",
                "IMPROVEMENT | The core items that were not met were not improved until 2026-12-07 | pre-evaluation | 2025-12-06",
                "FURTHER_CORRECTION | What the committee asked for was not corrected until 2026-12-07 | Art. 25(5) | 2024-07-24"
            })
    void whatever_was_not_answered_is_named_with_its_day_and_legal_basis(
            Unanswered asked, String reason, String legalBasis, String version) {
        var decision = UnansweredPolicy.decide(asked, LocalDate.of(2026, 12, 7));
        assertThat(decision.answer()).isEqualTo(asked);
        assertThat(decision.reasons()).extracting(Words::en).containsExactly(reason);
        assertThat(decision.legalBasis().en()).contains(legalBasis);
        assertThat(decision.version()).isEqualTo(version);
        assertThat(decision.facts().en()).contains("2026-12-07");
        assertThat(decision.question()).isEqualTo("RefuseUnanswered");
    }
}
