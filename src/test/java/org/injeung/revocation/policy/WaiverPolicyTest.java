package org.injeung.revocation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.injeung.law.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaiverPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "TELECOM, WAIVED",
        "ONLINE_PLATFORM, WAIVED",
        "DATA_CENTER, WAIVED",
        "FINANCE, NOT_APPLICABLE",
        "OTHER, NOT_APPLICABLE"
    })
    void the_fine_is_waived_where_the_certificate_is_compulsory(Sector sector, Waiver answer) {
        assertThat(WaiverPolicy.decide(sector).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource
    void every_sector_gets_an_answer_that_names_it(Sector sector) {
        var decision = WaiverPolicy.decide(sector);
        assertThat(decision.facts()).endsWith(sector.name());
        assertThat(decision.answer() == Waiver.WAIVED).isEqualTo(sector.isObliged());
        assertThat(decision.legalBasis()).contains("waived during the bar");
    }
}
