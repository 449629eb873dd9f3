package org.injeung.revocation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.injeung.law.BusinessYear;
import org.injeung.law.Duty;
import org.injeung.law.Measure;
import org.injeung.law.ObligationRules;
import org.injeung.law.Sector;
import org.injeung.law.Words;
import org.injeung.revocation.policy.WaiverPolicy.Waiver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WaiverPolicyTest {
    private static List<Duty> duties(Sector sector) {
        return ObligationRules.read(new InputStreamReader(
                        WaiverPolicyTest.class.getResourceAsStream("/law/obligations.csv"), StandardCharsets.UTF_8))
                .duties(
                        List.of(new BusinessYear(2025, sector, Set.of(), Map.of(Measure.SALES, 41_000_000_000_000L))),
                        LocalDate.of(2026, 11, 22));
    }

    @Tag("R5.4")
    @Test
    void the_fine_is_waived_where_a_rule_makes_the_certificate_compulsory() {
        var decision = WaiverPolicy.decide(duties(Sector.ONLINE_PLATFORM));
        assertThat(decision.answer()).isEqualTo(Waiver.WAIVED);
        assertThat(decision.facts().en()).isEqualTo("Rules that oblige the holder: informationServiceSales");
        assertThat(decision.reasons())
                .extracting(Words::en)
                .hasSize(2)
                .last()
                .asString()
                .contains("Art. 49(2)2", "41,000,000,000,000 won");
        assertThat(decision.legalBasis().en()).contains("waived during the bar");
    }

    @Test
    void nothing_is_waived_where_no_rule_does() {
        var decision = WaiverPolicy.decide(duties(Sector.FINANCE));
        assertThat(decision.answer()).isEqualTo(Waiver.NOT_APPLICABLE);
        assertThat(decision.reasons())
                .extracting(Words::en)
                .containsExactly("The certification is not compulsory for the holder");
    }
}
