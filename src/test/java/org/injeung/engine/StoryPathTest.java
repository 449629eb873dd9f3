package org.injeung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.BANK;
import static org.injeung.engine.Participant.BOOKSTORE;
import static org.injeung.engine.Participant.MARKET;
import static org.injeung.engine.Participant.PORTAL;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Participant.TELECOM;
import static org.injeung.engine.Scenes.application;
import static org.injeung.engine.Scenes.grossNegligence;
import static org.injeung.engine.Scenes.nothingEstablished;
import static org.injeung.registry.CertificateStatus.REVOKED;
import static org.injeung.registry.CertificateStatus.VALID;

import java.time.LocalDate;
import java.util.Map;
import org.injeung.fields.Body;
import org.injeung.issuance.IssuanceProcess;
import org.injeung.issuance.NewApplication;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main story with the figures of the announcements: issue, breach, revoke, bar, apply again. */
class StoryPathTest {
    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    private final Scenes scenes = new Scenes(stage);

    @Test
    void a_market_is_certified_loses_33_700_000_records_is_barred_for_a_year_and_applies_again() {
        stage.register(MARKET, PORTAL);
        var application = scenes.apply(MARKET, "ISMS_P").getBusinessKey();
        stage.as("portal");
        var second = stage.inTransaction(() -> stage.make(IssuanceProcess.class)
                .start(new Body<>(NewApplication.class, application(PORTAL, "ISMS_P"))));
        assertThat(second.caseNumber()).isEqualTo("ISS-2026-000002");

        scenes.acceptDocuments(application);
        scenes.passPreEvaluation(application);
        scenes.passAuditAfterCorrection(MARKET, application);
        scenes.vote(application, "FOR", "FOR", "FOR");
        stage.continueAt(application, "IssueCertificate");
        assertThat(status("ISMS-P-KISA-2026-001")).isEqualTo(VALID);
        assertThat(stage.certificates().read("ISMS-P-KISA-2026-001").validUntil())
                .isEqualTo("2029-11-21");

        var revocation = scenes.revoke(MARKET);
        assertThat(status("ISMS-P-KISA-2026-001")).isEqualTo(REVOKED);
        assertThat(stage.letters(revocation)).containsExactly(LetterKind.REVOCATION_ORDER);
        assertThat(stage.certificates().waiverOf(revocation)).isPresent();
        assertThat(stage.outcome(second.caseNumber())).isEqualTo("open");

        var over = scenes.apply(MARKET, "ISMS_P");
        assertThat(over).isEnded().hasPassed("End_ApplicationRefused");
        stage.as("market");
        var conflict = stage.refusal(
                Conflict.class,
                () -> stage.inTransaction(() -> stage.make(IssuanceProcess.class)
                        .start(new Body<>(NewApplication.class, application(MARKET, "ISMS_P")))));
        assertThat(conflict.attributes()).containsEntry("earliestApplicationOn", "2027-11-22");

        stage.moveTo(LocalDate.of(2027, 11, 22));
        stage.fire(revocation, "Timer_CooldownOver");
        assertThat(stage.letters(revocation)).contains(LetterKind.BAR_ENDED);
        stage.as("market");
        var again = stage.inTransaction(() -> stage.make(IssuanceProcess.class)
                .start(new Body<>(NewApplication.class, application(MARKET, "ISMS_P"))));
        assertThat(stage.running("certification-issuance", again.caseNumber()))
                .isWaitingAt("CheckApplicationDocuments");
    }

    @Test
    void a_telecom_with_23_000_000_affected_persons_loses_both_certificates() {
        stage.register(TELECOM);
        stage.hold(TELECOM, "ISMS-P-KISA-2024-001", Scheme.ISMS_P);
        stage.hold(TELECOM, "ISMS-KISA-2024-001", Scheme.ISMS);
        assertThat(scenes.report(TELECOM, 23_000_000)).isEnded();
        stage.cases().openOf(TELECOM.businessNumber(), CaseKind.REVOCATION).stream()
                .map(CertificationCase::caseNumber)
                .forEach(scenes::sign);
        assertThat(status("ISMS-P-KISA-2024-001")).isEqualTo(REVOKED);
        assertThat(status("ISMS-KISA-2024-001")).isEqualTo(REVOKED);
    }

    @Test
    void a_bank_with_6_000_affected_persons_is_screened_and_kept() {
        stage.register(BANK);
        stage.hold(BANK, "ISMS-P-FSI-2025-001", Scheme.ISMS_P);
        var screening = scenes.atAssessment(BANK, 6_000).getBusinessKey();
        scenes.assess(screening, nothingEstablished());
        assertThat(stage.outcome(screening)).isEqualTo("CERTIFICATES_KEPT");
        assertThat(status("ISMS-P-FSI-2025-001")).isEqualTo(VALID);
    }

    @Test
    void a_shop_with_9_999_999_affected_persons_is_audited_heard_and_revoked() {
        stage.register(SHOP);
        stage.hold(SHOP, "ISMS-P-KISA-2025-001", Scheme.ISMS_P);
        var screening = scenes.report(SHOP, 9_999_999).getBusinessKey();
        scenes.orderSpecialAudit(screening);
        scenes.passAuditAfterCorrection(SHOP, screening);
        scenes.assess(screening, grossNegligence());
        var revocation = stage.openCase(SHOP, CaseKind.REVOCATION);
        stage.moveTo(LocalDate.of(2026, 12, 2));
        stage.as("shop").complete(revocation, "GiveOpinion", Map.of("opinion", "We regret it"));
        scenes.vote(revocation, "FOR", "AGAINST", "FOR");
        scenes.sign(revocation);
        assertThat(status("ISMS-P-KISA-2025-001")).isEqualTo(REVOKED);
        assertThat(stage.letters(revocation))
                .containsExactly(LetterKind.REVOCATION_NOTICE, LetterKind.REVOCATION_ORDER);
    }

    @Test
    void a_bookstore_with_exactly_10_000_000_affected_persons_is_screened() {
        stage.register(BOOKSTORE);
        stage.hold(BOOKSTORE, "ISMS-KISA-2025-001", Scheme.ISMS);
        assertThat(scenes.report(BOOKSTORE, 10_000_000)).isWaitingAt("ScreenBreach");
        assertThat(status("ISMS-KISA-2025-001")).isEqualTo(VALID);
    }

    private static CertificateStatus status(String certificateNumber) {
        return stage.certificates().read(certificateNumber).status(stage.now());
    }
}
