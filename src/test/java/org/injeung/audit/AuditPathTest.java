package org.injeung.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.MARKET;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.correction;
import static org.injeung.engine.Scenes.finding;
import static org.injeung.engine.Scenes.with;
import static org.injeung.engine.Scenes.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.injeung.engine.Participant;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.AuditorTie;
import org.injeung.law.ItemResult;
import org.injeung.law.Scheme;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.registry.AuditAsset;
import org.injeung.registry.AuditItem;
import org.injeung.registry.AuditKind;
import org.injeung.registry.AuditMember;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.CaseDeadlines;
import org.injeung.registry.Finding;
import org.injeung.registry.FindingAction;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.RecordedTie;
import org.injeung.registry.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditPathTest {
    private static final String NUMBER = "ISMS-P-KISA-2025-001";

    @RegisterExtension
    static final Stage stage = Stage.of("conformity-audit");

    private final Scenes scenes = new Scenes(stage);
    private String caseNumber;
    private ProcessInstance audit;

    @BeforeEach
    void a_surveillance_orders_an_audit() {
        stage.register(SHOP);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        order();
    }

    private void order() {
        caseNumber = stage.as("officer")
                .start("annual-surveillance", Map.of("certificateNumber", NUMBER))
                .getBusinessKey();
        scenes.arrangeSurveillance(SHOP, caseNumber);
        audit = stage.running("conformity-audit", caseNumber);
    }

    private Task taskOf(String activity, int finding) {
        return stage.tasks(caseNumber, activity).stream()
                .filter(task -> Objects.equals(
                        stage.engine().getTaskService().getVariable(task.getId(), "findingNumber"), (long) finding))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + activity + " of finding " + finding));
    }

    private void complete(String activity, int finding, Map<String, Object> entered) {
        var task = taskOf(activity, finding).getId();
        stage.inTransaction(() -> {
            stage.engine().getTaskService().complete(task, entered);
            return null;
        });
    }

    private Instant due(int finding) {
        return taskOf("CorrectFinding", finding).getDueDate().toInstant();
    }

    private static Instant startOf(String day) {
        return OffsetDateTime.parse(day + "T00:00:00+09:00").toInstant();
    }

    private Finding findingOf(int number) {
        return stage.audits().finding(stage.audits().read(caseNumber), number);
    }

    private void askForMore(int finding, long days) {
        stage.as(SHOP.account());
        complete(
                "CorrectFinding",
                finding,
                Map.of(
                        "correctionAnswer",
                        "EXTENSION_ASKED",
                        "extensionDays",
                        days,
                        "extensionRequest",
                        "The supplier delivers later"));
    }

    private void grant(int finding, long days) {
        stage.as("manager");
        complete(
                "DecideExtension",
                finding,
                Map.of(
                        "extensionDecision",
                        "GRANTED",
                        "grantedDays",
                        days,
                        "extensionDecisionReason",
                        "The delay is not its fault"));
    }

    // Ways

    @Test
    void an_audit_without_findings_is_completed_at_once() {
        scenes.passAudit(caseNumber);
        assertThat(audit)
                .isEnded()
                .hasPassedInOrder("PlanAudit", "RecordOnSiteVisit", "DrawUpMinutes", "AssessFindings", "CompleteAudit")
                .hasNotPassed("RecordFinding", "CorrectFindings", "CloseUncorrected");
        var row = stage.audits().read(caseNumber);
        assertThat(row.kind()).isEqualTo(AuditKind.SURVEILLANCE);
        assertThat(row.outcome()).contains(AuditOutcome.CONFORMING);
        assertThat(row.visitedOn()).contains(LocalDate.of(2026, 11, 22));
        assertThat(row.visitedUntil()).contains(LocalDate.of(2026, 11, 22));
        assertThat(row.recordedBy()).contains("auditor2");
        assertThat(row.completedAt()).contains(stage.now());
        assertThat(stage.audits().team(row))
                .extracting(AuditMember::userId, AuditMember::leads)
                .containsExactly(tuple("auditor2", true), tuple("auditor3", false));
        assertThat(stage.audits().assets(row))
                .extracting(AuditAsset::name, asset -> asset.outOfScope().orElse("in scope"))
                .containsExactly(
                        tuple("www.maru.example", "in scope"),
                        tuple("vpn.maru.example", "of the parent company, certified there"));
        assertThat(stage.audits().findings(row)).isEmpty();
        assertThat(stage.decision(caseNumber, "PlanAudit").answer()).isEqualTo("ORDINARY");
        assertThat(stage.decision(caseNumber, "CompleteAudit").facts().en())
                .contains("from 2026-11-22 to 2026-11-22 at Seongnam data center", "met: The chief", "findings: 0");
        assertThat(stage.letters(caseNumber)).doesNotContain(LetterKind.FINDINGS_TO_CORRECT);
    }

    @Tag("R2.3")
    @Test
    void every_item_that_was_looked_at_gets_a_result_core_items_first() {
        scenes.auditWithTwoFindings(caseNumber);
        var items = stage.audits().items(stage.audits().read(caseNumber));
        assertThat(items)
                .extracting(item -> item.criterion().item())
                .containsExactly("1.2.1", "2.5.1", "2.5.5", "2.5.6", "2.10.8", "2.6.5");
        assertThat(items).extracting(AuditItem::isCore).startsWith(true, true, true, true, true, false);
        assertThat(items)
                .filteredOn(item -> item.result() != ItemResult.MET)
                .extracting(item -> item.criterion().item(), AuditItem::result, item -> item.note()
                        .orElse(""))
                .containsExactly(
                        tuple("2.5.5", ItemResult.NOT_MET, "looked at on site"),
                        tuple("2.10.8", ItemResult.NOT_MET, "looked at on site"),
                        tuple("2.6.5", ItemResult.NOT_APPLICABLE, "there is no wireless network"));
    }

    @Test
    void the_catalogue_of_isms_has_eighty_items() {
        stage.register(MARKET);
        stage.hold(MARKET, "ISMS-KISA-2025-001", Scheme.ISMS);
        caseNumber = stage.as("officer")
                .start("annual-surveillance", Map.of("certificateNumber", "ISMS-KISA-2025-001"))
                .getBusinessKey();
        scenes.arrangeSurveillance(MARKET, caseNumber);
        scenes.planAudit(caseNumber);
        scenes.visit(caseNumber, "ONE_MORE");
        assertThat(stage.make(ItemCatalogue.class).of(stage.audits().read(caseNumber)))
                .hasSize(80);
        assertThat(stage.invalidField(caseNumber, "RecordFinding", finding("3.1.1", "MINOR", "Facts", "NO_MORE")))
                .isEqualTo("findingItem");
    }

    @Tag("R2.4")
    @Test
    void the_minutes_are_a_document_with_visit_items_and_findings() {
        scenes.auditWithTwoFindings(caseNumber);
        var minutes = stage.make(Documents.class).of(caseNumber);
        assertThat(minutes).hasSize(1);
        assertThat(minutes.get(0).kind()).isEqualTo(DocumentKind.AUDIT_MINUTES);
        assertThat(minutes.get(0).body().en())
                .contains(
                        "Kim A2 (auditor), Kim A3 (auditor)",
                        "vpn.maru.example (✕ of the parent company",
                        "2026-11-22 – 2026-11-23",
                        "Items met\t3",
                        "Items not looked at\t95",
                        "Items not met\t2",
                        "2.6.5 there is no wireless network",
                        "1. 2.10.8 Patch Management (Major finding): Patches of March are missing on the gateways [Photo 2.10.8]",
                        "2. 2.5.5",
                        "One day was enough\nEverybody cooperated");
        assertThat(minutes.get(0).body().ko()).contains("사후심사", "결함사항");
    }

    @Tag("R2.5")
    @Test
    void findings_are_corrected_and_verified_each_on_its_own() {
        scenes.auditWithTwoFindings(caseNumber);
        assertThat(stage.tasks(caseNumber, "CorrectFinding")).hasSize(2);
        var row = stage.audits().read(caseNumber);
        assertThat(stage.audits().findings(row))
                .extracting(Finding::number, Finding::criterion, Finding::severity)
                .containsExactly(tuple(1, "2.10.8", Severity.MAJOR), tuple(2, "2.5.5", Severity.MINOR));
        assertThat(stage.letter(caseNumber, LetterKind.FINDINGS_TO_CORRECT)
                        .body()
                        .en())
                .contains(
                        "has 2 findings", "by 2027-01-04", "1. 2.10.8 Patch Management", "2. 2.5.5", "rolls to Monday");

        stage.as(SHOP.account());
        complete("CorrectFinding", 2, correction());
        assertThat(taskOf("VerifyCorrection", 2)).isNotNull();
        assertThat(taskOf("CorrectFinding", 1)).isNotNull();
        scenes.verify(caseNumber);
        assertThat(audit).isNotEnded();

        scenes.correct(SHOP, caseNumber);
        stage.as("auditor3");
        complete("VerifyCorrection", 1, Map.of("verification", "VERIFIED"));
        assertThat(audit)
                .isEnded()
                .hasPassed("CorrectFindings", "CompleteAudit", "End_AuditCompleted")
                .hasNotPassed("Timer_CorrectionOverdue", "CloseUncorrected", "DecideExtension");
        assertThat(stage.audits().actions(findingOf(1)))
                .extracting(FindingAction::kind, FindingAction::by)
                .containsExactly(
                        tuple(FindingAction.Kind.ANSWERED, "shop"), tuple(FindingAction.Kind.VERIFIED, "auditor3"));
        assertThat(stage.jobs(caseNumber, "Timer_CorrectionOverdue").size()).isZero();
    }

    @Tag("R2.4")
    @Test
    void there_is_no_limit_on_the_number_of_findings() {
        scenes.planAudit(caseNumber);
        scenes.visit(caseNumber, "ONE_MORE");
        for (var number = 1; number <= 40; number++) {
            scenes.find(caseNumber, finding("2.10.8", "MINOR", "범".repeat(1000), number < 40 ? "ONE_MORE" : "NO_MORE"));
        }
        scenes.drawUpMinutes(caseNumber);
        assertThat(stage.tasks(caseNumber, "CorrectFinding")).hasSize(40);
        assertThat(stage.engine()
                        .getTaskService()
                        .getVariable(taskOf("CorrectFinding", 40).getId(), "findingSummary")
                        .toString())
                .startsWith("40. 2.10.8")
                .contains("범".repeat(1000), "Photo 2.10.8");
        assertThat(stage.make(Documents.class).of(caseNumber).get(0).body().ko())
                .contains("40. 2.10.8");
        scenes.correct(SHOP, caseNumber);
        scenes.verify(caseNumber);
        assertThat(audit).isEnded().hasPassed("CompleteAudit");
    }

    @Tag("R2.5")
    @Test
    void what_is_not_verified_goes_back_and_the_time_at_the_body_does_not_count() {
        scenes.auditWithTwoFindings(caseNumber);
        assertThat(due(1)).isEqualTo(startOf("2027-01-05"));
        stage.moveTo(LocalDate.of(2026, 12, 20));
        stage.as(SHOP.account());
        complete("CorrectFinding", 1, correction());
        stage.moveTo(LocalDate.of(2026, 12, 30));
        stage.as("officer2");
        complete(
                "VerifyCorrection", 1, Map.of("verification", "REOPENED", "verificationRemark", "The key still works"));
        // 1 January and ten days: 11 January
        assertThat(due(1)).isEqualTo(startOf("2027-01-12"));
        assertThat(due(2)).isEqualTo(startOf("2027-01-05"));
        assertThat(stage.engine()
                        .getTaskService()
                        .getVariable(taskOf("CorrectFinding", 1).getId(), "bodyAnswer"))
                .isEqualTo("The key still works");
        assertThat(stage.letter(caseNumber, LetterKind.FINDING_REOPENED).body().en())
                .contains("The key still works", "by 2027-01-11", "1. 2.10.8");
        assertThat(stage.decision(caseNumber, "VerifyCorrection").answer()).isEqualTo("REOPENED");
        scenes.correct(SHOP, caseNumber);
        scenes.verify(caseNumber);
        assertThat(audit).isEnded().hasPassed("CompleteAudit").hasNotPassed("CloseUncorrected");
    }

    @Tag("R2.5")
    @Test
    void a_manager_grants_more_days_up_to_a_hundred_in_all() {
        scenes.auditWithTwoFindings(caseNumber);
        askForMore(1, 30);
        grant(1, 20);
        // 1 January and twenty days: 21 January
        assertThat(due(1)).isEqualTo(startOf("2027-01-22"));
        assertThat(due(2)).isEqualTo(startOf("2027-01-05"));
        assertThat(stage.letter(caseNumber, LetterKind.EXTENSION_GRANTED).body().en())
                .contains("The delay is not its fault", "by 2027-01-21");
        assertThat(stage.decision(caseNumber, "DecideExtension").facts().en()).contains("granted: 20 days");

        stage.as(SHOP.account());
        var tooMuch = stage.refusal(InvalidInput.class, () -> askForMore(1, 41));
        assertThat(tooMuch.field()).isEqualTo("extensionDays");
        assertThat(tooMuch.problem().en()).contains("at most 40 more days");
        askForMore(1, 40);
        assertThat(stage.refusal(InvalidInput.class, () -> grant(1, 41)).field())
                .isEqualTo("grantedDays");
        grant(1, 40);
        // 100 days from 23 November: 2 March 2027
        assertThat(due(1)).isEqualTo(startOf("2027-03-03"));
        stage.as(SHOP.account());
        assertThat(stage.refusal(InvalidInput.class, () -> askForMore(1, 1))
                        .problem()
                        .en())
                .contains("at most 0 more days");
    }

    @Test
    void a_refused_extension_costs_the_organization_no_day() {
        scenes.auditWithTwoFindings(caseNumber);
        stage.moveTo(LocalDate.of(2026, 12, 28));
        askForMore(2, 60);
        stage.moveTo(LocalDate.of(2027, 1, 6)); // after the end of the period
        assertThat(stage.jobs(caseNumber, "Timer_CorrectionOverdue")).hasSize(1);
        stage.as("manager");
        complete(
                "DecideExtension",
                2,
                Map.of("extensionDecision", "REFUSED", "extensionDecisionReason", "There was time enough"));
        assertThat(due(2)).isEqualTo(startOf("2027-01-12")); // 10 January is a Sunday
        assertThat(stage.letter(caseNumber, LetterKind.EXTENSION_REFUSED).body().en())
                .contains("There was time enough");
        assertThat(stage.decision(caseNumber, "DecideExtension").answer()).isEqualTo("REFUSED");
    }

    @Tag("R2.6")
    @Test
    void one_overdue_finding_ends_the_audit_as_not_corrected() {
        scenes.auditWithTwoFindings(caseNumber);
        stage.as(SHOP.account());
        complete("CorrectFinding", 1, correction());
        scenes.verify(caseNumber);
        stage.moveTo(LocalDate.of(2027, 1, 5));
        stage.fire(caseNumber, "Timer_CorrectionOverdue");
        assertThat(audit)
                .isEnded()
                .hasPassed(
                        "Timer_CorrectionOverdue",
                        "Boundary_FindingOverdue",
                        "CloseUncorrected",
                        "End_FindingsNotCorrected")
                .hasNotPassed("CompleteAudit", "End_AuditCompleted");
        assertThat(stage.audits().read(caseNumber).outcome()).contains(AuditOutcome.FINDINGS_NOT_CORRECTED);
        assertThat(stage.decision(caseNumber, "CompleteAudit").reasons().en())
                .isEqualTo("Findings were not corrected in time: 2 (2.5.5)");
        assertThat(stage.variable(audit, "auditOutcome")).isEqualTo("FINDINGS_NOT_CORRECTED");
        assertThat(stage.tasks(caseNumber, "CorrectFinding")).isEmpty();
    }

    @Test
    void when_one_finding_is_overdue_nobody_works_on_the_others_any_more() {
        scenes.auditWithTwoFindings(caseNumber);
        askForMore(1, 10);
        stage.moveTo(LocalDate.of(2027, 1, 5));
        stage.fire(caseNumber, "Timer_CorrectionOverdue");
        assertThat(audit).isEnded().hasPassed("CloseUncorrected");
        assertThat(stage.tasks(caseNumber, "DecideExtension")).isEmpty();
        assertThat(stage.jobs(caseNumber, "Timer_CorrectionOverdue")).isEmpty();
    }

    @Test
    void tasks_are_due_at_the_end_of_their_legal_period() {
        assertThat(stage.tasks(caseNumber, "PlanAudit").get(0).getDueDate().toInstant())
                .isEqualTo(startOf("2026-12-08")); // 6 December is a Sunday
        scenes.auditWithTwoFindings(caseNumber);
        assertThat(stage.jobs(caseNumber, "Timer_CorrectionOverdue"))
                .hasSize(2)
                .allSatisfy(job -> assertThat(job.getDuedate().toInstant()).isEqualTo(due(1)));
    }

    @Test
    void the_period_runs_from_the_end_of_the_audit_however_late_it_is_recorded() {
        scenes.planAudit(caseNumber);
        stage.moveTo(LocalDate.of(2026, 11, 30));
        var late = with(with(scenes.visit("ONE_MORE"), "visitedOn", "2026-11-22"), "visitedUntilOn", "2026-11-23");
        stage.as("auditor2").complete(caseNumber, "RecordOnSiteVisit", late);
        scenes.find(caseNumber, finding("2.10.8", "MAJOR", "Facts", "NO_MORE"));
        scenes.drawUpMinutes(caseNumber);
        assertThat(due(1)).isEqualTo(startOf("2027-01-05")); // 2 January is a Saturday
    }

    @Test
    void what_only_the_registry_keeps_is_no_variable() {
        scenes.auditWithTwoFindings(caseNumber);
        askForMore(1, 10);
        grant(1, 5);
        for (var name : new String[] {
            "auditTeam",
            "contactAssets",
            "assetsOutOfScope",
            "sampledSystems",
            "peopleMet",
            "visitedPlace",
            "coreItemEvidence",
            "findingFacts",
            "findingItem",
            "minutesSummary",
            "moreFindings",
            "correctionAnswer",
            "extensionRequest",
            "verification"
        }) {
            assertThat(stage.engine().getRuntimeService().getVariable(audit.getId(), name))
                    .as(name)
                    .isNull();
        }
    }

    // The plan

    static Stream<Arguments> bad_plans() {
        return Stream.of(
                arguments("plannedOn", null),
                arguments("plannedOn", "2026-11-21"),
                arguments("plannedOn", "24.11.2026"),
                arguments("plannedOn", 20261124L),
                arguments("plannedUntilOn", null),
                arguments("plannedUntilOn", "2026-11-21"),
                arguments("leadAuditor", null),
                arguments("leadAuditor", "officer"),
                arguments("leadAuditor", "nobody"),
                arguments("leadAuditor", "auditor6"), // an assistant
                arguments("auditTeam", "auditor"), // twice
                arguments("auditTeam", "auditor3, auditor3"),
                arguments("auditTeam", "committee1"),
                arguments("place", null),
                arguments("place", "x".repeat(201)),
                arguments("sampledSystems", null),
                arguments("sampledSystems", "x".repeat(2001)),
                arguments("contactAssets", null),
                arguments("contactAssets", "www\nwww"),
                arguments("assetsOutOfScope", "vpn.maru.example"),
                arguments("assetsOutOfScope", "vpn.maru.example: "),
                arguments("assetsOutOfScope", "mail.maru.example: not declared"),
                arguments("auditOutcome", "CONFORMING"));
    }

    @Tag("R2.1")
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad_plans")
    void a_bad_plan_is_refused_with_the_name_of_the_field(String field, Object value) {
        var plan = scenes.plan("auditor", "auditor2");
        stage.as("officer2");
        assertThat(stage.invalidField(
                        caseNumber, "PlanAudit", value == null ? without(plan, field) : with(plan, field, value)))
                .isEqualTo(field);
    }

    @Test
    void one_auditor_and_one_day_are_enough_where_nothing_happened() {
        var plan = with(without(scenes.plan("auditor", ""), "assetsOutOfScope"), "plannedUntilOn", "2026-11-22");
        stage.as("officer2").complete(caseNumber, "PlanAudit", plan);
        assertThat(stage.audits().team(stage.audits().read(caseNumber))).hasSize(1);
    }

    @Tag("R2.2")
    @Test
    void all_that_speaks_against_an_auditor_is_told_at_once() {
        tie("auditor", AuditorTie.ADVISED, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
        tie("auditor", AuditorTie.EMPLOYED, LocalDate.of(2020, 1, 1), null);
        stage.as("officer2");
        var refused = stage.refusal(
                InvalidInput.class, () -> stage.complete(caseNumber, "PlanAudit", scenes.plan("auditor", "auditor2")));
        assertThat(refused.field()).isEqualTo("leadAuditor");
        assertThat(refused.problem().en()).contains("auditor advised the organization", "auditor worked for");
        stage.complete(caseNumber, "PlanAudit", scenes.plan("auditor2", "auditor3"));
    }

    private void tie(String user, AuditorTie kind, LocalDate from, LocalDate until) {
        stage.inTransaction(() -> {
            stage.auditors()
                    .tie(new RecordedTie(user, SHOP.businessNumber(), kind, from, until, "officer", stage.now()));
            return null;
        });
    }

    @Tag("R2.2")
    @Test
    void whoever_audited_lately_does_not_audit_again_before_a_year_is_over() {
        scenes.passAudit(caseNumber);
        order();
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "PlanAudit", scenes.plan("auditor2", "auditor4")))
                .isEqualTo("leadAuditor");
        assertThat(stage.invalidField(caseNumber, "PlanAudit", scenes.plan("auditor4", "auditor3")))
                .isEqualTo("auditTeam");
        stage.moveTo(LocalDate.of(2027, 11, 23));
        stage.as("officer2").complete(caseNumber, "PlanAudit", scenes.plan("auditor2", "auditor3"));
    }

    @Tag("R2.2")
    @Test
    void whoever_checked_or_started_the_case_is_in_no_team() {
        stage.register(MARKET);
        caseNumber = scenes.apply(MARKET, "ISMS_P").getBusinessKey();
        stage.as("factotum")
                .complete(
                        caseNumber,
                        "CheckApplicationDocuments",
                        Map.of("documents", "COMPLETE", "operatingSince", "2026-01-01"));
        scenes.passPreEvaluation(caseNumber);
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "PlanAudit", scenes.plan("auditor", "factotum")))
                .isEqualTo("auditTeam");
    }

    @Tag("R2.1")
    @Test
    void team_and_days_are_doubled_after_a_breach_since_the_last_audit() {
        scenes.passAudit(caseNumber);
        stage.moveTo(LocalDate.of(2026, 12, 1));
        scenes.report(SHOP, 6_000);
        order();
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "PlanAudit", scenes.plan("auditor4", "")))
                .isEqualTo("auditTeam");
        assertThat(stage.invalidField(
                        caseNumber,
                        "PlanAudit",
                        with(scenes.plan("auditor4", "auditor5"), "plannedUntilOn", "2026-12-01")))
                .isEqualTo("plannedUntilOn");
        stage.complete(caseNumber, "PlanAudit", scenes.plan("auditor4", "auditor5"));
        assertThat(stage.decision(caseNumber, "PlanAudit").answer()).isEqualTo("DOUBLED");
    }

    // The visit

    static Stream<Arguments> bad_visits() {
        return Stream.of(
                arguments("visitedOn", null),
                arguments("visitedOn", "2026-11-21"), // before the planned day
                arguments("visitedUntilOn", null),
                arguments("visitedUntilOn", "2026-11-21"),
                arguments("visitedUntilOn", "2026-11-23"), // in the future
                arguments("visitedPlace", null),
                arguments("peopleMet", null),
                arguments("peopleMet", "x".repeat(501)),
                arguments("coreItemEvidence", null),
                arguments("coreItemEvidence", "1.2.1: register"),
                arguments("coreItemEvidence", "1.2.1\n2.5.1: a\n2.5.5: b\n2.5.6: c\n2.10.8: d"),
                arguments("coreItemEvidence", "1.2.1: x\n1.2.1: y\n2.5.1: a\n2.5.5: b\n2.5.6: c\n2.10.8: d"),
                arguments("itemsNotApplicable", "9.9.9: there is none"),
                arguments("itemsNotApplicable", "2.6.5"),
                arguments("itemsNotApplicable", "2.6.5: one\n2.6.5: two"),
                arguments("visitRemark", null), // shorter than planned
                arguments("moreFindings", null),
                arguments("moreFindings", "PERHAPS"));
    }

    @Tag("R2.3")
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad_visits")
    void a_bad_visit_is_refused_with_the_name_of_the_field(String field, Object value) {
        scenes.planAudit(caseNumber);
        var visit = scenes.visit("NO_MORE");
        stage.as("auditor2");
        assertThat(stage.invalidField(
                        caseNumber,
                        "RecordOnSiteVisit",
                        value == null ? without(visit, field) : with(visit, field, value)))
                .isEqualTo(field);
    }

    @Tag("R2.3")
    @ParameterizedTest
    @ValueSource(strings = {"auditor", "auditor4"})
    void only_the_team_records_the_visit(String stranger) {
        scenes.planAudit(caseNumber);
        stage.as(stranger);
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "RecordOnSiteVisit", scenes.visit("NO_MORE"))))
                .hasMessageContaining(stranger + " is not in the team");
    }

    @Tag("R2.4")
    @Test
    void a_member_records_findings_but_only_the_lead_draws_up_the_minutes() {
        scenes.planAudit(caseNumber);
        stage.as("auditor3").complete(caseNumber, "RecordOnSiteVisit", scenes.visit("ONE_MORE"));
        stage.as("auditor4");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(
                                caseNumber, "RecordFinding", finding("2.10.8", "MINOR", "Facts", "NO_MORE"))))
                .hasMessageContaining("not in the team");
        stage.as("auditor3").complete(caseNumber, "RecordFinding", finding("2.10.8", "MINOR", "Facts", "NO_MORE"));
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "DrawUpMinutes", Map.of("minutesSummary", "Good"))))
                .hasMessageContaining("auditor2 does");
        stage.as("auditor2");
        assertThat(stage.invalidField(caseNumber, "DrawUpMinutes", Map.of())).isEqualTo("minutesSummary");
    }

    static Stream<Arguments> bad_findings() {
        return Stream.of(
                arguments("findingItem", null),
                arguments("findingItem", "9.9.9"),
                arguments("findingItem", "2.6.5"), // does not apply
                arguments("findingSeverity", "HUGE"),
                arguments("findingFacts", null),
                arguments("findingFacts", "x".repeat(1001)),
                arguments("findingEvidence", null),
                arguments("findingEvidence", "x".repeat(501)),
                arguments("moreFindings", null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad_findings")
    void a_bad_finding_is_refused_with_the_name_of_the_field(String field, Object value) {
        scenes.planAudit(caseNumber);
        scenes.visit(caseNumber, "ONE_MORE");
        var good = finding("2.10.8", "MINOR", "Facts", "NO_MORE");
        assertThat(stage.invalidField(
                        caseNumber, "RecordFinding", value == null ? without(good, field) : with(good, field, value)))
                .isEqualTo(field);
    }

    // The corrections

    @Test
    void an_answer_says_what_was_done_or_why_more_days_are_needed() {
        scenes.auditWithTwoFindings(caseNumber);
        stage.as(SHOP.account());
        for (var field : new String[] {"correctionAnswer", "correction", "correctionEvidence"}) {
            assertThat(stage.invalidField(caseNumber, "CorrectFinding", without(correction(), field)))
                    .isEqualTo(field);
        }
        Map<String, Object> request = Map.of(
                "correctionAnswer",
                "EXTENSION_ASKED",
                "extensionDays",
                10L,
                "extensionRequest",
                "The supplier is late");
        for (var field : new String[] {"extensionDays", "extensionRequest"}) {
            assertThat(stage.invalidField(caseNumber, "CorrectFinding", without(request, field)))
                    .isEqualTo(field);
        }
        assertThat(stage.invalidField(caseNumber, "CorrectFinding", with(request, "extensionDays", 61L)))
                .isEqualTo("extensionDays");
    }

    @Test
    void whoever_does_not_verify_says_what_is_missing_and_is_of_the_team_or_an_officer() {
        scenes.auditWithTwoFindings(caseNumber);
        scenes.correct(SHOP, caseNumber);
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "VerifyCorrection", Map.of("verification", "REOPENED")))
                .isEqualTo("verificationRemark");
        assertThat(stage.invalidField(caseNumber, "VerifyCorrection", Map.of())).isEqualTo("verification");
        stage.as("auditor4");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "VerifyCorrection", Map.of("verification", "VERIFIED"))))
                .hasMessageContaining("not in the team");
    }

    @Test
    void a_manager_gives_days_and_a_reason_and_did_not_audit() {
        scenes.auditWithTwoFindings(caseNumber);
        askForMore(1, 10);
        Map<String, Object> granted =
                Map.of("extensionDecision", "GRANTED", "grantedDays", 10L, "extensionDecisionReason", "Good reasons");
        stage.as("manager");
        for (var field : new String[] {"extensionDecision", "grantedDays", "extensionDecisionReason"}) {
            assertThat(stage.invalidField(caseNumber, "DecideExtension", without(granted, field)))
                    .isEqualTo(field);
        }
        stage.as("officer2");
        assertThat(stage.refusal(
                        AuthorizationException.class, () -> stage.complete(caseNumber, "DecideExtension", granted)))
                .isNotNull();
    }

    @Test
    void whoever_planned_the_audit_does_not_do_it() {
        stage.as("factotum").complete(caseNumber, "PlanAudit", scenes.plan("auditor", "auditor2"));
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "RecordOnSiteVisit", scenes.visit("NO_MORE"))))
                .hasMessageContaining("factotum");
        scenes.findNothing(caseNumber);
        assertThat(audit).isEnded();
    }

    @Test
    void a_special_audit_takes_twice_the_team() {
        stage.register(Participant.BOOKSTORE);
        stage.hold(Participant.BOOKSTORE, "ISMS-KISA-2025-009", Scheme.ISMS);
        caseNumber = scenes.report(Participant.BOOKSTORE, 6_000).getBusinessKey();
        scenes.orderSpecialAudit(caseNumber);
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "PlanAudit", scenes.plan("auditor4", "")))
                .isEqualTo("auditTeam");
        scenes.planAudit(caseNumber);
        scenes.findNothing(caseNumber);
        var row = stage.audits().read(caseNumber);
        assertThat(row.kind()).isEqualTo(AuditKind.SPECIAL);
        assertThat(stage.make(ItemCatalogue.class).of(row)).hasSize(80);
    }

    @Tag("R2.1")
    @Test
    void a_special_audit_starts_until_a_day_that_its_case_names() {
        stage.register(Participant.BOOKSTORE);
        stage.hold(Participant.BOOKSTORE, "ISMS-KISA-2025-009", Scheme.ISMS);
        caseNumber = scenes.report(Participant.BOOKSTORE, 6_000).getBusinessKey();
        scenes.orderSpecialAudit(caseNumber);
        assertThat(stage.make(CaseDeadlines.class).of(caseNumber, "specialAuditStartEndsAt"))
                .extracting(CaseDeadline::lastDay)
                .containsExactly(LocalDate.of(2026, 11, 27));
        stage.as("officer2");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.complete(caseNumber, "PlanAudit", planned(28))))
                .hasMessageContaining("plannedOn")
                .hasMessageContaining("is 2026-11-27");
        stage.moveTo(LocalDate.of(2026, 11, 28));
        assertThat(stage.refusal(InvalidInput.class, () -> stage.complete(caseNumber, "PlanAudit", planned(29))))
                .as("planned too late, it starts at once")
                .hasMessageContaining("was 2026-11-27");
        stage.moveTo(LocalDate.of(2026, 11, 27));
        stage.complete(caseNumber, "PlanAudit", planned(27));
        assertThat(stage.tasks(caseNumber, "RecordOnSiteVisit")).hasSize(1);
    }

    private Map<String, Object> planned(int dayOfNovember) {
        var plan = scenes.plan("auditor4", "auditor5");
        plan.put("plannedOn", LocalDate.of(2026, 11, dayOfNovember).toString());
        plan.put("plannedUntilOn", LocalDate.of(2026, 11, dayOfNovember + 1).toString());
        return plan;
    }
}
