package org.injeung.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.visit;
import static org.injeung.engine.Scenes.with;
import static org.injeung.engine.Scenes.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.registry.AuditKind;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Finding;
import org.injeung.registry.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuditPathTest {
    private static final String NUMBER = "ISMS-P-KISA-2025-001";
    private static final Map<String, Object> PLAN = Map.of(
            "plannedOn", "2026-11-24", "leadAuditor", "auditor", "place", "Seongnam", "auditPlan", "Order database");

    @RegisterExtension
    static final Stage stage = Stage.of("conformity-audit");

    private final Scenes scenes = new Scenes(stage);
    private String caseNumber;
    private ProcessInstance audit;

    @BeforeEach
    void a_surveillance_orders_an_audit() {
        stage.register(SHOP);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        caseNumber = stage.as("officer")
                .start("annual-surveillance", Map.of("certificateNumber", NUMBER))
                .getBusinessKey();
        scenes.arrangeSurveillance(SHOP, caseNumber);
        audit = stage.running("conformity-audit", caseNumber);
    }

    @Test
    void an_audit_without_findings_is_completed_at_once() {
        scenes.passAudit(caseNumber);
        assertThat(audit)
                .isEnded()
                .hasPassedInOrder("PlanAudit", "RecordAuditFindings", "AssessFindings", "CompleteAudit")
                .hasNotPassed("CorrectFindings", "VerifyCorrections", "CloseUncorrected");
        var row = stage.audits().read(caseNumber);
        assertThat(row.kind()).isEqualTo(AuditKind.SURVEILLANCE);
        assertThat(row.outcome()).contains(AuditOutcome.CONFORMING);
        assertThat(row.visitedOn()).contains(LocalDate.of(2026, 11, 22));
        assertThat(row.recordedBy()).contains("auditor2");
        assertThat(row.completedAt()).contains(stage.now());
        assertThat(stage.audits().findings(row)).isEmpty();
        assertThat(stage.decision(caseNumber, "CompleteAudit").facts())
                .contains("on site on 2026-11-22 at Seongnam data center", "met: The chief", "findings: 0");
        assertThat(stage.letters(caseNumber)).doesNotContain(LetterKind.FINDINGS_TO_CORRECT);
    }

    @Test
    void findings_are_corrected_and_verified() {
        scenes.planAudit(caseNumber);
        scenes.findTwo(caseNumber);
        assertThat(audit).isWaitingAt("CorrectFindings");
        var row = stage.audits().read(caseNumber);
        assertThat(stage.audits().findings(row))
                .extracting(Finding::number, Finding::criterion, Finding::severity)
                .containsExactly(tuple(1, "2.10.8", Severity.MAJOR), tuple(2, "2.5.5", Severity.MINOR));
        assertThat(stage.letter(caseNumber, LetterKind.FINDINGS_TO_CORRECT).bodyEnglish())
                .contains("by 2027-01-04", "1. 2.10.8 Patch Management (MAJOR)", "rolls to Monday");
        assertThat(stage.variable(audit, "findingsSummary").toString()).contains("2. 2.5.5");

        scenes.correct(SHOP, caseNumber);
        assertThat(audit).isWaitingAt("VerifyCorrections");
        scenes.verify(caseNumber);
        assertThat(audit)
                .isEnded()
                .hasPassed("CorrectFindings", "VerifyCorrections", "CompleteAudit", "End_AuditCompleted")
                .hasNotPassed("Timer_CorrectionOverdue", "CloseUncorrected");
        assertThat(stage.audits().findings(row)).allSatisfy(finding -> {
            assertThat(finding.correctedBy()).contains("shop");
            assertThat(finding.verifiedBy()).contains("officer2");
            assertThat(finding.correction()).contains("Patched and revoked the key");
        });
        assertThat(stage.engine()
                        .getManagementService()
                        .createJobQuery()
                        .activityId("Timer_CorrectionOverdue")
                        .count())
                .isZero();
    }

    @Test
    void what_is_not_verified_goes_back_without_a_new_period() {
        scenes.planAudit(caseNumber);
        scenes.findTwo(caseNumber);
        var due = stage.job(caseNumber, "Timer_CorrectionOverdue").getDuedate();
        stage.moveTo(LocalDate.of(2026, 12, 20));
        scenes.correct(SHOP, caseNumber);
        stage.as("officer2")
                .complete(
                        caseNumber,
                        "VerifyCorrections",
                        Map.of("corrections", "NOT_VERIFIED", "verificationRemark", "The key still works"));
        assertThat(audit).isWaitingAt("CorrectFindings").hasNotPassed("CompleteAudit");
        assertThat(stage.job(caseNumber, "Timer_CorrectionOverdue").getDuedate())
                .isEqualTo(due)
                .isEqualTo(Date.from(
                        OffsetDateTime.parse("2027-01-05T00:00:00+09:00").toInstant()));
        assertThat(stage.audits().findings(stage.audits().read(caseNumber)))
                .allSatisfy(finding -> assertThat(finding.verifiedBy()).isEmpty());
        scenes.correct(SHOP, caseNumber);
        scenes.verify(caseNumber);
        assertThat(audit).isEnded().hasPassed("CompleteAudit").hasNotPassed("CloseUncorrected");
    }

    @Test
    void findings_that_are_not_corrected_in_time_count_as_uncorrected() {
        scenes.planAudit(caseNumber);
        scenes.findTwo(caseNumber);
        stage.moveTo(LocalDate.of(2027, 1, 5));
        stage.fire(caseNumber, "Timer_CorrectionOverdue");
        assertThat(audit)
                .isEnded()
                .hasPassed("Timer_CorrectionOverdue", "CloseUncorrected", "End_FindingsNotCorrected")
                .hasNotPassed("VerifyCorrections", "CompleteAudit", "End_AuditCompleted");
        assertThat(stage.audits().read(caseNumber).outcome()).contains(AuditOutcome.FINDINGS_NOT_CORRECTED);
        assertThat(stage.variable(audit, "auditOutcome")).isEqualTo("FINDINGS_NOT_CORRECTED");
        assertThat(stage.tasks(caseNumber, "CorrectFindings")).isEmpty();
    }

    @Test
    void tasks_are_due_at_the_end_of_their_legal_period() {
        assertThat(stage.tasks(caseNumber, "PlanAudit").get(0).getDueDate())
                .isEqualTo(Date.from(
                        OffsetDateTime.parse("2026-12-08T00:00:00+09:00").toInstant())); // 6 December is a Sunday
        scenes.planAudit(caseNumber);
        scenes.findTwo(caseNumber);
        assertThat(stage.tasks(caseNumber, "CorrectFindings").get(0).getDueDate())
                .isEqualTo(stage.job(caseNumber, "Timer_CorrectionOverdue").getDuedate());
    }

    @Test
    void what_only_the_registry_keeps_is_no_variable() {
        scenes.planAudit(caseNumber);
        scenes.findTwo(caseNumber);
        for (var name : new String[] {"auditPlan", "peopleMet", "findingCount", "finding1Facts", "finding2Item"}) {
            assertThat(stage.variable(audit, name)).as(name).isNull();
        }
    }

    static Stream<Arguments> bad_plans() {
        return Stream.of(
                arguments("plannedOn", without(PLAN, "plannedOn")),
                arguments("plannedOn", with(PLAN, "plannedOn", "2026-11-21")),
                arguments("plannedOn", with(PLAN, "plannedOn", "24.11.2026")),
                arguments("plannedOn", with(PLAN, "plannedOn", 20261124L)),
                arguments("leadAuditor", without(PLAN, "leadAuditor")),
                arguments("leadAuditor", with(PLAN, "leadAuditor", "officer")),
                arguments("leadAuditor", with(PLAN, "leadAuditor", "nobody")),
                arguments("place", without(PLAN, "place")),
                arguments("place", with(PLAN, "place", "x".repeat(201))),
                arguments("auditPlan", without(PLAN, "auditPlan")),
                arguments("auditPlan", with(PLAN, "auditPlan", "x".repeat(2001))),
                arguments("auditOutcome", with(PLAN, "auditOutcome", "CONFORMING")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad_plans")
    void a_bad_plan_is_refused_with_the_name_of_the_field(String field, Map<String, Object> plan) {
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "PlanAudit", plan)).isEqualTo(field);
    }

    static Stream<Arguments> bad_records() {
        var good = visit(2);
        return Stream.of(
                arguments("visitedOn", without(good, "visitedOn")),
                arguments("visitedOn", with(good, "visitedOn", "2026-11-21")), // before the planned day
                arguments("visitedOn", with(good, "visitedOn", "2026-11-23")), // in the future
                arguments("peopleMet", without(good, "peopleMet")),
                arguments("peopleMet", with(good, "peopleMet", "x".repeat(501))),
                arguments("findingCount", without(good, "findingCount")),
                arguments("findingCount", with(good, "findingCount", -1L)),
                arguments("findingCount", with(good, "findingCount", 6L)),
                arguments("findingCount", with(good, "findingCount", "2")),
                arguments("finding1Item", with(good, "finding1Item", "9.9.9")),
                arguments("finding1Item", with(good, "finding1Item", "2.10.8 Patch Management")),
                arguments("finding2Item", without(good, "finding2Item")),
                arguments("finding2Severity", with(good, "finding2Severity", "HUGE")),
                arguments("finding2Facts", without(good, "finding2Facts")),
                arguments("finding2Facts", with(good, "finding2Facts", "x".repeat(2001))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad_records")
    void a_bad_record_is_refused_with_the_name_of_the_field(String field, Map<String, Object> entered) {
        scenes.planAudit(caseNumber);
        stage.as("auditor2");
        assertThat(stage.invalidField(caseNumber, "RecordAuditFindings", entered))
                .isEqualTo(field);
    }

    @Test
    void an_officer_who_does_not_verify_says_what_is_missing() {
        scenes.planAudit(caseNumber);
        scenes.findTwo(caseNumber);
        stage.as("shop");
        assertThat(stage.invalidField(caseNumber, "CorrectFindings", Map.of())).isEqualTo("correction");
        scenes.correct(SHOP, caseNumber);
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "VerifyCorrections", Map.of("corrections", "NOT_VERIFIED")))
                .isEqualTo("verificationRemark");
        assertThat(stage.invalidField(caseNumber, "VerifyCorrections", Map.of()))
                .isEqualTo("corrections");
    }

    @Test
    void the_findings_of_five_items_with_the_longest_facts_fit() {
        scenes.planAudit(caseNumber);
        var entered = with(visit(0), "findingCount", 5L);
        for (var number = 1; number <= 5; number++) {
            entered.put("finding" + number + "Item", "2.10.8");
            entered.put("finding" + number + "Severity", "MINOR");
            entered.put("finding" + number + "Facts", "범".repeat(350));
        }
        stage.as("auditor2").complete(caseNumber, "RecordAuditFindings", entered);
        assertThat(audit).isWaitingAt("CorrectFindings");
        assertThat(stage.variable(audit, "findingsSummary").toString())
                .contains("5. 2.10.8")
                .endsWith("범".repeat(350));
    }

    @Test
    void whoever_planned_the_audit_does_not_do_it() {
        stage.as("factotum").complete(caseNumber, "PlanAudit", with(PLAN, "plannedOn", "2026-11-22"));
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "RecordAuditFindings", visit(0))))
                .hasMessageContaining("factotum did PlanAudit");
        scenes.findNothing(caseNumber);
        assertThat(audit).isEnded();
    }
}
