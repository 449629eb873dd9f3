package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.injeung.law.AuditEffort.Effort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditEffortTest {
    @ParameterizedTest
    @CsvSource({
        "false, false, 1, 1, ORDINARY, 1, 1",
        "false, false, 5, 5, ORDINARY, 5, 5",
        "false, true, 5, 3, DOUBLED, 10, 6",
        "true, false, 5, 3, DOUBLED, 10, 6",
        "true, true, 1, 1, DOUBLED, 2, 2"
    })
    void a_breach_doubles_team_and_days(
            boolean special, boolean breach, int team, int days, Effort effort, int auditors, int daysOnSite) {
        var required = AuditEffort.require(special, breach, team, days);
        assertThat(required.effort()).isEqualTo(effort);
        assertThat(required.auditors()).isEqualTo(auditors);
        assertThat(required.days()).isEqualTo(daysOnSite);
        assertThat(required.reasons()).extracting(Words::en).isNotEmpty();
    }
}
