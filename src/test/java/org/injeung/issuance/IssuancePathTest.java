package org.injeung.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.MARKET;
import static org.injeung.engine.Participant.PORTAL;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.application;
import static org.injeung.engine.Scenes.with;
import static org.injeung.engine.Scenes.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.injeung.engine.Participant;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.fields.Body;
import org.injeung.law.Scheme;
import org.injeung.letters.Document;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.registry.ApplicationKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.PreEvaluations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuancePathTest {
    private static final String PROCESS = "certification-issuance";
    private static final String OLD = "ISMS-P-KISA-2025-001";

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void three_organizations_are_registered() {
        stage.register(MARKET, PORTAL, SHOP);
    }

    // Issued

    @Tag("R1.4")
    @Test
    void an_applicant_with_findings_that_it_corrects_is_certified_for_three_years() {
        var application = scenes.apply(MARKET, "ISMS_P");
        var caseNumber = application.getBusinessKey();
        assertThat(caseNumber).isEqualTo("ISS-2026-000001");
        assertThat(application).isWaitingAt("CheckApplicationDocuments").hasPassed("RegisterApplication");
        assertThat(stage.variable(application, "eligibility")).isEqualTo("ELIGIBLE");
        assertThat(stage.variable(application, "kind")).isEqualTo("INITIAL");
        assertThat(stage.variable(application, "organizationName")).isEqualTo("Saebyeok Market");

        scenes.acceptDocuments(caseNumber);
        scenes.passPreEvaluation(caseNumber);
        scenes.passAuditAfterCorrection(MARKET, caseNumber);
        scenes.vote(caseNumber, "FOR", "AGAINST", "FOR");
        assertThat(application).isWaitingAt("IssueCertificate");
        stage.continueAt(caseNumber, "IssueCertificate");

        assertThat(application)
                .isEnded()
                .hasPassedInOrder(
                        "CheckApplicationDocuments",
                        "PreEvaluateCoreItems",
                        "DecidePreEvaluation",
                        "ConductConformityAudit",
                        "DeliberateInCommittee",
                        "IssueCertificate",
                        "End_CertificateIssued")
                .hasNotPassed("SupplyMissingDocuments", "ImproveCoreItems", "RefuseApplication", "EndWithRevocation");
        assertThat(stage.outcome(caseNumber)).isEqualTo("ISSUED");
        assertThat(stage.letters(caseNumber))
                .containsExactly(LetterKind.FINDINGS_TO_CORRECT, LetterKind.CERTIFICATE_ISSUED);
        var certificate = stage.certificates().read("ISMS-P-KISA-2026-001");
        assertThat(certificate.status(stage.now())).isEqualTo(CertificateStatus.VALID);
        assertThat(certificate.firstIssuedOn()).isEqualTo("2026-11-22");
        assertThat(certificate.validUntil()).isEqualTo("2029-11-21");
        assertThat(certificate.issuedIn()).contains(caseNumber);
        assertThat(certificate.scope()).isEqualTo("Online services and payment");
        assertThat(stage.letter(caseNumber, LetterKind.CERTIFICATE_ISSUED)
                        .body()
                        .en())
                .contains("ISMS-P-KISA-2026-001", "until 2029-11-21");
        assertThat(stage.decision(caseNumber, "CountBallots").facts().en()).contains("2 for, 1 against");
        assertThat(stage.decision(caseNumber, "DecidePreEvaluation").answer()).isEqualTo("PASSED");
    }

    @Tag("R1.4")
    @Test
    void certificates_are_numbered_by_scheme_and_year() {
        scenes.certify(MARKET, "ISMS_P");
        scenes.certify(PORTAL, "ISMS_P");
        scenes.certify(SHOP, "ISMS");
        assertThat(stage.certificates().find("ISMS-P-KISA-2026-002")).isPresent();
        assertThat(stage.certificates().find("ISMS-KISA-2026-001")).isPresent();
    }

    @Tag("R1.4")
    @Test
    void a_renewal_keeps_the_number_and_adds_three_years_to_the_old_ones() {
        stage.hold(SHOP, OLD, Scheme.ISMS_P, LocalDate.of(2026, 12, 31));
        var renewal = renew(SHOP);
        var caseNumber = renewal.getBusinessKey();
        assertThat(stage.cases().application(caseNumber).late()).contains(true);
        assertThat(stage.letter(caseNumber, LetterKind.RENEWAL_RECEIVED).body().en())
                .contains("later than three months", "in time: 2026-09-30", "valid until 2026-12-31");
        assertThat(stage.letter(caseNumber, LetterKind.RENEWAL_RECEIVED).body().ko())
                .contains("3개월 전 기한이 지나");
        stage.as("officer").complete(caseNumber, "CheckApplicationDocuments", Map.of("documents", "COMPLETE"));
        scenes.passPreEvaluation(caseNumber);
        scenes.passAudit(caseNumber);
        scenes.vote(caseNumber, "FOR", "FOR", "FOR");
        stage.continueAt(caseNumber, "IssueCertificate");

        assertThat(renewal).isEnded().hasPassed("IssueCertificate").hasNotPassed("RefuseApplication");
        assertThat(stage.certificates().read(OLD).validUntil()).isEqualTo("2029-12-31");
        assertThat(stage.certificates().read(OLD).issuedIn()).contains(caseNumber);
        assertThat(stage.certificates().validOf(SHOP.businessNumber())).hasSize(1);
        assertThat(stage.cases().application(caseNumber).kind()).isEqualTo(ApplicationKind.RENEWAL);
        assertThat(stage.audits().read(caseNumber).kind()).hasToString("RENEWAL");
    }

    private ProcessInstance renew(Participant holder) {
        return stage.as(holder.account()).start(PROCESS, with(application(holder, "ISMS_P"), "kind", "RENEWAL"));
    }

    @Tag("R1.9")
    @Test
    void a_renewal_in_its_window_is_received_with_a_letter() {
        stage.hold(SHOP, OLD, Scheme.ISMS_P, LocalDate.of(2027, 2, 28));
        var renewal = renew(SHOP);
        assertThat(renewal).isWaitingAt("CheckApplicationDocuments");
        var caseNumber = renewal.getBusinessKey();
        assertThat(stage.cases().application(caseNumber).late()).contains(false);
        assertThat(stage.decision(caseNumber, "DecideEligibility").answer()).isEqualTo("IN_TIME");
        assertThat(stage.letters(caseNumber)).containsExactly(LetterKind.RENEWAL_RECEIVED);
        assertThat(stage.letter(caseNumber, LetterKind.RENEWAL_RECEIVED).body().en())
                .contains("applied for in time", "in time: 2026-11-30");
    }

    @Tag("R1.9")
    @Test
    void a_renewal_before_its_window_is_refused_with_its_first_day() {
        stage.hold(SHOP, OLD, Scheme.ISMS_P, LocalDate.of(2027, 5, 31));
        var renewal = renew(SHOP);
        assertRefused(renewal, "may be applied for from 2026-12-01 on");
        assertThat(stage.variable(renewal, "eligibility")).isEqualTo("RENEWAL_TOO_EARLY");
        stage.as("shop");
        var conflict = stage.refusal(
                Conflict.class,
                () -> stage.inTransaction(() -> stage.make(IssuanceProcess.class)
                        .start(new Body<>(
                                NewApplication.class, with(application(SHOP, "ISMS_P"), "kind", "RENEWAL")))));
        assertThat(conflict.attributes()).containsEntry("earliestApplicationOn", "2026-12-01");
        stage.moveTo(LocalDate.of(2026, 12, 1));
        assertThat(renew(SHOP)).isWaitingAt("CheckApplicationDocuments");
    }

    // Corrected further

    @Tag("R1.10")
    @Test
    void what_the_committee_wants_corrected_is_corrected_reported_and_deliberated_again() {
        var application = scenes.atCommittee(MARKET, "ISMS_P");
        var caseNumber = application.getBusinessKey();
        scenes.vote(caseNumber, "CORRECT_FURTHER", "CORRECT_FURTHER", "FOR");
        assertThat(application).isWaitingAt("CorrectFurther").hasPassed("RequestFurtherCorrection");
        assertThat(stage.letter(caseNumber, LetterKind.FURTHER_CORRECTION_REQUESTED)
                        .body()
                        .en())
                .contains("Answer by 2026-12-22", "Reason of member 1");
        assertThat(stage.letter(caseNumber, LetterKind.FURTHER_CORRECTION_REQUESTED)
                        .body()
                        .ko())
                .contains("2026-12-22까지");
        stage.as("market");
        assertThat(stage.invalidField(caseNumber, "CorrectFurther", Map.of())).isEqualTo("furtherAnswer");
        stage.complete(caseNumber, "CorrectFurther", Map.of("furtherAnswer", "The gateway logs are kept"));
        assertThat(application).isWaitingAt("ReportFurtherCorrection");
        assertThat(stage.variable(application, "furtherAnswer")).isEqualTo("The gateway logs are kept");
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "ReportFurtherCorrection", Map.of("furtherResult", "CORRECTED")))
                .isEqualTo("furtherReport");
        stage.complete(
                caseNumber,
                "ReportFurtherCorrection",
                Map.of("furtherResult", "CORRECTED", "furtherReport", "Seen on site"));
        var report = stage.decision(caseNumber, "ReportFurtherCorrection");
        assertThat(report.answer()).isEqualTo("CORRECTED");
        assertThat(report.facts().en()).contains("The gateway logs are kept");
        assertThat(report.decidedBy()).isEqualTo("officer2");
        assertThat(application).isWaitingAt("DeliberateInCommittee");
        scenes.vote(caseNumber, "FOR", "FOR", "AGAINST");
        stage.continueAt(caseNumber, "IssueCertificate");
        assertThat(application).isEnded().hasPassed("End_CertificateIssued");
        assertThat(stage.certificates().find("ISMS-P-KISA-2026-001")).isPresent();
    }

    @Tag("R1.10")
    @Test
    void the_committee_asks_for_further_corrections_once() {
        var application = scenes.atCommittee(MARKET, "ISMS_P");
        var caseNumber = application.getBusinessKey();
        scenes.vote(caseNumber, "CORRECT_FURTHER", "CORRECT_FURTHER", "CORRECT_FURTHER");
        stage.as("market").complete(caseNumber, "CorrectFurther", Map.of("furtherAnswer", "Nothing yet"));
        stage.as("officer2")
                .complete(
                        caseNumber,
                        "ReportFurtherCorrection",
                        Map.of("furtherResult", "NOT_CORRECTED", "furtherReport", "Nothing was done"));
        scenes.meet(caseNumber, 3);
        stage.as("committee1");
        assertThat(stage.invalidField(
                        caseNumber, "CastBallot", Map.of("vote", "CORRECT_FURTHER", "ballotReason", "Once more")))
                .isEqualTo("vote");
        scenes.vote(caseNumber, "AGAINST", "AGAINST", "AGAINST");
        assertRefused(application, "Reason of member 1");
    }

    @Tag("R1.10")
    @Test
    void what_the_committee_wants_corrected_and_is_not_in_time_refuses_the_application() {
        var application = scenes.atCommittee(MARKET, "ISMS_P");
        var caseNumber = application.getBusinessKey();
        scenes.vote(caseNumber, "CORRECT_FURTHER", "CORRECT_FURTHER", "AGAINST");
        stage.moveTo(LocalDate.of(2026, 12, 23));
        stage.fire(caseNumber, "Timer_FurtherCorrectionOverdue");
        assertUnanswered(application, "What the committee asked for was not corrected until 2026-12-22");
        assertThat(stage.decision(caseNumber, "RefuseUnanswered").legalBasis().en())
                .contains("Art. 25(5)");
    }

    // Reopened

    @Tag("R1.11")
    @Test
    void an_application_that_only_the_committee_refused_leads_to_the_certificate_when_the_objection_is_upheld() {
        var refused = scenes.atCommittee(MARKET, "ISMS_P").getBusinessKey();
        scenes.vote(refused, "AGAINST", "AGAINST", "FOR");
        assertThat(stage.outcome(refused)).isEqualTo("REFUSED");
        var reopened = reopen(refused);
        var caseNumber = reopened.getBusinessKey();
        assertThat(reopened)
                .isWaitingAt("IssueCertificate")
                .hasPassed("ReopenApplication", "DecideEligibility")
                .hasNotPassed("RegisterApplication", "CheckApplicationDocuments");
        assertThat(stage.cases().application(caseNumber).reopens()).contains(refused);
        assertThat(stage.letter(caseNumber, LetterKind.APPLICATION_REOPENED)
                        .body()
                        .en())
                .contains(refused, "need not be repeated");
        stage.continueAt(caseNumber, "IssueCertificate");
        assertThat(reopened).isEnded().hasPassed("End_CertificateIssued");
        var certificate = stage.certificates().read("ISMS-P-KISA-2026-001");
        assertThat(certificate.issuedIn()).contains(caseNumber);
        assertThat(certificate.scope()).isEqualTo("Online services and payment");
    }

    @Tag("R1.11")
    @Test
    void an_application_that_failed_before_the_committee_is_examined_again_when_the_objection_is_upheld() {
        var refused = scenes.apply(MARKET, "ISMS").getBusinessKey();
        scenes.rejectDocuments(refused);
        var reopened = reopen(refused);
        assertThat(reopened).isWaitingAt("CheckApplicationDocuments").hasNotPassed("IssueCertificate");
        assertThat(stage.variable(reopened, "priorExamination")).isEqualTo("NEEDED");
        assertThat(stage.variable(reopened, "scope")).isEqualTo("Online services and payment");
        assertThat(stage.letter(reopened.getBusinessKey(), LetterKind.APPLICATION_REOPENED)
                        .body()
                        .ko())
                .contains("신청서류 확인부터 다시");
        scenes.untilCommittee(reopened.getBusinessKey());
        assertThat(reopened).isWaitingAt("DeliberateInCommittee");
    }

    @Tag("R1.11")
    @Test
    void a_reopened_renewal_is_not_too_early_and_a_reopened_application_of_a_barred_organization_is_refused() {
        stage.hold(SHOP, OLD, Scheme.ISMS_P, LocalDate.of(2027, 2, 28));
        var refused = renew(SHOP).getBusinessKey();
        scenes.untilCommittee(refused);
        scenes.vote(refused, "AGAINST", "AGAINST", "FOR");
        scenes.revoke(SHOP);
        var reopened = reopen(refused);
        assertRefused(reopened, "the earliest day is 2027-11-22");
        assertThat(reopened).hasPassed("ReopenApplication").hasNotPassed("Gateway_Examination");
        assertThat(stage.cases().application(reopened.getBusinessKey()).late()).contains(false);
    }

    /** As the step that upholds an objection does, with a case that stands for the objection. */
    private ProcessInstance reopen(String refused) {
        stage.engine().getIdentityService().clearAuthentication();
        var applicant = stage.cases().read(refused).businessNumber();
        var objection = stage.inTransaction(() -> {
            var opened = stage.cases()
                    .open(
                            CaseKind.SCREENING,
                            stage.make(Organizations.class).read(applicant),
                            null,
                            "objection/" + refused,
                            null,
                            "msit");
            opened.requestedBy(refused);
            stage.decide(opened.caseNumber());
            stage.cases().close(opened.caseNumber(), "UPHELD");
            return opened.caseNumber();
        });
        return stage.startBy("ObjectionUpheld", Map.of("refusedCase", refused, "objectionCase", objection));
    }

    // Asked back

    @Test
    void missing_documents_are_supplied_and_checked_again() {
        var application = scenes.apply(MARKET, "ISMS");
        var caseNumber = application.getBusinessKey();
        scenes.missDocument(caseNumber);
        assertThat(application).isWaitingAt("SupplyMissingDocuments");
        stage.as("market")
                .complete(caseNumber, "SupplyMissingDocuments", Map.of("suppliedDocuments", "The network diagram"));
        assertThat(application).isWaitingAt("CheckApplicationDocuments");
        assertThat(stage.variable(application, "suppliedDocuments")).isEqualTo("The network diagram");
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "CheckApplicationDocuments", Map.of()))
                .isEqualTo("documents"); // the first answer does not count again
        scenes.acceptDocuments(caseNumber);
        assertThat(application)
                .isWaitingAt("PreEvaluateCoreItems")
                .hasPassed("SupplyMissingDocuments")
                .hasNotPassed("RefuseApplication");
        assertThat(stage.variable(application, "suppliedDocuments")).isNull();
    }

    @Test
    void core_items_that_are_not_met_are_improved_and_evaluated_again() {
        var application = scenes.atImprovement(MARKET, "ISMS");
        var caseNumber = application.getBusinessKey();
        assertThat(application).isWaitingAt("ImproveCoreItems");
        assertThat(stage.variable(application, "coreItemResults"))
                .isEqualTo("2.10.8 Patch Management / 패치관리: Three servers without patches since March");
        var letter = stage.letter(caseNumber, LetterKind.CORE_ITEMS_TO_IMPROVE);
        assertThat(letter.body().en())
                .contains("round 1 of 2", "Improve them by 2026-12-22", "Three servers without patches since March");
        assertThat(letter.body().ko()).contains("2회 중 1회차", "2026-12-22까지", "패치관리");
        stage.moveTo(LocalDate.of(2026, 12, 22));
        stage.as("market").complete(caseNumber, "ImproveCoreItems", Map.of("improvements", "All three patched"));
        assertThat(stage.variable(application, "improvements")).isEqualTo("All three patched");
        assertThat(stage.variable(application, "answerDueAt")).isNull();
        scenes.passPreEvaluation(caseNumber);
        assertThat(application)
                .isWaitingAt("ConductConformityAudit")
                .hasPassed("ImproveCoreItems")
                .hasNotPassed("RefuseApplication");
        assertThat(stage.decision(caseNumber, "DecidePreEvaluation").answer()).isEqualTo("PASSED");
        assertThat(stage.variable(application, "preEvaluationRound")).isEqualTo(2L);
        assertThat(stage.variable(application, "improvements")).isNull();
        assertThat(stage.make(PreEvaluations.class).of(caseNumber))
                .extracting(item -> item.round() + " " + item.criterion().item() + " " + item.result() + " "
                        + item.improvement().orElse("-"))
                .containsExactly(
                        "1 1.2.1 MET -",
                        "1 2.5.1 MET -",
                        "1 2.5.5 MET -",
                        "1 2.5.6 MET -",
                        "1 2.10.8 NOT_MET All three patched",
                        "2 2.10.8 MET -");
    }

    @Tag("R1.6")
    @Test
    void each_core_item_of_the_catalogue_stands_in_the_form_and_later_only_what_was_not_met() {
        var application = scenes.atPreEvaluation(MARKET, "ISMS");
        var caseNumber = application.getBusinessKey();
        assertThat(stage.variable(application, "coreItem1"))
                .isEqualTo("1.2.1 Identification of Information Assets / 정보자산 식별");
        assertThat(stage.variable(application, "coreItem5")).isEqualTo("2.10.8 Patch Management / 패치관리");
        assertThat(stage.variable(application, "coreItem6")).isNull();
        scenes.failPreEvaluation(caseNumber);
        stage.as("market").complete(caseNumber, "ImproveCoreItems", Map.of("improvements", "All three patched"));
        assertThat(stage.variable(application, "coreItem1")).isEqualTo("2.10.8 Patch Management / 패치관리");
        assertThat(stage.variable(application, "coreItem2")).isNull();
        stage.as("auditor");
        var again = scenes.coreItems(caseNumber);
        assertThat(again).hasSize(2);
        assertThat(stage.invalidField(caseNumber, "PreEvaluateCoreItems", with(again, "item2Result", "MET")))
                .isEqualTo("item2Result");
    }

    /** Without the answer "passed" of the pre-evaluation no way leads to the audit on site. */
    @Tag("R1.3")
    @Test
    void no_way_leads_to_the_audit_on_site_past_the_pre_evaluation() {
        var model = stage.model(PROCESS);
        assertThat(reachable(model, "Flow_Gateway_PreEvaluation_ConductConformityAudit"))
                .contains("DecidePreEvaluation", "RefuseApplication")
                .doesNotContain("ConductConformityAudit", "DeliberateInCommittee");
        assertThat(reachable(model, "no flow")).contains("ConductConformityAudit", "IssueCertificate");
    }

    private static Set<String> reachable(BpmnModelInstance model, String without) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<FlowNode>(model.getModelElementsByType(StartEvent.class));
        while (!open.isEmpty()) {
            var node = open.remove();
            if (reached.add(node.getId())) {
                node.getOutgoing().stream()
                        .filter(flow -> !flow.getId().equals(without))
                        .map(SequenceFlow::getTarget)
                        .forEach(open::add);
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(boundary -> boundary.getAttachedTo().equals(node))
                        .forEach(open::add);
            }
        }
        return reached;
    }

    @Tag("R1.3")
    @Test
    void the_database_takes_no_certificate_of_a_case_whose_pre_evaluation_is_not_passed() {
        var caseNumber = scenes.apply(MARKET, "ISMS").getBusinessKey();
        var refusal = stage.refusal(
                SQLIntegrityConstraintViolationException.class,
                () -> stage.inTransaction(() -> stage.certificates()
                        .issue(
                                MARKET.businessNumber(),
                                Scheme.ISMS,
                                "Portal",
                                "KISA",
                                LocalDate.of(2029, 11, 21),
                                caseNumber)));
        assertThat(refusal.getMessage()).containsIgnoringCase("certificate_pre_evaluated");
    }

    @Test
    void a_core_item_that_does_not_apply_is_no_obstacle_if_the_reason_is_given() {
        var caseNumber = scenes.atPreEvaluation(MARKET, "ISMS").getBusinessKey();
        var results = with(scenes.coreItems(caseNumber), "item3Result", "NOT_APPLICABLE");
        stage.as("auditor")
                .complete(
                        caseNumber,
                        "PreEvaluateCoreItems",
                        with(without(results, "item3Evidence"), "item3Reason", "There are no special accounts"));
        assertThat(stage.decision(caseNumber, "DecidePreEvaluation").answer()).isEqualTo("PASSED");
        assertThat(stage.decision(caseNumber, "DecidePreEvaluation").facts().en())
                .contains("1.2.1 Met [Document D-1]; ", "2.5.5 Not applicable, There are no special accounts; ");
    }

    // Refused

    @Test
    void an_inadmissible_application_is_refused_with_the_reason_of_the_officer() {
        var application = scenes.apply(MARKET, "ISMS");
        var caseNumber = application.getBusinessKey();
        scenes.rejectDocuments(caseNumber);
        assertRefused(application, "The scope names no service");
        assertThat(application).hasNotPassed("SupplyMissingDocuments", "PreEvaluateCoreItems");
    }

    @Tag("R1.6")
    @Test
    void an_application_whose_core_items_fail_in_the_last_round_is_refused_before_any_audit() {
        var application = scenes.atImprovement(MARKET, "ISMS");
        var caseNumber = application.getBusinessKey();
        stage.as("market").complete(caseNumber, "ImproveCoreItems", Map.of("improvements", "One of three patched"));
        scenes.failPreEvaluation(caseNumber);
        assertRefused(application, "Not met: 2.10.8; the last of 2 rounds");
        assertThat(application).hasNotPassed("ConductConformityAudit", "IssueCertificate");
        assertThat(stage.audits().find(caseNumber)).isEmpty();
    }

    @Tag("R1.7")
    @Test
    void missing_documents_that_are_not_supplied_in_time_refuse_the_application() {
        var application = scenes.apply(MARKET, "ISMS");
        var caseNumber = application.getBusinessKey();
        scenes.missDocument(caseNumber);
        var due = stage.tasks(caseNumber, "SupplyMissingDocuments").get(0).getDueDate();
        assertThat(due)
                .isEqualTo(stage.job(caseNumber, "Timer_DocumentsOverdue").getDuedate());
        stage.moveTo(due.toInstant());
        stage.fire(caseNumber, "Timer_DocumentsOverdue");
        assertUnanswered(application, "The missing documents were not supplied until 2026-12-07");
        assertThat(stage.decision(caseNumber, "RefuseUnanswered").answer()).isEqualTo("MISSING_DOCUMENTS");
    }

    @Tag("R1.7")
    @Test
    void core_items_that_are_not_improved_in_time_refuse_the_application() {
        var application = scenes.atImprovement(MARKET, "ISMS");
        var caseNumber = application.getBusinessKey();
        stage.moveTo(LocalDate.of(2026, 12, 23));
        stage.fire(caseNumber, "Timer_ImprovementOverdue");
        assertUnanswered(application, "The core items that were not met were not improved until 2026-12-22");
        assertThat(application).hasPassed("Timer_ImprovementOverdue").hasNotPassed("ConductConformityAudit");
    }

    @Tag("R1.3")
    @Test
    void an_application_whose_findings_are_not_corrected_in_time_is_refused() {
        var application = scenes.atFindings(MARKET, "ISMS");
        var caseNumber = application.getBusinessKey();
        stage.moveTo(LocalDate.of(2027, 1, 5));
        stage.fire(caseNumber, "Timer_CorrectionOverdue");
        assertRefused(application, "Findings were not corrected in time");
        assertThat(application).hasPassed("ConductConformityAudit").hasNotPassed("DeliberateInCommittee");
    }

    @Test
    void an_application_that_the_committee_rejects_is_refused() {
        var application = scenes.atCommittee(MARKET, "ISMS");
        var caseNumber = application.getBusinessKey();
        scenes.vote(caseNumber, "AGAINST", "FOR", "AGAINST");
        assertRefused(application, "The motion found no majority");
        assertThat(application).hasPassed("DeliberateInCommittee").hasNotPassed("IssueCertificate");
    }

    @Tag("R1.2")
    @Test
    void a_barred_organization_that_is_started_over_the_engine_is_refused_by_a_letter_with_the_earliest_day() {
        revokeCertificateOfShop();
        var application = scenes.apply(SHOP, "ISMS_P");
        assertRefused(application, "the earliest day is 2027-11-22");
        assertThat(application).hasNotPassed("CheckApplicationDocuments");
        assertThat(stage.variable(application, "eligibility")).isEqualTo("IN_COOLDOWN");
    }

    @Tag("R1.2")
    @Test
    void a_barred_organization_that_applies_over_the_api_gets_the_earliest_day_and_leaves_nothing_behind() {
        revokeCertificateOfShop();
        stage.as("shop");
        var conflict = stage.refusal(
                Conflict.class,
                () -> stage.inTransaction(() -> stage.make(IssuanceProcess.class)
                        .start(new Body<>(NewApplication.class, application(SHOP, "ISMS_P")))));
        assertThat(conflict).hasMessageContaining("the earliest day is 2027-11-22");
        assertThat(conflict.attributes())
                .containsEntry("earliestApplicationOn", "2027-11-22")
                .containsEntry("barEndsAt", "2027-11-21T15:00:00Z")
                .containsKeys("legalBasis", "facts");
    }

    @Test
    void an_organization_whose_revocation_waits_for_the_signature_is_refused() {
        stage.hold(SHOP, OLD, Scheme.ISMS_P);
        var breach = scenes.report(SHOP, 10_000_001);
        assertThat(breach).isEnded();
        var application = scenes.apply(SHOP, "ISMS");
        assertRefused(application, "while the order to revoke waits for its signature");
        assertThat(stage.variable(application, "eligibility")).isEqualTo("REVOCATION_PENDING");
    }

    @Test
    void an_applicant_that_was_barred_meanwhile_gets_no_certificate() {
        stage.hold(SHOP, OLD, Scheme.ISMS_P);
        var application = scenes.atIssue(SHOP, "ISMS");
        var caseNumber = application.getBusinessKey();
        var breach = scenes.report(SHOP, 10_000_001);
        assertThat(breach).isEnded();
        stage.continueAt(caseNumber, "IssueCertificate");

        assertRefused(application, "while the order to revoke waits for its signature");
        assertThat(application).hasPassed("Boundary_ApplicantBarred").hasNotPassed("End_CertificateIssued");
        assertThat(stage.certificates().validOf(SHOP.businessNumber()))
                .extracting(certificate -> certificate.number())
                .containsExactly(OLD);
    }

    // Ended

    @Tag("R1.5")
    @Test
    void an_application_ends_when_a_certificate_of_its_organization_is_revoked() {
        stage.hold(SHOP, OLD, Scheme.ISMS_P);
        var application = scenes.atFindings(SHOP, "ISMS");
        var caseNumber = application.getBusinessKey();
        scenes.revoke(SHOP);

        assertThat(application)
                .isEnded()
                .hasPassed("EndApplication", "End_ApplicationEnded")
                .hasNotPassed("RefuseApplication", "IssueCertificate", "DeliberateInCommittee");
        assertThat(stage.outcome(caseNumber)).isEqualTo("ENDED_BY_REVOCATION");
        assertThat(stage.letter(caseNumber, LetterKind.APPLICATION_ENDED).body().en())
                .contains("You may apply again from 2027-11-22");
        assertThat(stage.tasks(caseNumber, "CorrectFinding")).isEmpty();
        assertThat(stage.running("conformity-audit", caseNumber)).isNull();
    }

    @Tag("R1.5")
    @Test
    void an_application_that_waits_for_its_certificate_ends_too() {
        stage.hold(SHOP, OLD, Scheme.ISMS_P);
        var application = scenes.atIssue(SHOP, "ISMS");
        scenes.revoke(SHOP);
        assertThat(application).isEnded().hasPassed("EndApplication").hasNotPassed("IssueCertificate");
        assertThat(stage.certificates().validOf(SHOP.businessNumber())).isEmpty();
    }

    // What the start refuses

    static Stream<Arguments> bad_starts() {
        var good = application(MARKET, "ISMS_P");
        return Stream.of(
                arguments("businessNumber", without(good, "businessNumber"), "is missing"),
                arguments("businessNumber", with(good, "businessNumber", "  "), "is missing"),
                arguments("businessNumber", with(good, "businessNumber", 9998100015L), "must be text"),
                arguments("businessNumber", with(good, "businessNumber", "9998100016"), "wrong check digit"),
                arguments("businessNumber", with(good, "businessNumber", "999.81.00015"), "10 digits"),
                arguments("businessNumber", with(good, "businessNumber", "1".repeat(41)), "too long"),
                arguments("businessNumber", with(good, "businessNumber", "1208147521"), "no organization"),
                arguments("scheme", without(good, "scheme"), "is missing"),
                arguments("scheme", with(good, "scheme", "ISO_27001"), "must be one of ISMS, ISMS_P"),
                arguments("scheme", with(good, "scheme", "isms"), "must be one of ISMS, ISMS_P"),
                arguments("scheme", with(good, "scheme", true), "must be text"),
                arguments("scope", without(good, "scope"), "is missing"),
                arguments("scope", with(good, "scope", ""), "is missing"),
                arguments("scope", with(good, "scope", "x".repeat(1001)), "1001 characters, at most 1000"),
                arguments("scope", with(good, "scope", "a\u0000b"), "control characters"),
                arguments("scope", with(good, "scope", 7), "must be text"),
                arguments("kind", with(good, "kind", "EXTENSION"), "must be one of INITIAL, RENEWAL"),
                arguments("kind", with(good, "kind", 1), "must be text"),
                arguments("kind", with(good, "kind", "RENEWAL"), "no valid certificate of this scheme to renew"),
                arguments("eligibility", with(good, "eligibility", "ELIGIBLE"), "is not expected"),
                arguments("caseNumber", with(good, "caseNumber", "ISS-2026-000001"), "is not expected"));
    }

    @Tag("R1.1")
    @ParameterizedTest(name = "{0} {2}: {1}")
    @MethodSource("bad_starts")
    void bad_input_is_refused_with_the_name_of_the_variable_and_leaves_nothing_behind(
            String field, Map<String, Object> variables, String problem) {
        var refusal = stage.refusal(InvalidInput.class, () -> stage.as("msit").start(PROCESS, variables));
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal).hasMessageContaining(problem);
    }

    @Test
    void a_holder_may_not_apply_for_a_first_certificate_of_the_same_scheme() {
        stage.hold(SHOP, OLD, Scheme.ISMS_P);
        assertThat(stage.refusal(InvalidInput.class, () -> scenes.apply(SHOP, "ISMS_P")))
                .hasMessageContaining("kind: the organization holds the valid certificate " + OLD);
    }

    @Test
    void text_of_exactly_the_allowed_length_is_accepted() {
        var application = stage.start(PROCESS, with(application(MARKET, "ISMS"), "scope", "범".repeat(1000)));
        assertThat(stage.cases().application(application.getBusinessKey()).scope())
                .hasSize(1000);
    }

    @Test
    void an_applicant_may_apply_only_for_its_own_organization() {
        assertThat(stage.refusal(AuthorizationException.class, () -> stage.as("shop")
                        .start(PROCESS, application(MARKET, "ISMS"))))
                .hasMessageContaining("may not act for the organization " + MARKET.businessNumber());
        var own = stage.as("market").start(PROCESS, application(MARKET, "ISMS"));
        assertThat(stage.cases().read(own.getBusinessKey()).startedBy()).isEqualTo("market");
    }

    @Test
    void a_second_application_for_the_same_scheme_is_a_conflict_that_names_the_open_case() {
        var open = scenes.apply(MARKET, "ISMS");
        assertThat(stage.refusal(Conflict.class, () -> scenes.apply(MARKET, "ISMS"))
                        .attributes())
                .containsEntry("openCase", open.getBusinessKey());
        assertThat(scenes.apply(MARKET, "ISMS_P")).isNotEnded();
    }

    // The case number

    @Test
    void a_wished_case_number_is_kept_and_not_given_again() {
        var wished = stage.start(PROCESS, "ISS-2026-000001", application(MARKET, "ISMS"));
        assertThat(wished).hasBusinessKey("ISS-2026-000001");
        assertThat(stage.cases().read("ISS-2026-000001").kind()).isEqualTo(CaseKind.ISSUANCE);
        assertThat(scenes.apply(PORTAL, "ISMS").getBusinessKey()).isEqualTo("ISS-2026-000002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"17", "BRS-2026-000001", "ISS-26-1", "iss-2026-000001", "ISS-2026-000001 ", "ISS-2026-0000001"})
    void a_malformed_case_number_is_refused(String wished) {
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, wished, application(MARKET, "ISMS")))
                        .field())
                .isEqualTo("businessKey");
    }

    @Test
    void a_case_number_that_exists_is_a_conflict() {
        assertThat(stage.start(PROCESS, "ISS-2026-000007", application(MARKET, "ISMS")))
                .isNotEnded();
        assertThat(stage.refusal(
                        Conflict.class, () -> stage.start(PROCESS, "ISS-2026-000007", application(PORTAL, "ISMS"))))
                .hasMessageContaining("ISS-2026-000007");
    }

    @Test
    void case_numbers_begin_again_with_the_year_in_seoul() {
        assertThat(scenes.apply(MARKET, "ISMS").getBusinessKey()).isEqualTo("ISS-2026-000001");
        stage.moveTo(OffsetDateTime.parse("2026-12-31T23:59:59+09:00").toInstant());
        assertThat(scenes.apply(PORTAL, "ISMS").getBusinessKey()).isEqualTo("ISS-2026-000002");
        stage.moveTo(LocalDate.of(2027, 1, 1));
        assertThat(scenes.apply(SHOP, "ISMS").getBusinessKey()).isEqualTo("ISS-2027-000001");
    }

    @Test
    void nobody_begins_in_the_middle_of_the_diagram() {
        assertThat(stage.refusal(InvalidInput.class, () -> stage.engine()
                        .getRuntimeService()
                        .createProcessInstanceByKey(PROCESS)
                        .startBeforeActivity("IssueCertificate")
                        .execute()))
                .hasMessageContaining("begins at its start event");
    }

    // What the forms refuse

    @Test
    void an_officer_who_refuses_documents_says_why() {
        var caseNumber = scenes.apply(MARKET, "ISMS").getBusinessKey();
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "CheckApplicationDocuments", Map.of("documents", "INCOMPLETE")))
                .isEqualTo("documentsRemark");
        assertThat(stage.invalidField(caseNumber, "CheckApplicationDocuments", Map.of()))
                .isEqualTo("documents");
        assertThat(stage.invalidField(
                        caseNumber,
                        "CheckApplicationDocuments",
                        Map.of("documents", "COMPLETE", "preEvaluation", "PASSED")))
                .isEqualTo("preEvaluation");
    }

    @Tag("R1.8")
    @Test
    void a_management_system_is_operated_for_two_months_before_the_first_application() {
        var caseNumber = scenes.apply(MARKET, "ISMS").getBusinessKey();
        stage.as("officer");
        var complete = Map.<String, Object>of("documents", "COMPLETE");
        assertThat(stage.invalidField(caseNumber, "CheckApplicationDocuments", complete))
                .isEqualTo("operatingSince");
        assertThat(stage.refusal(
                        InvalidInput.class,
                        () -> stage.complete(
                                caseNumber,
                                "CheckApplicationDocuments",
                                with(complete, "operatingSince", "2026-09-23"))))
                .hasMessageContaining("operatingSince: must not be after 2026-09-22, two months before");
        stage.complete(caseNumber, "CheckApplicationDocuments", with(complete, "operatingSince", "2026-09-22"));
        assertThat(stage.cases().application(caseNumber).operatingSince()).contains(LocalDate.of(2026, 9, 22));
        assertThat(stage.decision(caseNumber, "CheckApplicationDocuments")
                        .facts()
                        .en())
                .contains("operated since 2026-09-22");
    }

    /** Source: joint notice Art. 32: the certificate names the representative of its holder. */
    @Tag("R1.12")
    @Test
    void what_a_certificate_shows_of_its_holder_is_entered_by_the_officer_if_the_register_does_not_know_it() {
        stage.forgetDetails(MARKET);
        var caseNumber = scenes.apply(MARKET, "ISMS_P").getBusinessKey();
        stage.as("officer");
        var complete = Scenes.completeDocuments();
        complete = with(complete, "representative", "김栐洺");
        assertThat(stage.invalidField(caseNumber, "CheckApplicationDocuments", with(complete, "address", "서울\t세종대로 1")))
                .isEqualTo("address");
        stage.complete(caseNumber, "CheckApplicationDocuments", with(complete, "address", "서울 세종대로 1"));
        assertThat(stage.decision(caseNumber, "CheckApplicationDocuments")
                        .facts()
                        .en())
                .contains("the representative is 김栐洺; the address is 서울 세종대로 1");
        assertThat(stage.make(Organizations.class).read(MARKET.businessNumber()).representative())
                .as("one person alone changes no holder")
                .isEmpty();
        issue(caseNumber);
        var holder = stage.make(Organizations.class).read(MARKET.businessNumber());
        assertThat(holder.representative()).contains("김栐洺");
        assertThat(holder.address()).contains("서울 세종대로 1");
        assertThat(certificate(caseNumber).body().ko()).contains("대표자\t김栐洺\n주소\t서울 세종대로 1\n");
    }

    /** From the passed check of the documents to the certificate. */
    private void issue(String caseNumber) {
        scenes.passPreEvaluation(caseNumber);
        scenes.passAuditAfterCorrection(MARKET, caseNumber);
        scenes.vote(caseNumber, "FOR", "AGAINST", "FOR");
        stage.continueAt(caseNumber, "IssueCertificate");
    }

    private static Document certificate(String caseNumber) {
        return stage.make(Documents.class).of(caseNumber).stream()
                .filter(document -> document.kind() == DocumentKind.CERTIFICATE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_changes_a_representative_that_is_known() {
        var known = scenes.apply(SHOP, "ISMS").getBusinessKey();
        var complete = Scenes.completeDocuments();
        stage.as("officer");
        assertThat(stage.refusal(
                        InvalidInput.class,
                        () -> stage.complete(
                                known, "CheckApplicationDocuments", with(complete, "representative", "Somebody Else"))))
                .hasMessageContaining("representative: is in the register already: Kim Ha-neul");
        stage.complete(known, "CheckApplicationDocuments", with(complete, "representative", "Kim Ha-neul"));
    }

    @Tag("R1.12")
    @Test
    void a_certificate_leaves_out_what_nobody_knows_of_its_holder() {
        stage.forgetDetails(MARKET);
        var application = scenes.atPreEvaluation(MARKET, "ISMS_P");
        var caseNumber = application.getBusinessKey();
        issue(caseNumber);
        assertThat(application).isEnded();
        assertThat(certificate(caseNumber).body().ko()).contains("업체명").doesNotContain("대표자", "주소");
    }

    @Tag("R1.6")
    @Test
    void an_auditor_says_why_an_item_is_not_met_and_leaves_none_out() {
        var caseNumber = scenes.atPreEvaluation(MARKET, "ISMS").getBusinessKey();
        stage.as("auditor");
        var results = scenes.coreItems(caseNumber);
        assertThat(results).hasSize(10);
        assertThat(stage.invalidField(
                        caseNumber, "PreEvaluateCoreItems", with(results, "item3Result", "NOT_APPLICABLE")))
                .isEqualTo("item3Reason");
        assertThat(stage.invalidField(caseNumber, "PreEvaluateCoreItems", with(results, "item5Result", "NOT_MET")))
                .isEqualTo("item5Reason");
        assertThat(stage.invalidField(caseNumber, "PreEvaluateCoreItems", without(results, "item2Evidence")))
                .isEqualTo("item2Evidence");
        assertThat(stage.invalidField(caseNumber, "PreEvaluateCoreItems", without(results, "item5Result")))
                .isEqualTo("item5Result");
        assertThat(stage.invalidField(caseNumber, "PreEvaluateCoreItems", with(results, "item6Result", "MET")))
                .isEqualTo("item6Result");
        assertThat(stage.invalidField(
                        caseNumber, "PreEvaluateCoreItems", with(results, "item1Evidence", "x".repeat(301))))
                .isEqualTo("item1Evidence");
    }

    @Test
    void an_applicant_says_what_it_supplied_and_improved() {
        var caseNumber = scenes.apply(MARKET, "ISMS").getBusinessKey();
        scenes.missDocument(caseNumber);
        stage.as("market");
        assertThat(stage.invalidField(caseNumber, "SupplyMissingDocuments", Map.of("suppliedDocuments", " ")))
                .isEqualTo("suppliedDocuments");
        stage.complete(caseNumber, "SupplyMissingDocuments", Map.of("suppliedDocuments", "Attached"));
        scenes.acceptDocuments(caseNumber);
        scenes.failPreEvaluation(caseNumber);
        stage.as("market");
        assertThat(stage.invalidField(caseNumber, "ImproveCoreItems", Map.of())).isEqualTo("improvements");
    }

    @Test
    void an_applicant_does_only_the_tasks_of_its_own_organization() {
        var caseNumber = scenes.atImprovement(MARKET, "ISMS").getBusinessKey();
        stage.as("shop");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "ImproveCoreItems", Map.of("improvements", "None"))))
                .hasMessageContaining("is not in a group that does this task");
    }

    @Tag("R23.1")
    @Test
    void what_fails_after_both_writes_leaves_neither() {
        var caseNumber = scenes.apply(MARKET, "ISMS").getBusinessKey();
        var failure = stage.refusal(
                IllegalStateException.class,
                () -> stage.inTransaction(() -> {
                    scenes.acceptDocuments(caseNumber);
                    assertThat(stage.decision(caseNumber, "CheckApplicationDocuments")
                                    .answer())
                            .isEqualTo("COMPLETE");
                    assertThat(stage.tasks(caseNumber, "CheckApplicationDocuments"))
                            .isEmpty();
                    throw new IllegalStateException("after both writes");
                }));
        assertThat(failure).hasMessage("after both writes");
        assertThat(stage.tasks(caseNumber, "CheckApplicationDocuments")).hasSize(1);
    }

    private void assertRefused(ProcessInstance application, String reason) {
        var caseNumber = application.getBusinessKey();
        assertThat(application)
                .isEnded()
                .hasPassed("RefuseApplication", "End_ApplicationRefused")
                .hasNotPassed("End_CertificateIssued", "EndApplication");
        assertThat(stage.outcome(caseNumber)).isEqualTo("REFUSED");
        var letter = stage.letter(caseNumber, LetterKind.APPLICATION_REFUSED);
        assertThat(letter.body().en()).contains(reason, "Legal basis: ", "object within 15 days");
        assertThat(letter.body().ko()).contains("사유:\n", "근거: ").doesNotContain("Art. ", "criteria of");
        assertThat(stage.cases().read(caseNumber).closedAt()).contains(stage.now());
    }

    private void assertUnanswered(ProcessInstance application, String reason) {
        var caseNumber = application.getBusinessKey();
        assertThat(application)
                .isEnded()
                .hasPassed("RefuseUnanswered", "End_ApplicationUnanswered")
                .hasNotPassed("RefuseApplication", "IssueCertificate");
        assertThat(stage.outcome(caseNumber)).isEqualTo("REFUSED");
        assertThat(stage.letter(caseNumber, LetterKind.APPLICATION_REFUSED)
                        .body()
                        .en())
                .contains(reason, "Legal basis: ");
    }

    private void revokeCertificateOfShop() {
        stage.hold(SHOP, OLD, Scheme.ISMS_P);
        scenes.revoke(SHOP);
    }
}
