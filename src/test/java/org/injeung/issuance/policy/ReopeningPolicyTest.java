package org.injeung.issuance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.injeung.issuance.policy.ReopeningPolicy.ExaminationNeed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReopeningPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "CountBallots, COMPLETED",
        "BreakTie, COMPLETED",
        "DecideEligibility, NEEDED",
        "CheckApplicationDocuments, NEEDED",
        "DecidePreEvaluation, NEEDED",
        "RefuseUnanswered, NEEDED",
        "CloseUncorrected, NEEDED"
    })
    void only_what_the_committee_alone_refused_need_not_be_examined_again(
            String refusedBy, ExaminationNeed examination) {
        var decision = ReopeningPolicy.decide(refusedBy, "OBJ-2026-000001", "ISS-2026-000001");
        assertThat(decision.answer()).isEqualTo(examination);
        assertThat(decision.facts().en()).contains(refusedBy, "OBJ-2026-000001", "ISS-2026-000001");
        assertThat(decision.legalBasis().en()).contains("Art. 36");
    }
}
