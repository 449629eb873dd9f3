package org.injeung.screening.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceedingsPolicyTest {
    @Test
    void a_massive_leak_leads_to_the_assessment_of_a_penalty() {
        assertThat(ProceedingsPolicy.afterMassiveLeak().answer()).isEqualTo(Proceedings.PENALTY);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, NONE",
        "true, false, PENALTY",
        "false, true, RE_NOTIFICATION",
        "true, true, PENALTY_AND_RE_NOTIFICATION"
    })
    void a_screening_leads_to_what_its_ruling_asks_for(boolean penalty, boolean reNotification, Proceedings answer) {
        var decision = ProceedingsPolicy.afterScreening(penalty, reNotification);
        assertThat(decision.answer()).isEqualTo(answer);
        assertThat(answer.penalty()).isEqualTo(penalty);
        assertThat(answer.reNotification()).isEqualTo(reNotification);
    }
}
