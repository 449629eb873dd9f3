package org.injeung.surveillance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.injeung.law.AuditEffort;
import org.injeung.law.AuditEffort.Effort;
import org.injeung.law.Ground;
import org.injeung.surveillance.policy.MethodPolicy.Method;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveillancePoliciesTest {
    private static final Optional<LocalDate> VISIT = Optional.of(LocalDate.of(2026, 3, 10));

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment + "+09:00").toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T23:59:59, ORDINARY", // on the last day of the audit
        "2026-03-11T00:00:00, DOUBLED",
        "2025-01-01T00:00:00, ORDINARY",
        "2026-11-22T09:30:00, DOUBLED",
    })
    void a_breach_after_the_last_visit_doubles_the_effort(String reportedAt, Effort effort) {
        assertThat(AuditEffort.decide(VISIT, List.of(at(reportedAt))).answer()).isEqualTo(effort);
        assertThat(AuditEffort.decide(VISIT, List.of(at("2020-01-01T00:00:00"), at(reportedAt)))
                        .answer())
                .isEqualTo(effort);
    }

    @Test
    void without_a_breach_the_effort_is_ordinary_and_without_a_visit_every_breach_counts() {
        assertThat(AuditEffort.decide(VISIT, List.of()).answer()).isEqualTo(Effort.ORDINARY);
        assertThat(AuditEffort.decide(Optional.empty(), List.of()).answer()).isEqualTo(Effort.ORDINARY);
        var doubled = AuditEffort.decide(Optional.empty(), List.of(at("2020-01-01T00:00:00")));
        assertThat(doubled.answer()).isEqualTo(Effort.DOUBLED);
        assertThat(doubled.facts().en()).isEqualTo("Last audit on site: none known; breaches reported since: 1");
    }

    @Tag("R6.5")
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, ON_SITE_OR_DOCUMENTS",
        "2026-09-30, ON_SITE_OR_DOCUMENTS",
        "2026-10-01, ON_SITE_AND_DOCUMENTS",
        "2027-01-01, ON_SITE_AND_DOCUMENTS",
    })
    void since_1_october_2026_a_surveillance_is_done_on_site_and_in_documents(LocalDate on, Method method) {
        var decision = MethodPolicy.decide(on);
        assertThat(decision.answer()).isEqualTo(method);
        assertThat(LocalDate.parse(decision.version())).isBeforeOrEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED, , SURVEILLANCE_REFUSED",
        "REFUSED, EXAMINED, SURVEILLANCE_REFUSED",
        "REFUSED, FALSE_OR_MISSING, SURVEILLANCE_REFUSED",
        "UNANSWERED, , SURVEILLANCE_REFUSED",
        "UNANSWERED, EXAMINED, SURVEILLANCE_REFUSED",
        "UNANSWERED, FALSE_OR_MISSING, SURVEILLANCE_REFUSED",
        "AGREED, EXAMINED, FINDINGS_NOT_CORRECTED",
        "AGREED, FALSE_OR_MISSING, FALSE_DATA",
    })
    void the_ground_follows_from_how_far_the_surveillance_came(
            Arrangements arrangements, Examination examination, Ground ground) {
        assertThat(RequestPolicy.ground(arrangements, Optional.ofNullable(examination)))
                .isEqualTo(ground);
    }

    @Test
    void without_an_examination_an_agreed_surveillance_gives_no_ground() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestPolicy.ground(Arrangements.AGREED, Optional.empty()));
    }
}
