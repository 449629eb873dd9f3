package org.injeung.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.revocation;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SurveillancePathTest {
    private static final String PROCESS = "annual-surveillance";
    private static final String NUMBER = "ISMS-P-KISA-2025-001";
    private static final String OTHER = "ISMS-KISA-2025-001";
    private static final Map<String, Object> START = Map.of("certificateNumber", NUMBER);

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void a_shop_holds_two_certificates() {
        stage.register(SHOP);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        stage.hold(SHOP, OTHER, Scheme.ISMS);
        stage.as("officer");
    }

    @Tag("R6.5")
    @Test
    void a_surveillance_without_findings_confirms_the_certificate() {
        var surveillance = stage.start(PROCESS, START);
        var caseNumber = surveillance.getBusinessKey();
        assertThat(caseNumber).isEqualTo("SUR-2026-000001");
        assertThat(stage.cases().read(caseNumber).certificateNumber()).contains(NUMBER);
        scenes.passSurveillance(SHOP, caseNumber);
        assertThat(surveillance)
                .isEnded()
                .hasPassedInOrder(
                        "OpenSurveillance",
                        "DecideSurveillanceEffort",
                        "NotifySurveillance",
                        "AnswerSurveillance",
                        "ConfirmSurveillanceArrangements",
                        "ExamineSurveillanceDocuments",
                        "ConductSurveillanceAudit",
                        "ConfirmCertificate")
                .hasPassed("End_CertificateConfirmed")
                .hasNotPassed("RequestRevocation", "EndSurveillance");
        assertThat(stage.outcome(caseNumber)).isEqualTo("CONFIRMED");
        assertThat(stage.letters(caseNumber))
                .containsExactly(LetterKind.SURVEILLANCE_NOTICE, LetterKind.SURVEILLANCE_PASSED);
        assertThat(stage.certificates().read(NUMBER).status(stage.now())).isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void a_surveillance_opens_by_itself_when_it_is_due() {
        stage.reconcile();
        stage.fire(NUMBER, "Timer_NextEvent"); // two years were missed
        var opened = stage.cases().openOf(SHOP.businessNumber(), CaseKind.SURVEILLANCE);
        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).certificateNumber()).contains(NUMBER);
        assertThat(opened.get(0).startedBy()).isEqualTo("system");
        assertThat(stage.running(PROCESS, opened.get(0).caseNumber())).hasPassed("Start_SurveillanceDue");
    }

    @Tag("R6.1")
    @Test
    void findings_that_are_not_corrected_open_a_revocation_on_that_ground() {
        var surveillance = stage.start(PROCESS, START);
        var caseNumber = surveillance.getBusinessKey();
        leaveFindingsUncorrected(caseNumber);
        assertThat(surveillance)
                .isEnded()
                .hasPassed("RequestRevocation", "End_RevocationRequested")
                .hasNotPassed("ConfirmCertificate");
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOCATION_REQUESTED");
        var requested = stage.openCase(SHOP, CaseKind.REVOCATION);
        assertThat(stage.cases().read(requested).origin()).contains(caseNumber);
        var revocation = stage.cases().revocation(requested);
        assertThat(revocation.ground()).isEqualTo(Ground.FINDINGS_NOT_CORRECTED);
        assertThat(revocation.certificateNumber()).isEqualTo(NUMBER);
        assertThat(revocation.facts().en()).contains(caseNumber, "Findings were not corrected in time");
        assertThat(stage.running("certificate-revocation", requested)).isWaitingAt("GiveOpinion");
    }

    @Test
    void a_revocation_that_is_open_on_that_ground_is_not_opened_again() {
        var open = stage.start("certificate-revocation", revocation(NUMBER, "FINDINGS_NOT_CORRECTED"));
        var surveillance = stage.start(PROCESS, START);
        leaveFindingsUncorrected(surveillance.getBusinessKey());
        assertThat(surveillance).isEnded().hasPassed("RequestRevocation");
        assertThat(stage.openCase(SHOP, CaseKind.REVOCATION)).isEqualTo(open.getBusinessKey());
    }

    @Tag("R6.2")
    @Test
    void a_surveillance_ends_when_its_certificate_is_revoked() {
        var surveillance = stage.start(PROCESS, START);
        var ofTheOther = stage.start(PROCESS, Map.of("certificateNumber", OTHER));
        scenes.arrangeSurveillance(SHOP, surveillance.getBusinessKey());
        scenes.planAudit(surveillance.getBusinessKey());
        scenes.revoke(SHOP, NUMBER, "FRAUD");
        assertThat(surveillance)
                .isEnded()
                .hasPassed("EndSurveillance", "End_SurveillanceEnded")
                .hasNotPassed("ConfirmCertificate", "RequestRevocation");
        assertThat(stage.outcome(surveillance.getBusinessKey())).isEqualTo("ENDED_BY_REVOCATION");
        assertThat(stage.letters(surveillance.getBusinessKey()))
                .containsExactly(LetterKind.SURVEILLANCE_NOTICE, LetterKind.SURVEILLANCE_ENDED);
        assertThat(stage.letter(surveillance.getBusinessKey(), LetterKind.SURVEILLANCE_ENDED)
                        .body()
                        .en())
                .contains("was revoked");
        assertThat(stage.tasks(surveillance.getBusinessKey(), "RecordOnSiteVisit"))
                .isEmpty();
        assertThat(ofTheOther).isNotEnded().isWaitingAt("AnswerSurveillance");
    }

    @Tag("R6.3")
    @Test
    void the_holder_is_told_until_when_and_how_it_is_surveyed() {
        var surveillance = stage.start(PROCESS, START);
        var notice = stage.letter(surveillance.getBusinessKey(), LetterKind.SURVEILLANCE_NOTICE);
        assertThat(notice.body().en())
                .contains(
                        NUMBER,
                        "is due by 2026-12-31",
                        "by 2026-12-07",
                        "the usual extent",
                        "on site and of your documents");
        assertThat(notice.body().ko()).contains("2026-12-31까지", "2026-12-07까지", "통상적인 규모");
        var task =
                stage.tasks(surveillance.getBusinessKey(), "AnswerSurveillance").get(0);
        assertThat(task.getDueDate())
                .isEqualTo(java.util.Date.from(
                        LocalDate.of(2026, 12, 8).atStartOfDay(Periods.SEOUL).toInstant()));
        assertThat(stage.decision(surveillance.getBusinessKey(), "DecideSurveillanceMethod")
                        .answer())
                .isEqualTo("ON_SITE_AND_DOCUMENTS");
        assertThat(stage.decision(surveillance.getBusinessKey(), "DecideSurveillanceEffort")
                        .answer())
                .isEqualTo("ORDINARY");
    }

    @Tag("R6.6")
    @Test
    void team_and_days_are_doubled_after_a_breach_until_the_next_audit() {
        var breach = scenes.atAssessment(SHOP, 50).getBusinessKey();
        scenes.assess(breach, Scenes.nothingEstablished());
        var first = stage.as("officer").start(PROCESS, START).getBusinessKey();
        assertThat(stage.decision(first, "DecideSurveillanceEffort").answer()).isEqualTo("DOUBLED");
        assertThat(stage.decision(first, "DecideSurveillanceEffort").facts().en())
                .isEqualTo("Last audit on site: none known; breaches reported since: 1");
        assertThat(stage.letter(first, LetterKind.SURVEILLANCE_NOTICE).body().en())
                .contains("are doubled");
    }

    @Tag("R6.3")
    @Test
    void a_holder_that_does_not_answer_in_time_can_still_agree() {
        var surveillance = stage.start(PROCESS, START);
        var caseNumber = surveillance.getBusinessKey();
        stage.moveTo(LocalDate.of(2026, 12, 8));
        stage.fire(caseNumber, "Timer_AnswerOverdue");
        assertThat(stage.tasks(caseNumber, "AnswerSurveillance")).isEmpty();
        assertThat(stage.variable(surveillance, "holderAnswer")).isEqualTo("No answer / 회신 없음");
        scenes.confirmArrangements(caseNumber, "AGREED");
        assertThat(stage.tasks(caseNumber, "ExamineSurveillanceDocuments")).hasSize(1);
    }

    @Tag("R6.4")
    @Test
    void a_holder_that_never_answers_faces_a_revocation() {
        var caseNumber = stage.start(PROCESS, START).getBusinessKey();
        stage.moveTo(LocalDate.of(2026, 12, 8));
        stage.fire(caseNumber, "Timer_AnswerOverdue");
        scenes.confirmArrangements(caseNumber, "UNANSWERED");
        assertRequested(caseNumber, Ground.SURVEILLANCE_REFUSED, "Answer of the holder: No answer");
    }

    @Tag("R6.4")
    @Test
    void a_holder_that_refuses_faces_a_revocation() {
        var caseNumber = stage.start(PROCESS, START).getBusinessKey();
        scenes.answerSurveillance(SHOP, caseNumber, "OBJECTED");
        scenes.confirmArrangements(caseNumber, "REFUSED");
        assertRequested(caseNumber, Ground.SURVEILLANCE_REFUSED, "OBJECTED: In the second week");
        assertThat(stage.decision(caseNumber, "AnswerSurveillance").decidedBy()).isEqualTo("shop");
    }

    @Tag("R6.4")
    @Test
    void false_documents_bring_a_revocation() {
        var caseNumber = stage.start(PROCESS, START).getBusinessKey();
        scenes.answerSurveillance(SHOP, caseNumber, "AGREED");
        scenes.confirmArrangements(caseNumber, "AGREED");
        scenes.examineDocuments(caseNumber, "FALSE_OR_MISSING");
        assertRequested(caseNumber, Ground.FALSE_DATA, "41 servers");
    }

    private static void assertRequested(String caseNumber, Ground ground, String facts) {
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOCATION_REQUESTED");
        var requested = stage.openCase(SHOP, CaseKind.REVOCATION);
        assertThat(stage.cases().read(requested).origin()).contains(caseNumber);
        assertThat(stage.cases().revocation(requested).ground()).isEqualTo(ground);
        assertThat(stage.cases().revocation(requested).facts().en()).contains(caseNumber, facts);
    }

    @Test
    void a_holder_that_answered_did_not_leave_it_unanswered() {
        var caseNumber = stage.start(PROCESS, START).getBusinessKey();
        scenes.answerSurveillance(SHOP, caseNumber, "OBJECTED");
        stage.as("officer");
        assertThat(stage.invalidField(
                        caseNumber,
                        "ConfirmSurveillanceArrangements",
                        Map.of("arrangements", "UNANSWERED", "arrangementFacts", "Silence")))
                .isEqualTo("arrangements");
        assertThat(stage.invalidField(caseNumber, "ConfirmSurveillanceArrangements", Map.of("arrangements", "REFUSED")))
                .isEqualTo("arrangementFacts");
    }

    @Tag("R6.2")
    @ParameterizedTest
    @CsvSource({"CertificateSurrendered, ENDED_BY_SURRENDER", "CertificateExpired, ENDED_BY_EXPIRY"})
    void a_surveillance_ends_with_its_certificate(String message, String outcome) {
        var surveillance = stage.start(PROCESS, START);
        var caseNumber = surveillance.getBusinessKey();
        if (message.equals("CertificateSurrendered")) {
            stage.inTransaction(() -> {
                stage.certificates().read(NUMBER).withdraw(caseNumber, stage.now());
                return null;
            });
        } else {
            stage.moveTo(LocalDate.of(2028, 1, 1));
        }
        stage.tell(message, caseNumber);
        assertThat(surveillance).isEnded().hasPassed("Boundary_" + message, "EndSurveillance");
        assertThat(stage.outcome(caseNumber)).isEqualTo(outcome);
    }

    @Tag("R9.1")
    @Test
    void a_suspended_certificate_is_surveyed() {
        var other = stage.start(PROCESS, Map.of("certificateNumber", OTHER)).getBusinessKey();
        stage.inTransaction(() -> {
            stage.certificates()
                    .read(NUMBER)
                    .suspend(other, stage.now(), stage.now().plusSeconds(86_400));
            return null;
        });
        assertThat(stage.certificates().read(NUMBER).status(stage.now())).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(stage.start(PROCESS, START)).isWaitingAt("AnswerSurveillance");
    }

    static Stream<Arguments> bad_starts() {
        return Stream.of(
                arguments("certificateNumber", Map.of(), "is missing"),
                arguments("certificateNumber", Map.of("certificateNumber", " "), "is missing"),
                arguments("certificateNumber", Map.of("certificateNumber", 1L), "must be text"),
                arguments("certificateNumber", Map.of("certificateNumber", "x".repeat(41)), "too long"),
                arguments("certificateNumber", Map.of("certificateNumber", "ISMS-KISA-1999-001"), "no certificate"),
                arguments(
                        "auditOutcome",
                        Map.of("certificateNumber", NUMBER, "auditOutcome", "CONFORMING"),
                        "is not expected"));
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @MethodSource("bad_starts")
    void bad_input_is_refused_with_the_name_of_the_variable_and_leaves_nothing_behind(
            String field, Map<String, Object> variables, String problem) {
        var refusal = stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, variables));
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal).hasMessageContaining(problem);
    }

    @Test
    void a_certificate_that_is_not_valid_any_more_is_not_surveyed() {
        scenes.revoke(SHOP, OTHER, "FRAUD");
        stage.as("officer");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, Map.of("certificateNumber", OTHER))))
                .hasMessageContaining("is not valid: REVOKED");
        stage.moveTo(LocalDate.of(2027, 12, 31));
        assertThat(stage.start(PROCESS, START)).isNotEnded();
        stage.moveTo(LocalDate.of(2028, 1, 1));
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, START)))
                .hasMessageContaining("is not valid: EXPIRED");
    }

    @Tag("R6.7")
    @Test
    void one_surveillance_of_a_certificate_is_open_at_a_time() {
        var open = stage.start(PROCESS, START).getBusinessKey();
        assertThat(stage.refusal(Conflict.class, () -> stage.start(PROCESS, START))
                        .attributes())
                .containsEntry("openCase", open);
        scenes.passSurveillance(SHOP, open);
        assertThat(stage.as("officer").start(PROCESS, START)).hasBusinessKey("SUR-2026-000002");
    }

    @Test
    void a_wished_case_number_is_kept_and_a_malformed_or_used_one_refused() {
        assertThat(stage.start(PROCESS, "SUR-2026-000100", START)).hasBusinessKey("SUR-2026-000100");
        var other = Map.<String, Object>of("certificateNumber", OTHER);
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, "REV-2026-000001", other))
                        .field())
                .isEqualTo("businessKey");
        assertThat(stage.refusal(Conflict.class, () -> stage.start(PROCESS, "SUR-2026-000100", other)))
                .hasMessageContaining("SUR-2026-000100");
    }

    private void leaveFindingsUncorrected(String caseNumber) {
        scenes.arrangeSurveillance(SHOP, caseNumber);
        scenes.failAudit(caseNumber);
    }
}
