package org.injeung.obligation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.injeung.law.BusinessYear;
import org.injeung.law.Duty;
import org.injeung.law.Measure;
import org.injeung.law.ObligationRules;
import org.injeung.law.Scheme;
import org.injeung.law.Sector;
import org.injeung.obligation.policy.StandingPolicy.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingPolicyTest {
    private static final LocalDate BY = LocalDate.of(2028, 8, 31);

    /** What a telecommunications company must hold in a scheme in 2028. */
    static List<Duty> duties(Scheme scheme) {
        return ObligationRules.read(new InputStreamReader(
                        StandingPolicyTest.class.getResourceAsStream("/law/obligations.csv"), StandardCharsets.UTF_8))
                .duties(
                        List.of(new BusinessYear(
                                2027, Sector.TELECOM, Set.of(), Map.of(Measure.SALES, 10_000_000_000L))),
                        LocalDate.of(2028, 9, 1))
                .stream()
                .filter(duty -> duty.rule().scheme() == scheme)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_fine_is_due_only_where_nothing_is_in_its_way(Scheme scheme) {
        for (var obliged : new boolean[] {true, false}) {
            for (var certificate : List.of(Optional.of("ISMS-P-KISA-2025-001"), Optional.<String>empty())) {
                for (var waived : List.of(Optional.of(LocalDate.of(2029, 1, 1)), Optional.<LocalDate>empty())) {
                    var decision = StandingPolicy.decide(
                            scheme, BY, obliged ? duties(scheme) : List.of(), certificate, waived);
                    var expected = certificate.isPresent()
                            ? Standing.CERTIFIED
                            : !obliged
                                    ? Standing.NOT_OBLIGED
                                    : waived.isPresent() ? Standing.WAIVED : Standing.FINE_DUE;
                    assertThat(decision.answer()).isEqualTo(expected);
                    assertThat(decision.question()).isEqualTo("ReviewObligation");
                    assertThat(decision.facts().en())
                            .contains(
                                    scheme.mark(),
                                    BY.toString(),
                                    certificate.orElse("none"),
                                    waived.map(LocalDate::toString).orElse("no waiver"));
                    assertThat(decision.version()).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_fine_names_the_article_of_its_scheme(Scheme scheme) {
        var decision = StandingPolicy.decide(scheme, BY, duties(scheme), Optional.empty(), Optional.empty());
        assertThat(decision.legalBasis().en())
                .isEqualTo(scheme == Scheme.ISMS ? "Network Act Art. 76(2)" : "PIPA Art. 75(2)15");
        assertThat(decision.version()).isEqualTo(scheme == Scheme.ISMS ? "2013-02-18" : "2027-07-01");
        assertThat(decision.reasons().get(0).en()).contains("2028-08-31");
    }
}
