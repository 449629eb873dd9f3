package org.injeung.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.BANK;
import static org.injeung.engine.Participant.BOOKSTORE;
import static org.injeung.engine.Participant.MARKET;
import static org.injeung.engine.Participant.PORTAL;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Participant.TELECOM;
import static org.injeung.engine.Scenes.breach;
import static org.injeung.engine.Scenes.grossNegligence;
import static org.injeung.engine.Scenes.nothingEstablished;
import static org.injeung.engine.Scenes.with;
import static org.injeung.engine.Scenes.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.fields.Body;
import org.injeung.law.Agency;
import org.injeung.law.ClockState;
import org.injeung.law.Ground;
import org.injeung.law.ReportEffect;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.registry.AgencyOpinion;
import org.injeung.registry.BreachReport;
import org.injeung.registry.Breaches;
import org.injeung.registry.CaseFilter;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CaseSearch;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organizations;
import org.injeung.registry.Page;
import org.injeung.registry.Participants;
import org.injeung.registry.Revocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningPathTest {
    private static final String PROCESS = "breach-screening";

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void holders_of_certificates() {
        stage.register(MARKET, TELECOM, BANK, SHOP, BOOKSTORE, PORTAL);
        stage.hold(MARKET, "ISMS-P-KISA-2025-002", Scheme.ISMS_P);
        stage.hold(TELECOM, "ISMS-P-KISA-2024-001", Scheme.ISMS_P, LocalDate.of(2027, 3, 31));
        stage.hold(TELECOM, "ISMS-KISA-2024-001", Scheme.ISMS, LocalDate.of(2027, 3, 31));
        stage.hold(BANK, "ISMS-P-FSI-2025-001", Scheme.ISMS_P);
        stage.hold(SHOP, "ISMS-P-KISA-2025-001", Scheme.ISMS_P);
        stage.hold(BOOKSTORE, "ISMS-KISA-2025-001", Scheme.ISMS);
        stage.hold(PORTAL, "ISMS-KISA-2020-009", Scheme.ISMS, LocalDate.of(2026, 11, 21));
    }

    // Massive

    @Tag("R4.1")
    @Test
    void a_massive_leak_goes_straight_to_the_order_without_audit_and_ballot() {
        var screening = scenes.report(MARKET, 33_700_000);
        var caseNumber = screening.getBusinessKey();
        assertThat(caseNumber).isEqualTo("BRS-2026-000001");
        assertThat(screening)
                .isEnded()
                .hasPassedInOrder("RegisterBreach", "DecideMassiveLeak", "RequestRevocations")
                .hasPassed("End_RevocationRequested")
                .hasNotPassed("ScreenBreach", "ConductSpecialAudit", "AssessGrounds", "ProposeRuling");
        assertThat(stage.variable(screening, "leak")).isEqualTo("MASSIVE");
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOCATION_REQUESTED");
        assertThat(stage.decision(caseNumber, "DecideMassiveLeak").facts().en())
                .isEqualTo("33,700,000 affected persons");
        assertThat(stage.decision(caseNumber, "DecideMassiveLeak").reasons().en())
                .contains("more than 10,000,000 affected persons");
        assertThat(stage.cases().breach(caseNumber).massive()).isTrue();

        var revocation = stage.openCase(MARKET, CaseKind.REVOCATION);
        assertThat(stage.cases().read(revocation).origin()).contains(caseNumber);
        assertThat(stage.cases().revocation(revocation).ground()).isEqualTo(Ground.MASSIVE_LEAK);
        assertThat(stage.cases().revocation(revocation).facts().en())
                .contains(caseNumber, "33,700,000 affected persons", "discovered on 2026-11-20", "forged token");
        assertThat(stage.running("certificate-revocation", revocation)).isWaitingAt("PrepareRevocationOrder");
    }

    @Tag("R4.1")
    @Test
    void every_valid_certificate_of_the_holder_is_to_be_revoked() {
        var screening = scenes.report(TELECOM, 23_000_000);
        assertThat(screening).isEnded();
        assertThat(stage.cases().openOf(TELECOM.businessNumber(), CaseKind.REVOCATION))
                .extracting(revocation -> revocation.certificateNumber().orElseThrow())
                .containsExactlyInAnyOrder("ISMS-P-KISA-2024-001", "ISMS-KISA-2024-001");
    }

    @Test
    void an_expired_certificate_is_left_alone() {
        stage.hold(BANK, "ISMS-FSI-2023-001", Scheme.ISMS, LocalDate.of(2026, 11, 21));
        assertThat(scenes.report(BANK, 10_000_001)).isEnded();
        assertThat(stage.cases().read(stage.openCase(BANK, CaseKind.REVOCATION)).certificateNumber())
                .contains("ISMS-P-FSI-2025-001");
    }

    @Tag("R4.3")
    @Test
    void a_further_report_joins_the_case_while_the_order_waits_for_its_signature() {
        var caseNumber = scenes.report(MARKET, 33_700_000).getBusinessKey();
        var open = stage.openCase(MARKET, CaseKind.REVOCATION);
        for (var persons : new long[] {33_700_001, 5_000}) {
            var joined = scenes.report(MARKET, persons);
            assertThat(joined).isEnded().hasPassed("End_ReportJoined");
            assertThat(joined.getBusinessKey()).isEqualTo(caseNumber);
        }
        assertThat(stage.cases().breach(caseNumber).affectedPersons()).isEqualTo(33_700_001);
        assertThat(stage.cases().breach(caseNumber).massive()).isTrue();
        assertThat(stage.make(Breaches.class).reports(caseNumber))
                .extracting(BreachReport::effect)
                .containsExactly(ReportEffect.OPENED, ReportEffect.RAISED, ReportEffect.LOWER);
        assertThat(stage.openCase(MARKET, CaseKind.REVOCATION)).isEqualTo(open);
    }

    @Test
    void a_screening_goes_on_where_the_number_that_ended_it_was_mistyped() {
        var caseNumber = scenes.report(MARKET, 33_700_000).getBusinessKey();
        var correction = stage.as("pipc")
                .start(
                        "breach-correction",
                        Map.of("breachCase", caseNumber, "correctedPersons", 33_700, "reason", "Three zeros too many"));
        stage.as("officer")
                .complete(
                        correction.getBusinessKey(),
                        "ConfirmCorrection",
                        Map.of("correctionConfirmation", "CONFIRMED", "confirmationReason", "So it is"));
        var resumed = stage.running(PROCESS, caseNumber);
        assertThat(resumed)
                .isWaitingAt("ScreenBreach")
                .hasPassedInOrder("Start_ScreeningResumed", "ResumeScreening", "DecideMassiveLeak");
        assertThat(stage.variable(resumed, "heldCertificates").toString()).contains("ISMS-P-KISA-2025-002");
        // It may become massive once more.
        var again = scenes.report(MARKET, 33_700_001);
        assertThat(again.getBusinessKey()).isEqualTo(caseNumber);
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOCATION_REQUESTED");
        assertThat(stage.openCase(MARKET, CaseKind.REVOCATION)).isNotNull();
    }

    @Test
    void a_revocation_that_is_open_on_the_ground_is_not_opened_again() {
        var open = stage.as("officer")
                .start("certificate-revocation", Scenes.revocation("ISMS-P-KISA-2025-001", "GROSS_NEGLIGENCE"));
        var screening = scenes.atAssessment(SHOP, 5_000);
        scenes.assess(screening.getBusinessKey(), grossNegligence());
        assertThat(screening).isEnded().hasPassed("RequestRevocations");
        assertThat(stage.openCase(SHOP, CaseKind.REVOCATION)).isEqualTo(open.getBusinessKey());
    }

    // Screened

    @Tag("R4.2")
    @ParameterizedTest
    @ValueSource(longs = {0, 6_000, 9_999_999, 10_000_000})
    void ten_million_persons_or_fewer_are_screened(long affectedPersons) {
        var screening = scenes.report(BOOKSTORE, affectedPersons);
        assertThat(screening).isWaitingAt("ScreenBreach").hasNotPassed("RequestRevocations");
        assertThat(stage.variable(screening, "leak")).isEqualTo("TO_BE_SCREENED");
        assertThat(stage.cases().breach(screening.getBusinessKey()).massive()).isFalse();
        assertThat(stage.tasks(screening.getBusinessKey(), "ScreenBreach")
                        .get(0)
                        .getDueDate())
                .isEqualTo(OffsetDateTime.parse("2026-11-26T00:00:00+09:00").toInstant());
    }

    @Test
    void without_a_ground_the_certificates_are_kept_and_the_holder_is_told() {
        var screening = scenes.atAssessment(BANK, 6_000);
        var caseNumber = screening.getBusinessKey();
        scenes.assess(caseNumber, nothingEstablished());
        assertThat(screening)
                .isEnded()
                .hasPassedInOrder("ScreenBreach", "AssessGrounds", "ProposeRuling", "DecideRuling", "KeepCertificates")
                .hasPassed("End_CertificatesKept")
                .hasNotPassed("ConductSpecialAudit", "RequestRevocations");
        assertThat(stage.outcome(caseNumber)).isEqualTo("CERTIFICATES_KEPT");
        assertThat(stage.decision(caseNumber, "ProposeRuling").answer()).isEqualTo("KEEP");
        assertThat(stage.decision(caseNumber, "ScreenBreach").reasons().en())
                .isEqualTo("The cause is known and remedied");
        assertThat(stage.letter(caseNumber, LetterKind.CERTIFICATE_KEPT).body().en())
                .contains("ISMS-P-FSI-2025-001", "No ground of revocation was established");
        assertThat(stage.certificates().read("ISMS-P-FSI-2025-001").status(stage.now()))
                .isEqualTo(CertificateStatus.VALID);
        assertThat(stage.cases().openOf(BANK.businessNumber(), CaseKind.REVOCATION))
                .isEmpty();
    }

    @Tag("R4.2")
    @Test
    void a_special_audit_and_gross_negligence_with_significant_harm_lead_to_a_revocation_with_a_hearing() {
        var screening = scenes.report(SHOP, 9_999_999);
        var caseNumber = screening.getBusinessKey();
        scenes.orderSpecialAudit(caseNumber);
        assertThat(screening).isWaitingAt("ConductSpecialAudit");
        scenes.passAudit(caseNumber);
        assertThat(stage.audits().read(caseNumber).kind()).hasToString("SPECIAL");
        scenes.assess(caseNumber, grossNegligence());
        assertThat(screening)
                .isEnded()
                .hasPassed("ConductSpecialAudit", "AssessGrounds", "RequestRevocations")
                .hasNotPassed("KeepCertificates");
        assertThat(stage.decision(caseNumber, "ProposeRuling").reasons().en())
                .contains("Intent or gross negligence with significant social harm");
        assertThat(stage.decision(caseNumber, "AssessGrounds").decidedBy()).isEqualTo("officer");
        var revocation = stage.openCase(SHOP, CaseKind.REVOCATION);
        assertThat(stage.cases().revocation(revocation).ground()).isEqualTo(Ground.GROSS_NEGLIGENCE);
        assertThat(stage.cases().revocation(revocation).facts().en()).contains("The key of a former developer");
        assertThat(stage.running("certificate-revocation", revocation)).isWaitingAt("GiveOpinion");
    }

    @Test
    void findings_of_the_special_audit_that_are_not_corrected_are_a_ground() {
        var screening = scenes.report(SHOP, 5_000);
        var caseNumber = screening.getBusinessKey();
        scenes.orderSpecialAudit(caseNumber);
        scenes.failAudit(caseNumber);
        scenes.assess(caseNumber, nothingEstablished());
        assertThat(screening).isEnded().hasPassed("RequestRevocations").hasNotPassed("KeepCertificates");
        assertThat(stage.cases()
                        .revocation(stage.openCase(SHOP, CaseKind.REVOCATION))
                        .ground())
                .isEqualTo(Ground.FINDINGS_NOT_CORRECTED);
    }

    @Tag("R4.8")
    @Test
    void a_violation_of_the_network_act_counts_only_from_its_date_on() {
        stage.hold(SHOP, "ISMS-KISA-2025-007", Scheme.ISMS);
        var before = scenes.atAssessment(SHOP, 5_000);
        scenes.assess(before.getBusinessKey(), with(nothingEstablished(), "networkActViolatedOn", "2026-09-30"));
        assertThat(before).isEnded().hasPassed("KeepCertificates");

        var after = scenes.atAssessment(SHOP, 6_000);
        assertThat(stage.as("officer")
                        .invalidField(
                                after.getBusinessKey(),
                                "AssessGrounds",
                                with(nothingEstablished(), "networkActViolatedOn", "2026-11-23")))
                .isEqualTo("networkActViolatedOn");
        scenes.assess(after.getBusinessKey(), with(nothingEstablished(), "networkActViolatedOn", "2026-10-01"));
        assertThat(after).isEnded().hasPassed("RequestRevocations");
        assertThat(stage.cases().revocation(stage.openCase(SHOP, CaseKind.REVOCATION)))
                .as("ISMS-P is not revoked on the Network Act")
                .returns(Ground.NETWORK_ACT_VIOLATION, Revocation::ground)
                .returns("ISMS-KISA-2025-007", Revocation::certificateNumber);
    }

    static Stream<Arguments> further_grounds() {
        return Stream.of(
                arguments("auditRefused", Ground.SURVEILLANCE_REFUSED),
                arguments("belowCriteria", Ground.BELOW_CRITERIA),
                arguments("falseData", Ground.FALSE_DATA));
    }

    @ParameterizedTest
    @MethodSource("further_grounds")
    void refusal_false_data_and_falling_below_the_criteria_are_grounds(String fact, Ground ground) {
        var screening = scenes.atAssessment(SHOP, 5_000);
        scenes.assess(screening.getBusinessKey(), with(nothingEstablished(), fact, true));
        assertThat(screening).isEnded().hasPassed("RequestRevocations");
        assertThat(stage.cases()
                        .revocation(stage.openCase(SHOP, CaseKind.REVOCATION))
                        .ground())
                .isEqualTo(ground);
    }

    @Tag("R4.8")
    @Test
    void repeated_violations_are_counted_from_the_history_of_the_registry() {
        var first = scenes.atAssessment(TELECOM, 5_000).getBusinessKey();
        scenes.assess(first, grossNegligence());
        var orders = stage.cases().openOf(TELECOM.businessNumber(), CaseKind.REVOCATION);
        var revoked = orders.get(0).caseNumber();
        scenes.giveOpinion(TELECOM, revoked);
        scenes.vote(revoked, "FOR", "FOR", "FOR");
        scenes.sign(revoked);
        assertThat(stage.cases().violations(TELECOM.businessNumber()))
                .extracting(CertificationCase::caseNumber)
                .containsExactly(revoked);

        var second = stage.as("pipc")
                .start(PROCESS, with(breach(TELECOM, 6_000), "discoveredAt", "2026-11-22T09:30:00+09:00"));
        assertThat(stage.variable(second, "violationHistory"))
                .isEqualTo(revoked + ": certificate revoked on 2026-11-22");
        assertThat(stage.variable(second, "violationHistoryKorean")).isEqualTo(revoked + ": 인증 취소, 2026-11-22");
        scenes.screenWithoutAudit(second.getBusinessKey());
        scenes.assess(second.getBusinessKey(), nothingEstablished());
        assertThat(stage.decision(second.getBusinessKey(), "ProposeRuling")
                        .reasons()
                        .en())
                .isEqualTo("Repeated violations of the law");
        assertThat(stage.decision(second.getBusinessKey(), "ProposeRuling")
                        .facts()
                        .en())
                .startsWith("Earlier violations: 1;");

        stage.moveTo(Instant.parse("2029-11-22T00:30:01Z"));
        stage.hold(TELECOM, "ISMS-KISA-2029-001", Scheme.ISMS, LocalDate.of(2031, 12, 31));
        var later = stage.as("pipc")
                .start(PROCESS, with(breach(TELECOM, 7_000), "discoveredAt", "2029-11-22T09:30:01+09:00"));
        assertThat(stage.variable(later, "violationHistory"))
                .as("three years later")
                .isEqualTo("none");
    }

    @Test
    void a_penalty_that_was_imposed_for_another_breach_is_an_earlier_violation() {
        stage.inTransaction(() -> {
            for (var outcome : new String[] {"PAID", "NOT_IMPOSED"}) {
                var holder = stage.make(Organizations.class).read(BANK.businessNumber());
                var penalty = stage.cases().open(CaseKind.PENALTY, holder, null, "penalty/" + outcome, null, "pipc");
                stage.decide(penalty.caseNumber());
                stage.cases().close(penalty.caseNumber(), outcome);
            }
            return null;
        });
        var screening = scenes.report(BANK, 5_000);
        assertThat(stage.variable(screening, "violationHistory"))
                .isEqualTo("PEN-2026-000001: penalty paid on 2026-11-22");
        assertThat(stage.variable(screening, "violationHistoryKorean"))
                .isEqualTo("PEN-2026-000001: 과징금 납부, 2026-11-22");
    }

    // The ruling

    @Tag("R4.7")
    @Tag("R4.8")
    @Test
    void the_proposal_names_grounds_facts_rule_and_what_would_change_it() {
        var screening = scenes.atAssessment(SHOP, 5_000);
        stage.as("officer").complete(screening.getBusinessKey(), "AssessGrounds", nothingEstablished());
        assertThat(screening).isWaitingAt("DecideRuling");
        assertThat((String) stage.variable(screening, "proposal"))
                .contains(
                        "No ground of revocation was established",
                        "culpability: Ordinary negligence",
                        "GroundPolicy of 2025-12-29",
                        "Repeated violations of the law: 1 more earlier violation(s)",
                        "Intent or gross negligence with significant social harm: gross negligence or intent, and significant social harm");
        assertThat(stage.variable(screening, "heldCertificates"))
                .isEqualTo("ISMS-P-KISA-2025-001 (ISMS-P), Valid, until 2027-12-31");
        assertThat(stage.variable(screening, "heldCertificatesKorean"))
                .isEqualTo("ISMS-P-KISA-2025-001(ISMS-P), 유효, 2027-12-31까지");
        assertThat((String) stage.variable(screening, "clockStates")).contains("Report of the incident: missing");
    }

    @Tag("R4.9")
    @Test
    void a_person_may_revoke_against_the_proposal_with_a_ground_and_a_reason() {
        var screening = scenes.atAssessment(SHOP, 5_000);
        var caseNumber = screening.getBusinessKey();
        stage.as("officer").complete(caseNumber, "AssessGrounds", nothingEstablished());
        stage.as("officer");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "DecideRuling", Map.of("ruling", "KEEP"))))
                .hasMessageContaining("AssessGrounds");
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "DecideRuling", Map.of())).isEqualTo("ruling");
        assertThat(stage.invalidField(caseNumber, "DecideRuling", Map.of("ruling", "REVOKE", "rulingReason", "Grave")))
                .isEqualTo("otherGround");
        assertThat(stage.invalidField(
                        caseNumber,
                        "DecideRuling",
                        Map.of("ruling", "REVOKE", "otherGround", "MASSIVE_LEAK", "rulingReason", "Grave")))
                .isEqualTo("otherGround");
        assertThat(stage.invalidField(
                        caseNumber, "DecideRuling", Map.of("ruling", "REVOKE", "otherGround", "BELOW_CRITERIA")))
                .isEqualTo("rulingReason");
        stage.complete(
                caseNumber,
                "DecideRuling",
                Map.of("ruling", "REVOKE", "otherGround", "BELOW_CRITERIA", "rulingReason", "No key management"));
        assertThat(screening).isEnded().hasPassed("RequestRevocations");
        assertThat(stage.decision(caseNumber, "DecideRuling").reasons().en()).isEqualTo("No key management");
        assertThat(stage.decision(caseNumber, "DecideRuling").decidedBy()).isEqualTo("officer2");
        assertThat(stage.cases()
                        .revocation(stage.openCase(SHOP, CaseKind.REVOCATION))
                        .ground())
                .isEqualTo(Ground.BELOW_CRITERIA);
    }

    @Tag("R4.9")
    @Test
    void a_person_may_keep_the_certificates_against_the_proposal_with_a_reason_that_the_holder_is_told() {
        var screening = scenes.atAssessment(SHOP, 5_000);
        var caseNumber = screening.getBusinessKey();
        stage.as("officer").complete(caseNumber, "AssessGrounds", grossNegligence());
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "DecideRuling", Map.of("ruling", "KEEP")))
                .isEqualTo("rulingReason");
        stage.complete(
                caseNumber,
                "DecideRuling",
                Map.of("ruling", "KEEP", "rulingReason", "The holder made it good at once"));
        assertThat(screening).isEnded().hasPassed("KeepCertificates").hasNotPassed("RequestRevocations");
        assertThat(stage.letter(caseNumber, LetterKind.CERTIFICATE_KEPT).body().en())
                .contains("made it good at once");
        assertThat(stage.decision(caseNumber, "DecideRuling").facts().en())
                .isEqualTo("Proposed: Ask for the revocation, Intent or gross negligence with significant social harm;"
                        + " the ruling departs from it");
    }

    // Further proceedings

    @Tag("R4.12")
    @Test
    void a_massive_leak_opens_the_assessment_of_a_penalty_at_once() {
        var caseNumber = scenes.report(MARKET, 33_700_000).getBusinessKey();
        assertThat(stage.decision(caseNumber, "RequestFurtherProceedings").answer())
                .isEqualTo("PENALTY");
        assertThat(stage.cases().read(stage.openCase(MARKET, CaseKind.PENALTY)).origin())
                .contains(caseNumber);
        assertThat(stage.cases().openOf(MARKET.businessNumber(), CaseKind.RE_NOTIFICATION))
                .isEmpty();
    }

    @Tag("R4.12")
    @Test
    void a_ruling_may_ask_for_a_penalty_and_a_re_notification() {
        var caseNumber = scenes.atAssessment(SHOP, 5_000).getBusinessKey();
        stage.as("officer").complete(caseNumber, "AssessGrounds", nothingEstablished());
        stage.as("officer2")
                .complete(
                        caseNumber,
                        "DecideRuling",
                        Map.of("ruling", "KEEP", "penaltyWanted", true, "reNotificationWanted", true));
        var decision = stage.decision(caseNumber, "RequestFurtherProceedings");
        assertThat(decision.answer()).isEqualTo("PENALTY_AND_RE_NOTIFICATION");
        assertThat(decision.decidedBy()).isEqualTo("officer2");
        for (var kind : List.of(CaseKind.PENALTY, CaseKind.RE_NOTIFICATION)) {
            assertThat(stage.cases().read(stage.openCase(SHOP, kind)).origin()).contains(caseNumber);
        }
        assertThat(stage.outcome(caseNumber)).isEqualTo("CERTIFICATES_KEPT");
    }

    @Test
    void what_is_open_already_is_not_opened_again() {
        var caseNumber = scenes.report(SHOP, 5_000).getBusinessKey();
        stage.as("pipc")
                .start("penalty-assessment", Map.of("caseNumber", caseNumber, "businessNumber", SHOP.businessNumber()));
        stage.as("pipc")
                .start(
                        "leak-re-notification",
                        Map.of("breachCase", caseNumber, "businessNumber", SHOP.businessNumber()));
        scenes.screenWithoutAudit(caseNumber);
        stage.as("officer").complete(caseNumber, "AssessGrounds", nothingEstablished());
        stage.as("officer2")
                .complete(
                        caseNumber,
                        "DecideRuling",
                        Map.of("ruling", "KEEP", "penaltyWanted", true, "reNotificationWanted", true));
        for (var kind : List.of(CaseKind.PENALTY, CaseKind.RE_NOTIFICATION)) {
            assertThat(stage.cases().openOf(SHOP.businessNumber(), kind)).hasSize(1);
        }
    }

    // Opinions of agencies

    private Opinions.Given giveOpinion(String caseNumber, Map<String, Object> body) {
        return stage.inTransaction(
                () -> stage.make(OpinionProcess.class).giveOpinion(caseNumber, new Body<>(NewOpinion.class, body)));
    }

    private String askMsitAndKisa() {
        var caseNumber = scenes.report(SHOP, 5_000).getBusinessKey();
        stage.as("officer")
                .complete(
                        caseNumber,
                        "ScreenBreach",
                        Map.of(
                                "specialAudit", "NOT_NEEDED",
                                "screeningReason", "The cause is known",
                                "askMsit", true,
                                "askKisa", true,
                                "askFsi", false));
        return caseNumber;
    }

    private static List<CertificationCase> listed(CaseFilter filter) {
        return stage.cases()
                .list(filter, CaseSearch.ALL, Page.first(Cases.order(null), 10))
                .rows();
    }

    @Tag("R4.10")
    @Test
    void agencies_that_are_asked_answer_in_parallel_and_the_assessment_waits_for_them() {
        var caseNumber = askMsitAndKisa();
        var screening = stage.running(PROCESS, caseNumber);
        var kisa = new CaseFilter(false, Set.of(), "kisa", Agency.KISA);
        var fsi = new CaseFilter(false, Set.of(), "fsi", Agency.FSI);
        var about = stage.cases().read(caseNumber);
        assertThat(stage.cases().includes(kisa, about)).isTrue();
        assertThat(listed(kisa)).hasSize(1);
        assertThat(stage.cases().includes(fsi, about)).isFalse();
        assertThat(listed(fsi)).isEmpty();
        assertThat(stage.decision(caseNumber, "ScreenBreach").facts().en())
                .endsWith("opinions asked of: MSIT, KISA; suspension: none");

        stage.as("officer");
        assertThat(stage.refusal(
                        InvalidInput.class, () -> stage.complete(caseNumber, "AssessGrounds", nothingEstablished())))
                .hasMessageContaining("wait for MSIT, KISA until 2026-11-30T15:00:00Z");
        stage.as("msit");
        var given = giveOpinion(caseNumber, Map.of("text", "The keys were kept carelessly"));
        assertThat(given.opinion().agency()).isEqualTo(Agency.MSIT);
        assertThat((String) stage.variable(screening, "agencyOpinions"))
                .contains("MSIT: The keys were kept carelessly", "KISA: no opinion yet");
        assertThat(stage.refusal(Conflict.class, () -> giveOpinion(caseNumber, Map.of("text", "Once more"))))
                .hasMessageContaining("already");
        stage.as("officer");
        assertThat(stage.refusal(
                        InvalidInput.class, () -> stage.complete(caseNumber, "AssessGrounds", nothingEstablished())))
                .hasMessageContaining("wait for KISA until");
        stage.as("kisa");
        giveOpinion(caseNumber, Map.of("text", "x".repeat(2000)));
        assertThat((String) stage.variable(screening, "agencyOpinions")).endsWith("… (in full in the case)");
        scenes.assess(caseNumber, nothingEstablished());
        assertThat(screening).isEnded();
        assertThat(stage.make(Breaches.class).opinions(caseNumber))
                .extracting(AgencyOpinion::givenBy)
                .containsExactly(Optional.of("msit"), Optional.of("kisa"));
    }

    @Tag("R4.10")
    @Test
    void the_assessment_goes_on_without_the_agencies_when_their_time_is_over() {
        var caseNumber = askMsitAndKisa();
        stage.moveTo(Instant.parse("2026-11-30T15:00:00Z"));
        stage.as("kisa");
        assertThat(stage.refusal(Conflict.class, () -> giveOpinion(caseNumber, Map.of("text", "Too late"))))
                .hasMessageContaining("over at 2026-11-30T15:00:00Z");
        scenes.assess(caseNumber, nothingEstablished());
        assertThat(stage.outcome(caseNumber)).isEqualTo("CERTIFICATES_KEPT");
        stage.as("kisa");
        assertThat(stage.refusal(Conflict.class, () -> giveOpinion(caseNumber, Map.of("text", "Too late"))))
                .hasMessageContaining("has ended");
    }

    @Tag("R4.10")
    @Test
    void only_agencies_that_were_asked_give_opinions() {
        var caseNumber = askMsitAndKisa();
        var opinion = Map.<String, Object>of("text", "Careless");
        stage.as("pipc");
        assertThat(stage.refusal(AuthorizationException.class, () -> giveOpinion(caseNumber, opinion)))
                .as("it reported the breach, but was not asked")
                .hasMessageContaining("was not asked");
        stage.as("fsi");
        assertThat(stage.refusal(NotFound.class, () -> giveOpinion(caseNumber, opinion)))
                .hasMessageContaining(caseNumber);
        stage.as("officer");
        assertThat(stage.refusal(AuthorizationException.class, () -> giveOpinion(caseNumber, opinion)))
                .hasMessageContaining("agencies");
        stage.as("msit");
        assertThat(stage.refusal(NotFound.class, () -> giveOpinion("BRS-2026-000099", opinion)))
                .hasMessageContaining("BRS-2026-000099");
        for (var body : List.of(
                Map.<String, Object>of(), Map.<String, Object>of("text", " "), Map.<String, Object>of("text", 1))) {
            assertThat(stage.refusal(InvalidInput.class, () -> giveOpinion(caseNumber, body))
                            .field())
                    .isEqualTo("text");
        }
        assertThat(stage.refusal(InvalidInput.class, () -> giveOpinion(caseNumber, Map.of("text", "x", "by", "PIPC")))
                        .field())
                .isEqualTo("by");
        assertThat(stage.refusal(InvalidInput.class, () -> giveOpinion(caseNumber, null))
                        .field())
                .isEqualTo("body");
    }

    // Several reports

    @Tag("R4.3")
    @Test
    void the_report_of_another_agency_joins_the_open_screening_and_raises_the_number() {
        var open = scenes.report(SHOP, 5_000);
        var caseNumber = open.getBusinessKey();
        var joined = stage.as("msit").start(PROCESS, breach(SHOP, 7_000));
        assertThat(joined)
                .isEnded()
                .hasPassed("RegisterBreach", "End_ReportJoined")
                .hasNotPassed("DecideMassiveLeak", "ScreenBreach");
        assertThat(joined.getBusinessKey()).isEqualTo(caseNumber);
        assertThat(open).isWaitingAt("ScreenBreach");
        assertThat(stage.variable(open, "affectedPersons")).isEqualTo(7_000L);
        assertThat(stage.cases().breach(caseNumber).affectedPersons()).isEqualTo(7_000);
        assertThat(stage.decision(caseNumber, "ReportBreach").answer()).isEqualTo("RAISED");
        assertThat(stage.make(Breaches.class).reports(caseNumber))
                .extracting(BreachReport::reporter, BreachReport::affectedPersons, BreachReport::effect)
                .containsExactly(
                        tuple("pipc", 5_000L, ReportEffect.OPENED), tuple("msit", 7_000L, ReportEffect.RAISED));
        assertThat(stage.make(Participants.class).startersWithOrigins(caseNumber))
                .containsExactlyInAnyOrder("pipc", "msit");
        assertThat(stage.cases()
                        .includes(
                                new CaseFilter(false, Set.of(), "msit", null),
                                stage.cases().read(caseNumber)))
                .isTrue();
        assertThat(listed(new CaseFilter(false, Set.of(), "msit", null)))
                .extracting(CertificationCase::caseNumber)
                .containsExactly(caseNumber);
        assertThat(scenes.report(BANK, 7_000)).isNotEnded();
    }

    @Tag("R4.4")
    @Test
    void the_same_report_twice_is_refused_at_the_engine_with_the_case_that_it_is() {
        var caseNumber = scenes.report(SHOP, 5_000).getBusinessKey();
        assertThat(stage.refusal(Conflict.class, () -> scenes.report(SHOP, 5_000)))
                .hasMessageContaining(caseNumber)
                .satisfies(refused -> assertThat(refused.attributes()).containsEntry("caseNumber", caseNumber));
        assertThat(stage.refusal(Conflict.class, () -> stage.start(PROCESS, "BRS-2026-000777", breach(SHOP, 6_000))))
                .hasMessageContaining("businessKey");
        scenes.screenWithoutAudit(caseNumber);
        scenes.assess(caseNumber, nothingEstablished());
        assertThat(stage.refusal(Conflict.class, () -> scenes.report(SHOP, 5_000)))
                .hasMessageContaining(caseNumber);
        assertThat(scenes.report(SHOP, 7_000)).as("a new breach").isNotEnded();
    }

    @Tag("R4.4")
    @Test
    void the_same_report_twice_is_one_case_at_the_api() {
        stage.as("pipc");
        var first = report(breach(SHOP, 5_000), "key-1");
        assertThat(first.isNew()).isTrue();
        var before = stage.contents();
        for (var key : new String[] {null, "key-1"}) {
            var again = report(breach(SHOP, 5_000), key);
            assertThat(again.isNew()).isFalse();
            assertThat(again.about().caseNumber()).isEqualTo(first.about().caseNumber());
        }
        assertThat(stage.contents()).isEqualTo(before);
        assertThat(stage.refusal(Conflict.class, () -> report(breach(SHOP, 6_000), "key-1")))
                .hasMessageContaining("Idempotency-Key");
        assertThat(stage.refusal(InvalidInput.class, () -> report(breach(SHOP, 6_000), "two words"))
                        .field())
                .isEqualTo("Idempotency-Key");
        assertThat(stage.refusal(InvalidInput.class, () -> report(with(breach(SHOP, 5_000), "leak", "MASSIVE"), null))
                        .field())
                .isEqualTo("leak");
        stage.as("msit");
        var joined = report(breach(SHOP, 5_000), "key-1");
        assertThat(joined.isNew()).isFalse();
        assertThat(joined.about().caseNumber()).isEqualTo(first.about().caseNumber());
        assertThat(stage.make(Breaches.class).reports(first.about().caseNumber()))
                .hasSize(2);
    }

    @Test
    void the_same_massive_report_twice_is_one_case_though_it_ended_at_once() {
        stage.as("pipc");
        var first = report(breach(MARKET, 33_700_000), null);
        var again = report(breach(MARKET, 33_700_000), null);
        assertThat(again.isNew()).isFalse();
        assertThat(again.about().caseNumber()).isEqualTo(first.about().caseNumber());
        assertThat(again.about().status()).isEqualTo("REVOCATION_REQUESTED");
    }

    private BreachReportProcess.Reported report(Map<String, Object> report, String key) {
        return stage.inTransaction(
                () -> stage.make(BreachReportProcess.class).report(new Body<>(NewBreachReport.class, report), key));
    }

    private BreachReports.Received update(String caseNumber, Map<String, Object> body, String key) {
        return stage.inTransaction(() ->
                stage.make(BreachReportProcess.class).update(caseNumber, new Body<>(BreachUpdate.class, body), key));
    }

    private static Map<String, Object> count(long affectedPersons) {
        return Map.of("affectedPersons", affectedPersons, "description", "Logs of a further server were read");
    }

    @Tag("R4.5")
    @Test
    void a_number_that_passes_the_threshold_during_the_special_audit_leads_to_revocation_at_once() {
        var screening = scenes.report(TELECOM, 9_999_999);
        var caseNumber = screening.getBusinessKey();
        scenes.orderSpecialAudit(caseNumber);
        scenes.planAudit(caseNumber);
        assertThat(stage.tasks(caseNumber, "RecordOnSiteVisit")).hasSize(1);

        stage.as("pipc");
        assertThat(update(caseNumber, count(10_000_000), null).nowMassive()).isFalse();
        assertThat(screening).isWaitingAt("ConductSpecialAudit");
        assertThat(update(caseNumber, count(10_000_001), "key-2").nowMassive()).isTrue();

        assertThat(screening)
                .isEnded()
                .hasPassed("DecideGrownLeak", "RequestImmediateRevocations", "End_ImmediateRevocationRequested")
                .hasNotPassed("AssessGrounds", "RequestRevocations");
        assertThat(stage.tasks(caseNumber, "RecordOnSiteVisit")).isEmpty();
        assertThat(stage.running("conformity-audit", caseNumber)).isNull();
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOCATION_REQUESTED");
        assertThat(stage.decision(caseNumber, "DecideMassiveLeak").answer()).isEqualTo("MASSIVE");
        assertThat(stage.cases().breach(caseNumber).massive()).isTrue();
        var orders = stage.cases().openOf(TELECOM.businessNumber(), CaseKind.REVOCATION);
        assertThat(orders).hasSize(2).allSatisfy(order -> {
            assertThat(order.origin()).contains(caseNumber);
            assertThat(stage.cases().revocation(order.caseNumber()).ground()).isEqualTo(Ground.MASSIVE_LEAK);
            assertThat(stage.cases().revocation(order.caseNumber()).facts().en())
                    .contains("10,000,001");
        });
        assertThat(update(caseNumber, count(10_000_001), "key-2").nowMassive())
                .as("the same once more")
                .isFalse();
        assertThat(update(caseNumber, count(10_000_001), null).report().effect())
                .as("once more without a key, as the answer was lost")
                .isEqualTo(ReportEffect.RAISED);
        assertThat(update(caseNumber, count(10_000_002), null).report().effect())
                .as("while the orders wait for their signatures")
                .isEqualTo(ReportEffect.RAISED);
        orders.forEach(order -> scenes.sign(order.caseNumber()));
        stage.as("pipc");
        assertThat(stage.refusal(Conflict.class, () -> update(caseNumber, count(10_000_003), null)))
                .hasMessageContaining("POST /api/breach-reports")
                .hasMessageContaining("POST /api/cases/" + caseNumber + "/breach-corrections");
    }

    @Test
    void a_massive_report_of_another_agency_turns_the_open_screening_into_a_massive_leak() {
        var open = scenes.report(TELECOM, 5_000);
        assertThat(stage.as("msit").start(PROCESS, breach(TELECOM, 23_000_000))).isEnded();
        assertThat(open).isEnded().hasPassed("RequestImmediateRevocations").hasNotPassed("RequestRevocations");
        assertThat(stage.cases().openOf(TELECOM.businessNumber(), CaseKind.REVOCATION))
                .hasSize(2)
                .allSatisfy(order -> assertThat(order.origin()).contains(open.getBusinessKey()));
    }

    @Tag("R4.5")
    @Test
    void a_lower_number_is_recorded_and_takes_nothing_back() {
        var caseNumber = scenes.report(SHOP, 5_000).getBusinessKey();
        stage.as("shop");
        var received = update(caseNumber, count(4_000), null);
        assertThat(received.report().effect()).isEqualTo(ReportEffect.LOWER);
        assertThat(received.breach().affectedPersons()).isEqualTo(5_000);
        assertThat(stage.decision(caseNumber, "ReportBreach").reasons().en()).contains("takes nothing back");
        assertThat(stage.decision(caseNumber, "ReportBreach").decidedBy()).isEqualTo("shop");
        assertThat(update(caseNumber, Map.of("description", "Nothing new"), null)
                        .report()
                        .effect())
                .isEqualTo(ReportEffect.UNCHANGED);
    }

    @Test
    void only_who_reported_a_breach_case_officers_and_the_holder_report_on_it() {
        var caseNumber = scenes.report(SHOP, 5_000).getBusinessKey();
        for (var user : new String[] {"msit", "bank"}) {
            stage.as(user);
            assertThat(stage.refusal(NotFound.class, () -> update(caseNumber, count(6_000), null)))
                    .hasMessageContaining(caseNumber);
        }
        for (var user : new String[] {"manager", "auditor", "committee1"}) {
            stage.as(user);
            assertThat(stage.refusal(AuthorizationException.class, () -> update(caseNumber, count(6_000), null)))
                    .hasMessageContaining("agencies");
        }
        stage.as("officer2");
        assertThat(update(caseNumber, count(6_000), null).report().effect()).isEqualTo(ReportEffect.RAISED);
        stage.as("pipc");
        for (var body : List.of(
                Map.<String, Object>of("affectedPersons", -1L, "description", "x"),
                Map.<String, Object>of("affectedPersons", "6000", "description", "x"))) {
            assertThat(stage.refusal(InvalidInput.class, () -> update(caseNumber, body, null))
                            .field())
                    .isEqualTo("affectedPersons");
        }
        assertThat(stage.refusal(InvalidInput.class, () -> update(caseNumber, Map.of("affectedPersons", 7L), null))
                        .field())
                .isEqualTo("description");
        assertThat(stage.refusal(
                                InvalidInput.class,
                                () -> update(caseNumber, with(count(7_000), "leak", "MASSIVE"), null))
                        .field())
                .isEqualTo("leak");
        assertThat(stage.refusal(InvalidInput.class, () -> update(caseNumber, null, null))
                        .field())
                .isEqualTo("body");
        stage.refusal(NotFound.class, () -> update("BRS-2026-999999", count(7_000), null));
    }

    // Clocks

    @Tag("R4.6")
    @Test
    void the_clocks_of_the_holder_are_read_by_the_officer_and_when_the_case_is_closed() {
        var report = new HashMap<>(breach(SHOP, 999));
        report.put("discoveredAt", "2026-11-20T18:00:00+09:00");
        report.put("incidentReportedAt", "2026-11-21T18:00:01+09:00");
        var caseNumber = stage.as("pipc").start(PROCESS, report).getBusinessKey();
        assertThat(clocks(caseNumber)).containsExactly(ClockState.LATE, ClockState.RUNNING, ClockState.NOT_REQUIRED);

        stage.as("shop");
        update(caseNumber, with(count(1_000), "leakNotifiedAt", "2026-11-22T09:00:00+09:00"), null);
        assertThat(clocks(caseNumber)).containsExactly(ClockState.LATE, ClockState.IN_TIME, ClockState.RUNNING);
        assertThat(stage.refusal(
                        Conflict.class,
                        () -> update(
                                caseNumber, with(count(1_000), "leakNotifiedAt", "2026-11-21T09:00:00+09:00"), null)))
                .hasMessageContaining("leakNotifiedAt");
        for (var wrong : new String[] {"2026-11-20T17:59:59+09:00", "2026-11-22T09:30:01+09:00", "soon"}) {
            assertThat(stage.refusal(
                                    InvalidInput.class,
                                    () -> update(caseNumber, with(count(1_000), "leakReportedAt", wrong), null))
                            .field())
                    .isEqualTo("leakReportedAt");
        }

        stage.moveTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(clocks(caseNumber).get(2)).isEqualTo(ClockState.RUNNING);
        stage.moveTo(Instant.parse("2026-11-23T09:00:01Z"));
        assertThat(clocks(caseNumber).get(2)).isEqualTo(ClockState.MISSING);
        scenes.screenWithoutAudit(caseNumber);
        assertThat(stage.decision(caseNumber, "ReadClocks").answer()).isEqualTo("MISSING");
        assertThat(stage.decision(caseNumber, "ReadClocks").reasons().en())
                .contains(
                        "Report of the incident: late, by 0 d 0 h 0 min",
                        "Notice of the leak to the persons concerned: in time",
                        "Report of the leak: missing");

        stage.as("pipc");
        update(
                caseNumber,
                Map.of(
                        "description", "The protocol of the holder was wrong",
                        "leakNotifiedAt", "2026-11-23T18:00:00.001+09:00",
                        "leakReportedAt", "2026-11-23T17:59:59+09:00"),
                null);
        scenes.assess(caseNumber, nothingEstablished());
        assertThat(stage.decision(caseNumber, "ReadClocks").answer()).isEqualTo("LATE");
        assertThat(stage.decision(caseNumber, "ReadClocks").reasons().en())
                .contains("Notice of the leak to the persons concerned: late", "Report of the leak: in time");
    }

    @Test
    void sensitive_data_or_illegal_access_ask_for_a_report_of_few_persons_too() {
        var sensitive = stage.as("pipc").start(PROCESS, with(breach(SHOP, 1), "sensitiveData", true));
        assertThat(clocks(sensitive.getBusinessKey()).get(2)).isEqualTo(ClockState.RUNNING);
        stage.as("shop");
        assertThat(stage.refusal(
                        Conflict.class,
                        () -> update(
                                sensitive.getBusinessKey(), Map.of("description", "No", "sensitiveData", false), null)))
                .hasMessageContaining("sensitiveData");
        var illegal = stage.as("pipc").start(PROCESS, with(breach(BANK, 1), "illegalAccess", true));
        assertThat(clocks(illegal.getBusinessKey()).get(2)).isEqualTo(ClockState.RUNNING);
        update(illegal.getBusinessKey(), Map.of("description", "An employee", "illegalAccess", false), null);
        assertThat(clocks(illegal.getBusinessKey()).get(2)).isEqualTo(ClockState.NOT_REQUIRED);
        var old = stage.start(PROCESS, with(breach(BOOKSTORE, 5_000), "discoveredAt", "2022-11-20T18:00:00+09:00"));
        assertThat(clocks(old.getBusinessKey())).containsOnly(ClockState.NOT_REQUIRED);
    }

    private List<ClockState> clocks(String caseNumber) {
        return stage.make(Breaches.class).readClocks(caseNumber).stream()
                .map(clock -> clock.state(stage.now()))
                .toList();
    }

    @Test
    void a_screening_ends_with_the_last_certificate_of_its_holder() {
        var open = scenes.report(BOOKSTORE, 5_000);
        var revocation = stage.as("pipc")
                .start("certificate-revocation", Scenes.revocation("ISMS-KISA-2025-001", "FALSE_DATA"))
                .getBusinessKey();
        scenes.giveOpinion(BOOKSTORE, revocation);
        scenes.vote(revocation, "FOR", "FOR", "FOR");
        assertThat(open).isWaitingAt("ScreenBreach");
        scenes.sign(revocation);
        assertThat(open)
                .isEnded()
                .hasPassed("EndScreening", "End_ScreeningEnded")
                .hasNotPassed("AssessGrounds");
        assertThat(stage.outcome(open.getBusinessKey())).isEqualTo("ENDED_BY_REVOCATION");
        assertThat(stage.decision(open.getBusinessKey(), "EndScreening")
                        .reasons()
                        .en())
                .contains("Certificate ISMS-KISA-2025-001 was revoked in case " + revocation);
    }

    // What the start refuses

    static Stream<Arguments> bad_starts() {
        var good = breach(MARKET, 33_700_000);
        return Stream.of(
                arguments("businessNumber", without(good, "businessNumber"), "is missing"),
                arguments("businessNumber", with(good, "businessNumber", 9998100015L), "must be text"),
                arguments("businessNumber", with(good, "businessNumber", "9998100014"), "wrong check digit"),
                arguments("businessNumber", with(good, "businessNumber", "1208147521"), "no organization"),
                arguments(
                        "businessNumber",
                        with(good, "businessNumber", PORTAL.businessNumber()),
                        "holds no valid certificate"),
                arguments("affectedPersons", without(good, "affectedPersons"), "is missing"),
                arguments("affectedPersons", with(good, "affectedPersons", "33700000"), "whole number"),
                arguments("affectedPersons", with(good, "affectedPersons", 3.5), "whole number"),
                arguments("affectedPersons", with(good, "affectedPersons", -1L), "between 0 and 10000000000"),
                arguments("affectedPersons", with(good, "affectedPersons", 10_000_000_001L), "between 0 and"),
                arguments("affectedPersons", with(good, "affectedPersons", Long.MAX_VALUE), "between 0 and"),
                arguments("discoveredAt", without(good, "discoveredAt"), "is missing"),
                arguments("discoveredAt", with(good, "discoveredAt", "yesterday"), "date and time with offset"),
                arguments("discoveredAt", with(good, "discoveredAt", "2026-11-20T18:00:00"), "with offset"),
                arguments("discoveredAt", with(good, "discoveredAt", "2026-11-20"), "with offset"),
                arguments("discoveredAt", with(good, "discoveredAt", Date.from(Instant.EPOCH)), "must be text"),
                arguments("discoveredAt", with(good, "discoveredAt", "2026-11-22T09:30:01+09:00"), "in the future"),
                arguments("discoveredAt", with(good, "discoveredAt", "2026-11-22T00:30:01Z"), "in the future"),
                arguments("description", without(good, "description"), "is missing"),
                arguments("description", with(good, "description", "x".repeat(2001)), "at most 2000"),
                arguments("description", with(good, "description", false), "must be text"),
                arguments("leak", with(good, "leak", "TO_BE_SCREENED"), "is not expected"),
                arguments("ground", with(good, "ground", "FALSE_DATA"), "is not expected"));
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @MethodSource("bad_starts")
    void bad_input_is_refused_with_the_name_of_the_variable_and_leaves_nothing_behind(
            String field, Map<String, Object> variables, String problem) {
        var refusal = stage.refusal(InvalidInput.class, () -> stage.as("pipc").start(PROCESS, variables));
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal).hasMessageContaining(problem);
    }

    @Test
    void the_limits_themselves_are_accepted() {
        var longest = with(breach(MARKET, 10_000_000_000L), "description", "범".repeat(2000));
        var screening = stage.start(PROCESS, with(longest, "discoveredAt", "2026-11-22T00:30:00Z"));
        assertThat(screening).isEnded().hasPassed("RequestRevocations");
        assertThat(stage.cases()
                        .revocation(stage.openCase(MARKET, CaseKind.REVOCATION))
                        .facts()
                        .en())
                .hasSize(2000);
        assertThat(stage.start(PROCESS, with(breach(BANK, 0), "affectedPersons", (short) 17)))
                .isNotEnded();
    }

    @Test
    void a_holder_reports_only_its_own_breach() {
        assertThat(stage.refusal(
                        AuthorizationException.class, () -> stage.as("shop").start(PROCESS, breach(MARKET, 1))))
                .hasMessageContaining("may not act for the organization");
        var own = stage.as("market").start(PROCESS, breach(MARKET, 1));
        assertThat(stage.cases().read(own.getBusinessKey()))
                .extracting(CertificationCase::startedBy)
                .isEqualTo("market");
    }

    @Test
    void a_wished_case_number_is_kept_and_a_malformed_or_used_one_refused() {
        assertThat(stage.start(PROCESS, "BRS-2026-000100", breach(BANK, 1))).hasBusinessKey("BRS-2026-000100");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, "BRS-2026-1", breach(SHOP, 1)))
                        .field())
                .isEqualTo("businessKey");
        assertThat(stage.refusal(Conflict.class, () -> stage.start(PROCESS, "BRS-2026-000100", breach(SHOP, 1))))
                .hasMessageContaining("BRS-2026-000100");
    }

    // What the forms refuse

    static Stream<Arguments> bad_assessments() {
        var good = nothingEstablished();
        return Stream.of(
                arguments("earlierViolations", without(good, "earlierViolations")),
                arguments("earlierViolations", with(good, "earlierViolations", -1L)),
                arguments("earlierViolations", with(good, "earlierViolations", 100L)),
                arguments("culpability", without(good, "culpability")),
                arguments("culpability", with(good, "culpability", "SLIGHT")),
                arguments("socialHarm", without(good, "socialHarm")),
                arguments("falseData", with(good, "falseData", "false")),
                arguments("networkActViolatedOn", with(good, "networkActViolatedOn", "soon")),
                arguments("auditRefused", without(good, "auditRefused")),
                arguments("belowCriteria", with(good, "belowCriteria", 1L)),
                arguments("assessmentReason", without(good, "assessmentReason")),
                arguments("assessmentReason", with(good, "assessmentReason", "x".repeat(1001))),
                arguments("ruling", with(good, "ruling", "KEEP")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad_assessments")
    void a_bad_assessment_is_refused_with_the_name_of_the_field(String field, Map<String, Object> entered) {
        var caseNumber = scenes.atAssessment(SHOP, 5_000).getBusinessKey();
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "AssessGrounds", entered)).isEqualTo(field);
    }

    @Test
    void a_screening_needs_an_answer_and_a_reason() {
        var caseNumber = scenes.report(SHOP, 5_000).getBusinessKey();
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "ScreenBreach", Map.of("screeningReason", "x")))
                .isEqualTo("specialAudit");
        assertThat(stage.invalidField(caseNumber, "ScreenBreach", Map.of("specialAudit", "NEEDED")))
                .isEqualTo("screeningReason");
        assertThat(stage.invalidField(
                        caseNumber, "ScreenBreach", Map.of("specialAudit", "MAYBE", "screeningReason", "x")))
                .isEqualTo("specialAudit");
    }
}
