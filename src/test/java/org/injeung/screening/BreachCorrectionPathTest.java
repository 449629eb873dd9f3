package org.injeung.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.BANK;
import static org.injeung.engine.Participant.MARKET;
import static org.injeung.engine.Participant.TELECOM;
import static org.injeung.engine.Scenes.nothingEstablished;
import static org.injeung.engine.Scenes.with;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.fields.Body;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.registry.Breaches;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.withdrawal.NewRetraction;
import org.injeung.withdrawal.RetractionProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistyped number of affected persons has a way back until an order rests on it that is signed. */
class BreachCorrectionPathTest {
    private static final String PROCESS = "breach-correction";
    private static final Map<String, Object> CONFIRMED =
            Map.of("correctionConfirmation", "CONFIRMED", "confirmationReason", "The report of PIPC says 33,700");
    private static final Map<String, Object> REFUSED =
            Map.of("correctionConfirmation", "REFUSED", "confirmationReason", "Nothing shows it");

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void holders_of_certificates() {
        stage.register(MARKET, TELECOM, BANK);
        stage.hold(MARKET, "ISMS-P-KISA-2025-002", Scheme.ISMS_P);
        stage.hold(TELECOM, "ISMS-P-KISA-2024-001", Scheme.ISMS_P, LocalDate.of(2027, 3, 31));
        stage.hold(TELECOM, "ISMS-KISA-2024-001", Scheme.ISMS, LocalDate.of(2027, 3, 31));
        stage.hold(BANK, "ISMS-P-FSI-2025-001", Scheme.ISMS_P);
    }

    private static Map<String, Object> correction(String breachCase, long persons) {
        return Map.of(
                "breachCase", breachCase,
                "correctedPersons", persons,
                "reason", "Three zeros too many were typed");
    }

    private String propose(String user, String breachCase, long persons) {
        return stage.as(user).start(PROCESS, correction(breachCase, persons)).getBusinessKey();
    }

    @Tag("R4.13")
    @Test
    void revocations_and_penalty_end_as_not_warranted_and_the_screening_goes_on() {
        var breachCase = scenes.report(TELECOM, 33_700_000).getBusinessKey();
        var revocations = stage.cases().openOf(TELECOM.businessNumber(), CaseKind.REVOCATION);
        var penalty = stage.openCase(TELECOM, CaseKind.PENALTY);
        scenes.prepareOrder(revocations.get(0).caseNumber());

        var proposed = propose("pipc", breachCase, 33_700);
        assertThat(proposed).isEqualTo("BCO-2026-000001");
        assertThat(stage.variable(stage.running(PROCESS, proposed), "resting").toString())
                .contains(revocations.get(0).caseNumber(), revocations.get(1).caseNumber(), penalty);
        assertThat(stage.cases().breach(breachCase).affectedPersons()).isEqualTo(33_700_000);
        stage.as("officer").complete(proposed, "ConfirmCorrection", CONFIRMED);

        assertThat(stage.outcome(proposed)).isEqualTo("CORRECTED");
        assertThat(stage.decision(proposed, "ConfirmCorrection").decidedBy()).isEqualTo("officer");
        var breach = stage.cases().breach(breachCase);
        assertThat(breach.affectedPersons()).isEqualTo(33_700);
        assertThat(breach.massive()).isFalse();
        for (var revocation : revocations) {
            var number = revocation.caseNumber();
            assertThat(stage.outcome(number)).isEqualTo("NOT_WARRANTED");
            assertThat(stage.decision(number, "CorrectCount").answer()).isEqualTo("NOT_WARRANTED");
            assertThat(stage.decision(number, "CorrectCount").reasons().en())
                    .contains("from 33,700,000 to 33,700", proposed, "The report of PIPC says 33,700");
            assertThat(stage.letter(number, LetterKind.REVOCATION_NOT_WARRANTED)
                            .body()
                            .en())
                    .contains(revocation.certificateNumber().orElseThrow(), "The certificate stands");
        }
        assertThat(stage.outcome(penalty)).isEqualTo("NOT_WARRANTED");
        assertThat(stage.letter(penalty, LetterKind.PENALTY_DROPPED).body().en())
                .contains(breachCase, "33,700");
        for (var certificate : stage.certificates().of(TELECOM.businessNumber())) {
            assertThat(certificate.status(stage.now())).isEqualTo(CertificateStatus.VALID);
        }

        var resumed = stage.running("breach-screening", breachCase);
        assertThat(resumed).isWaitingAt("ScreenBreach");
        assertThat(stage.variable(resumed, "affectedPersons")).isEqualTo(33_700L);
        assertThat(stage.cases().read(breachCase).status()).isEqualTo("OPEN");
        scenes.screenWithoutAudit(breachCase);
        scenes.assess(breachCase, nothingEstablished());
        assertThat(stage.outcome(breachCase)).isEqualTo("CERTIFICATES_KEPT");
    }

    @Tag("R4.13")
    @Test
    void what_is_massive_all_the_same_goes_on_with_the_right_number() {
        var breachCase = scenes.report(MARKET, 337_000_000).getBusinessKey();
        var revocation = stage.openCase(MARKET, CaseKind.REVOCATION);
        var penalty = stage.openCase(MARKET, CaseKind.PENALTY);
        var proposed = propose("officer2", breachCase, 33_700_000);
        stage.as("officer").complete(proposed, "ConfirmCorrection", CONFIRMED);
        assertThat(stage.cases().breach(breachCase).massive()).isTrue();
        assertThat(stage.cases().revocation(revocation).facts().en()).contains("33,700,000 affected persons");
        assertThat(stage.variable(stage.running("certificate-revocation", revocation), "facts"))
                .isEqualTo(stage.cases().revocation(revocation).facts().en());
        assertThat(stage.decision(revocation, "CorrectCount").answer()).isEqualTo("WARRANTED");
        assertThat(stage.cases().read(penalty).status()).isEqualTo("OPEN");
        assertThat(stage.cases().read(breachCase).status()).isEqualTo("REVOCATION_REQUESTED");
        scenes.sign(revocation);
        assertThat(stage.outcome(revocation)).isEqualTo("REVOKED");
    }

    @Test
    void a_breach_that_is_screened_goes_on_with_the_right_number() {
        var screening = scenes.report(BANK, 9_000_000);
        var breachCase = screening.getBusinessKey();
        var proposed = propose("officer2", breachCase, 9_000);
        stage.as("officer").complete(proposed, "ConfirmCorrection", CONFIRMED);
        assertThat(screening).isWaitingAt("ScreenBreach");
        assertThat(stage.variable(screening, "affectedPersons")).isEqualTo(9_000L);
        assertThat(stage.decision(breachCase, "CorrectCount").reasons().en()).contains("from 9,000,000 to 9,000");
    }

    @Test
    void what_is_refused_leaves_the_number_as_it_is() {
        var breachCase = scenes.report(MARKET, 33_700_000).getBusinessKey();
        var proposed = propose("pipc", breachCase, 33_700);
        stage.as("officer").complete(proposed, "ConfirmCorrection", REFUSED);
        assertThat(stage.outcome(proposed)).isEqualTo("REFUSED");
        assertThat(stage.cases().breach(breachCase).affectedPersons()).isEqualTo(33_700_000);
        assertThat(stage.running("certificate-revocation", stage.openCase(MARKET, CaseKind.REVOCATION)))
                .isWaitingAt("PrepareRevocationOrder");
    }

    @Test
    void after_a_signature_a_correction_comes_too_late() {
        var breachCase = scenes.report(MARKET, 33_700_000).getBusinessKey();
        var proposed = propose("pipc", breachCase, 33_700);
        var revocation = stage.openCase(MARKET, CaseKind.REVOCATION);
        scenes.sign(revocation);
        stage.as("officer").complete(proposed, "ConfirmCorrection", CONFIRMED);
        assertThat(stage.outcome(proposed)).isEqualTo("TOO_LATE");
        assertThat(stage.cases().breach(breachCase).massive()).isTrue();
        assertThat(stage.make(Breaches.class).correction(proposed).orElseThrow().correctedAt())
                .isEmpty();
        assertThat(stage.refusal(Conflict.class, () -> propose("pipc", breachCase, 33_700)))
                .hasMessageContaining("was signed")
                .hasMessageContaining("POST /api/objections");
    }

    @Tag("R4.13")
    @Test
    void whoever_proposed_it_does_not_confirm_it() {
        var breachCase = scenes.report(MARKET, 33_700_000).getBusinessKey();
        var proposed = propose("officer", breachCase, 33_700);
        assertThat(stage.refusal(
                        AuthorizationException.class, () -> stage.complete(proposed, "ConfirmCorrection", CONFIRMED)))
                .hasMessageContaining("officer");
        for (var user : Set.of("pipc", "manager", "market", "auditor")) {
            stage.as(user);
            assertThat(stage.refusal(
                            AuthorizationException.class,
                            () -> stage.complete(proposed, "ConfirmCorrection", CONFIRMED)))
                    .isNotNull();
        }
        stage.as("officer2").complete(proposed, "ConfirmCorrection", CONFIRMED);
        assertThat(stage.outcome(proposed)).isEqualTo("CORRECTED");
    }

    @Test
    void only_who_reported_the_breach_and_officers_propose_one() {
        var breachCase = scenes.report(MARKET, 33_700_000).getBusinessKey();
        for (var user : Set.of("msit", "market", "bank")) {
            assertThat(stage.refusal(NotFound.class, () -> propose(user, breachCase, 33_700)))
                    .hasMessageContaining(breachCase);
        }
        for (var user : Set.of("manager", "auditor", "admin")) {
            assertThat(stage.refusal(AuthorizationException.class, () -> propose(user, breachCase, 33_700)))
                    .isNotNull();
        }
        assertThat(stage.refusal(NotFound.class, () -> propose("officer", "BRS-2026-999999", 5)))
                .isNotNull();
        var open = propose("pipc", breachCase, 33_700);
        assertThat(stage.refusal(Conflict.class, () -> propose("officer", breachCase, 33_701))
                        .attributes())
                .containsEntry("openCase", open);
    }

    @ParameterizedTest
    @CsvSource({"correctedPersons, 33700000", "correctedPersons, 33700001", "correctedPersons, -1", "reason, ''"})
    void what_is_wrong_is_named(String field, String value) {
        var breachCase = scenes.report(MARKET, 33_700_000).getBusinessKey();
        var sent = value.isEmpty() ? value : Long.valueOf(value);
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("officer")
                                .start(PROCESS, with(correction(breachCase, 5), field, sent)))
                        .field())
                .isEqualTo(field);
    }

    @Test
    void whoever_asked_retracts_it_until_somebody_else_decided() {
        var breachCase = scenes.report(TELECOM, 33_700_000).getBusinessKey();
        var caseNumber = propose("pipc", breachCase, 33_700);
        var correction = stage.running(PROCESS, caseNumber);
        stage.as("pipc");
        stage.inTransaction(() -> stage.make(RetractionProcess.class)
                .retract(caseNumber, new Body<>(NewRetraction.class, Map.of("reason", "Typed by mistake"))));
        assertThat(correction).isEnded().hasPassed("Start_ProposalRetracted", "End_ProposalRetracted");
        assertThat(stage.outcome(caseNumber)).isEqualTo("RETRACTED");
        assertThat(stage.letters(caseNumber)).isEmpty();
        assertThat(stage.cases().breach(breachCase).affectedPersons()).isEqualTo(33_700_000);
        assertThat(propose("pipc", breachCase, 33_700)).isEqualTo("BCO-2026-000002");
    }
}
