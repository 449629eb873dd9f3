package org.injeung.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.BANK;
import static org.injeung.engine.Participant.MARKET;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Participant.TELECOM;
import static org.injeung.engine.Scenes.application;
import static org.injeung.engine.Scenes.grossNegligence;
import static org.injeung.engine.Scenes.revocation;
import static org.injeung.engine.Scenes.with;
import static org.injeung.engine.Scenes.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.engine.Participant;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;
import org.injeung.letters.Document;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Conflict;
import org.injeung.registry.Hearing;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Opinion;
import org.injeung.registry.Page;
import org.injeung.registry.Revocation;
import org.injeung.registry.RevocationOrder;
import org.injeung.registry.Revocations;
import org.injeung.registry.Signed;
import org.injeung.revocation.policy.NoOrderCause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevocationPathTest {
    private static final String PROCESS = "certificate-revocation";
    private static final String NUMBER = "ISMS-P-KISA-2025-001";
    private static final Instant BAR_ENDS =
            OffsetDateTime.parse("2027-11-22T00:00:00+09:00").toInstant();

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void holders_of_certificates() {
        stage.register(MARKET, SHOP, BANK, TELECOM);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        stage.hold(BANK, "ISMS-P-FSI-2025-001", Scheme.ISMS_P);
        stage.hold(TELECOM, "ISMS-P-KISA-2024-001", Scheme.ISMS_P);
        stage.hold(TELECOM, "ISMS-KISA-2024-001", Scheme.ISMS);
    }

    // At once

    @Tag("R5.1")
    @Tag("R5.2")
    @Test
    void after_a_massive_leak_the_signature_of_a_manager_revokes_the_certificate() {
        var revocation = leak(SHOP, 33_700_000);
        var caseNumber = revocation.getBusinessKey();
        assertThat(caseNumber).isEqualTo("REV-2026-000001");
        assertThat(revocation)
                .isWaitingAt("PrepareRevocationOrder")
                .hasPassed("Start_RevocationRequestedByCase", "OpenRevocation", "DecideTrack")
                .hasNotPassed("NotifyHolder", "GiveOpinion", "DeliberateRevocation");
        assertThat(stage.variable(revocation, "track")).isEqualTo("IMMEDIATE");
        assertThat(stage.tasks(caseNumber, "PrepareRevocationOrder").get(0).getDueDate())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T00:00:00+09:00").toInstant());
        assertThat(stage.certificates().read(NUMBER).status(stage.now())).isEqualTo(CertificateStatus.VALID);

        scenes.sign(caseNumber);
        assertThat(revocation)
                .isWaitingAt("Timer_CooldownOver")
                .hasPassedInOrder(
                        "PrepareRevocationOrder", "PreviewEffects", "SignRevocationOrder", "RevokeCertificate")
                .hasNotPassed("EndCooldown", "KeepCertificate", "EndRevocation");
        assertThat(stage.job(caseNumber, "Timer_CooldownOver").getDuedate()).isEqualTo(Date.from(BAR_ENDS));
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOKED");

        var certificate = stage.certificates().read(NUMBER);
        assertThat(certificate.status(stage.now())).isEqualTo(CertificateStatus.REVOKED);
        assertThat(certificate.status(stage.now().minusMillis(1))).isEqualTo(CertificateStatus.VALID);
        assertThat(certificate.revokedAt()).contains(stage.now());
        assertThat(certificate.revokedIn()).contains(caseNumber);
        assertThat(certificate.revocationGround()).contains(Ground.MASSIVE_LEAK);

        var bar = stage.certificates().barInForce(SHOP.businessNumber()).orElseThrow();
        assertThat(bar.caseNumber()).isEqualTo(caseNumber);
        assertThat(bar.startsAt()).isEqualTo(stage.now());
        assertThat(bar.endsAt()).isEqualTo(BAR_ENDS);
        assertThat(bar.lastDay()).isEqualTo("2027-11-21");
        assertThat(bar.earliestApplicationOn()).isEqualTo("2027-11-22");
        var waiver = stage.certificates().waiverOf(caseNumber).orElseThrow();
        assertThat(waiver.startsAt()).isEqualTo(bar.startsAt());
        assertThat(waiver.endsAt()).isEqualTo(bar.endsAt());

        assertThat(stage.letters(caseNumber)).containsExactly(LetterKind.REVOCATION_ORDER);
        assertThat(stage.letter(caseNumber, LetterKind.REVOCATION_ORDER).body().en())
                .contains(
                        NUMBER,
                        "33,700,000 affected persons",
                        "Nothing milder protects the people concerned",
                        "Signed by: Kim M (manager)",
                        "until 2027-11-21",
                        "is 2027-11-22",
                        "The fine for not holding the compulsory certificate is waived");
        assertThat(stage.decision(caseNumber, "SignRevocationOrder").decidedBy())
                .isEqualTo("manager");
        assertThat(stage.decision(caseNumber, "WaiveFine").answer()).isEqualTo("WAIVED");
        assertThat(stage.cases().revocation(caseNumber).signature().map(Signed::by))
                .contains("manager");
    }

    @Tag("R5.4")
    @Test
    void no_fine_is_waived_where_the_certificate_is_not_compulsory() {
        var caseNumber = leak(BANK, 10_000_001).getBusinessKey();
        scenes.sign(caseNumber);
        assertThat(stage.certificates().waiverOf(caseNumber)).isEmpty();
        assertThat(stage.certificates().barOf(caseNumber)).isPresent();
        assertThat(stage.decision(caseNumber, "WaiveFine").answer()).isEqualTo("NOT_APPLICABLE");
        assertThat(stage.letter(caseNumber, LetterKind.REVOCATION_ORDER).body().en())
                .doesNotContain("waived");
    }

    @Test
    void an_order_is_prepared_by_an_officer_and_signed_by_a_manager() {
        var caseNumber = leak(SHOP, 33_700_000).getBusinessKey();
        for (var user : new String[] {"manager", "committee1", "shop", "pipc"}) {
            stage.as(user);
            assertThat(stage.refusal(
                            AuthorizationException.class,
                            () -> stage.complete(
                                    caseNumber, "PrepareRevocationOrder", Map.of("orderReasons", "Because"))))
                    .hasMessageContaining("is not in a group");
        }
        assertThat(stage.as("officer").invalidField(caseNumber, "PrepareRevocationOrder", Map.of()))
                .isEqualTo("orderReasons");
        scenes.prepareOrder(caseNumber);
        stage.as("manager");
        assertThat(stage.invalidField(caseNumber, "SignRevocationOrder", Map.of()))
                .isEqualTo("orderSignature");
        assertThat(stage.invalidField(caseNumber, "SignRevocationOrder", Map.of("orderSignature", "MAYBE")))
                .isEqualTo("orderSignature");
        assertThat(stage.invalidField(caseNumber, "SignRevocationOrder", Map.of("orderSignature", "RETURNED")))
                .isEqualTo("orderRemark");
        for (var user : new String[] {"officer", "committee1", "shop", "pipc"}) {
            stage.as(user);
            assertThat(stage.refusal(
                            AuthorizationException.class,
                            () -> stage.complete(caseNumber, "SignRevocationOrder", Scenes.signature())))
                    .hasMessageContaining("is not in a group");
        }
        assertThat(stage.certificates().read(NUMBER).status(stage.now())).isEqualTo(CertificateStatus.VALID);
    }

    @Tag("R5.5")
    @Test
    void whoever_prepared_an_order_does_not_sign_it() {
        var caseNumber = leak(SHOP, 33_700_000).getBusinessKey();
        stage.as("factotum").complete(caseNumber, "PrepareRevocationOrder", Map.of("orderReasons", "Because"));
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "SignRevocationOrder", Scenes.signature())))
                .hasMessageContaining("factotum did PrepareRevocationOrder");
        stage.as("manager").complete(caseNumber, "SignRevocationOrder", Scenes.signature());
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOKED");
    }

    private static Map<String, Object> noOrder(String cause) {
        return Map.of(
                "orderSignature", "NOT_ORDERED",
                "noOrderCause", cause,
                "orderRemark", "The log names 33,700 persons");
    }

    private static Map<String, Object> confirmation(String answer) {
        return Map.of("noOrderConfirmation", answer, "confirmationReason", "I read the log");
    }

    @Tag("R5.9")
    @ParameterizedTest
    @ValueSource(strings = {"FACT_CORRECTED", "FACT_NOT_PROVEN"})
    void what_two_managers_do_not_order_ends_and_the_register_says_nothing(String cause) {
        var revocation = leak(SHOP, 33_700_000);
        var caseNumber = revocation.getBusinessKey();
        scenes.prepareOrder(caseNumber);
        stage.as("manager").complete(caseNumber, "SignRevocationOrder", noOrder(cause));
        assertThat(revocation).isWaitingAt("ConfirmNoOrder");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "ConfirmNoOrder", confirmation("AGREED"))))
                .hasMessageContaining("manager did SignRevocationOrder");
        stage.as("manager2").complete(caseNumber, "ConfirmNoOrder", confirmation("AGREED"));
        assertThat(revocation)
                .isEnded()
                .hasPassed("EndWithoutOrder", "End_NotWarranted")
                .hasNotPassed("RevokeCertificate");
        assertThat(stage.outcome(caseNumber)).isEqualTo("NOT_WARRANTED");
        assertThat(stage.decision(caseNumber, "SignRevocationOrder").reasons().en())
                .contains(NoOrderCause.valueOf(cause).words().en(), "The log names 33,700 persons");
        assertThat(stage.decision(caseNumber, "ConfirmNoOrder").decidedBy()).isEqualTo("manager2");
        assertThat(stage.letter(caseNumber, LetterKind.REVOCATION_NOT_WARRANTED)
                        .body()
                        .ko())
                .contains(NUMBER);
        assertThat(stage.cases().revocation(caseNumber).signature()).isEmpty();
        assertThat(stage.certificates().read(NUMBER).status(stage.now())).isEqualTo(CertificateStatus.VALID);
        assertThat(stage.certificates().barOf(caseNumber)).isEmpty();
    }

    @Test
    void where_the_second_manager_does_not_agree_the_order_is_signed_after_all() {
        var revocation = leak(SHOP, 33_700_000);
        var caseNumber = revocation.getBusinessKey();
        scenes.prepareOrder(caseNumber);
        stage.as("manager").complete(caseNumber, "SignRevocationOrder", noOrder("FACT_NOT_PROVEN"));
        stage.as("manager2").complete(caseNumber, "ConfirmNoOrder", confirmation("TO_BE_SIGNED"));
        assertThat(revocation).isWaitingAt("SignRevocationOrder");
        stage.as("manager2").complete(caseNumber, "SignRevocationOrder", Scenes.signature());
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOKED");
    }

    @Tag("R5.9")
    @Test
    void where_the_law_says_must_nobody_weighs_and_a_cause_is_given_with_its_fact() {
        var caseNumber = leak(SHOP, 33_700_000).getBusinessKey();
        scenes.prepareOrder(caseNumber);
        stage.as("manager");
        assertThat(stage.invalidField(caseNumber, "SignRevocationOrder", noOrder("NOT_PROPORTIONATE")))
                .isEqualTo("noOrderCause");
        assertThat(stage.invalidField(
                        caseNumber, "SignRevocationOrder", Scenes.without(noOrder("FACT_NOT_PROVEN"), "noOrderCause")))
                .isEqualTo("noOrderCause");
        assertThat(stage.invalidField(
                        caseNumber, "SignRevocationOrder", Scenes.without(noOrder("FACT_NOT_PROVEN"), "orderRemark")))
                .isEqualTo("orderRemark");
    }

    @Tag("R5.10")
    @Test
    void what_only_the_order_on_the_other_certificate_changed_holds_up_no_signature_and_one_letter_tells_the_end() {
        stage.hold(SHOP, "ISMS-KISA-2025-007", Scheme.ISMS);
        scenes.report(SHOP, 33_700_000);
        var orders = stage.openCases(SHOP, CaseKind.REVOCATION);
        assertThat(orders).hasSize(2);
        orders.forEach(scenes::prepareOrder);
        for (var order : orders) {
            stage.as("manager").complete(order, "SignRevocationOrder", Scenes.signature());
            assertThat(stage.outcome(order)).isEqualTo("REVOKED");
        }
        stage.moveTo(LocalDate.of(2027, 11, 22));
        orders.forEach(order -> stage.fire(order, "Timer_CooldownOver"));
        assertThat(orders.stream()
                        .flatMap(order -> stage.letters(order).stream())
                        .filter(LetterKind.BAR_ENDED::equals))
                .hasSize(1);
    }

    @Tag("R5.10")
    @Test
    void what_changed_otherwise_holds_it_up_all_the_same() {
        stage.hold(SHOP, "ISMS-KISA-2025-007", Scheme.ISMS);
        scenes.report(SHOP, 33_700_000);
        var orders = stage.openCases(SHOP, CaseKind.REVOCATION);
        orders.forEach(scenes::prepareOrder);
        stage.as("manager").complete(orders.get(0), "SignRevocationOrder", Scenes.signature());
        stage.moveTo(stage.today().plusDays(1));
        assertThat(stage.invalidField(orders.get(1), "SignRevocationOrder", Scenes.signature()))
                .isEqualTo("orderSignature");
    }

    @Test
    void a_returned_order_is_prepared_anew() {
        var revocation = leak(SHOP, 33_700_000);
        var caseNumber = revocation.getBusinessKey();
        scenes.prepareOrder(caseNumber);
        stage.as("manager")
                .complete(
                        caseNumber,
                        "SignRevocationOrder",
                        Map.of("orderSignature", "RETURNED", "orderRemark", "Say since when the key was valid"));
        assertThat(revocation).isWaitingAt("PrepareRevocationOrder").hasNotPassed("RevokeCertificate");
        assertThat(stage.variable(revocation, "returnReason")).isEqualTo("Say since when the key was valid");
        assertThat(stage.decision(caseNumber, "SignRevocationOrder").answer()).isEqualTo("RETURNED");
        assertThat(stage.cases().revocation(caseNumber).signature()).isEmpty();

        stage.as("officer2")
                .complete(
                        caseNumber, "PrepareRevocationOrder", Map.of("orderReasons", "The key was valid since March"));
        stage.as("manager").complete(caseNumber, "SignRevocationOrder", Scenes.signature());
        var orders = stage.make(Revocations.class).orders(caseNumber);
        assertThat(orders).extracting(RevocationOrder::number).containsExactly(1, 2);
        assertThat(orders.get(0).returnReason()).contains("Say since when the key was valid");
        assertThat(orders.get(0).returnedBy()).contains("manager");
        assertThat(orders.get(1).preparedBy()).isEqualTo("officer2");
        assertThat(stage.letter(caseNumber, LetterKind.REVOCATION_ORDER).body().en())
                .contains("The key was valid since March")
                .doesNotContain("Nothing milder");
    }

    // What the signature brings about

    @Tag("R5.5")
    @Test
    void the_form_shows_every_effect_and_the_decision_keeps_them() {
        var running = scenes.apply(SHOP, "ISMS").getBusinessKey();
        stage.hold(SHOP, "ISMS-KISA-2025-009", Scheme.ISMS);
        var instance = scenes.atOrder(SHOP, NUMBER, "FALSE_DATA");
        var caseNumber = instance.getBusinessKey();
        scenes.prepareOrder(caseNumber);

        assertThat((String) stage.variable(instance, "effects"))
                .contains(
                        NUMBER,
                        "Valid until now, is revoked",
                        "Revoked, on 2026-11-22",
                        "earliest day of a new application: 2027-11-22",
                        "may not apply until 2027-11-21 (1 year from 22 November 2026",
                        "waived until 2027-11-21, and no other fine",
                        running + " ends: application",
                        "ISMS-KISA-2025-009 stays: Valid",
                        "letter tells the holder that " + running);
        assertThat((String) stage.variable(instance, "effectsKorean"))
                .contains("결재와 동시에 취소", "2027-11-21까지 인증을 신청할 수 없습니다", running + " 종료");
        stage.as("manager").complete(caseNumber, "SignRevocationOrder", Scenes.signature());
        assertThat(stage.decision(caseNumber, "SignRevocationOrder").facts().en())
                .contains("may not apply until 2027-11-21", running + " ends");
        assertThat(stage.outcome(running)).isNotEqualTo("open");
    }

    @Tag("R5.5")
    @Test
    void an_order_whose_effects_have_changed_is_not_signed_before_they_are_read_again() {
        var instance = leak(SHOP, 33_700_000);
        var caseNumber = instance.getBusinessKey();
        scenes.prepareOrder(caseNumber);
        stage.moveTo(LocalDate.of(2026, 11, 23));
        stage.as("manager");
        assertThat(stage.refusal(
                        InvalidInput.class,
                        () -> stage.complete(caseNumber, "SignRevocationOrder", Scenes.signature())))
                .hasMessageContaining("no longer those that were shown")
                .hasMessageContaining("may not apply until 2027-11-22");
        assertThat(stage.certificates().read(NUMBER).status(stage.now())).isEqualTo(CertificateStatus.VALID);

        stage.complete(caseNumber, "SignRevocationOrder", Map.of("orderSignature", "RENEWED"));
        assertThat(instance).isWaitingAt("SignRevocationOrder");
        assertThat((String) stage.variable(instance, "effects")).contains("may not apply until 2027-11-22");
        stage.complete(caseNumber, "SignRevocationOrder", Scenes.signature());
        assertThat(stage.certificates().barOf(caseNumber).orElseThrow().lastDay())
                .isEqualTo("2027-11-22");
        assertThat(stage.make(Revocations.class).orders(caseNumber)).hasSize(1);
    }

    @Test
    void an_application_that_the_holder_files_meanwhile_keeps_nobody_from_signing() {
        var instance = scenes.atOrder(SHOP, NUMBER, "FALSE_DATA");
        var caseNumber = instance.getBusinessKey();
        scenes.prepareOrder(caseNumber);
        var late = scenes.apply(SHOP, "ISMS").getBusinessKey();
        stage.as("manager").complete(caseNumber, "SignRevocationOrder", Scenes.signature());
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOKED");
        assertThat(stage.outcome(late)).isNotEqualTo("open");
    }

    @Test
    void effects_are_read_until_the_order_is_signed() {
        var caseNumber = leak(BANK, 33_700_000).getBusinessKey();
        var process = stage.make(RevocationProcess.class);
        var effects = process.previewEffects(caseNumber);
        assertThat(effects.effects())
                .extracting(EffectsView.EffectView::kind)
                .containsExactly("CERTIFICATE", "REGISTER", "BAR", "WAIVER", "OTHER_CERTIFICATE", "LETTER");
        assertThat(effects.effects())
                .extracting(EffectsView.EffectView::en)
                .contains("No fine is waived: the certification is not compulsory for the holder.");
        scenes.sign(caseNumber);
        assertThat(stage.refusal(Conflict.class, () -> process.previewEffects(caseNumber)))
                .hasMessageContaining("is decided");
    }

    @Test
    void whoever_started_a_case_does_not_sign_its_order() {
        stage.as("factotum");
        stage.start("breach-screening", Scenes.breach(SHOP, 33_700_000));
        var caseNumber = stage.openCase(SHOP, CaseKind.REVOCATION);
        scenes.prepareOrder(caseNumber);
        stage.as("factotum");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "SignRevocationOrder", Scenes.signature())))
                .hasMessageContaining("factotum started the case");
        stage.as("manager").complete(caseNumber, "SignRevocationOrder", Scenes.signature());
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOKED");
    }

    @Test
    void the_cooldown_ends_when_an_objection_to_the_revocation_is_upheld() {
        var instance = stage.as("pipc").start("certificate-revocation", revocation(NUMBER, "FALSE_DATA"));
        var caseNumber = instance.getBusinessKey();
        scenes.giveOpinion(SHOP, caseNumber);
        scenes.vote(caseNumber, "FOR", "FOR", "FOR");
        scenes.sign(caseNumber);
        assertThat(instance).isWaitingAt("Timer_CooldownOver");
        scenes.upholdObjection(SHOP, caseNumber);
        assertThat(instance).isEnded().hasPassed("EndOverturnedRevocation").hasNotPassed("EndCooldown");
        assertThat(stage.letters(caseNumber)).doesNotContain(LetterKind.BAR_ENDED);
    }

    @Test
    void whoever_screened_the_breach_signs_no_order_that_follows_from_it() {
        var screening = scenes.report(SHOP, 5_000).getBusinessKey();
        stage.as("factotum")
                .complete(screening, "ScreenBreach", Map.of("specialAudit", "NOT_NEEDED", "screeningReason", "Clear"));
        scenes.assess(screening, grossNegligence());
        var caseNumber = stage.openCase(SHOP, CaseKind.REVOCATION);
        scenes.giveOpinion(SHOP, caseNumber);
        scenes.meet(caseNumber, 3);
        stage.as("factotum");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "CastBallot", Map.of("vote", "FOR", "ballotReason", "x"))))
                .hasMessageContaining("factotum did ScreenBreach in case " + screening);
        scenes.vote(caseNumber, "FOR", "FOR", "FOR");
        scenes.prepareOrder(caseNumber);
        stage.as("factotum");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "SignRevocationOrder", Scenes.signature())))
                .hasMessageContaining("factotum did ScreenBreach in case " + screening);
        stage.as("manager").complete(caseNumber, "SignRevocationOrder", Scenes.signature());
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOKED");
    }

    // The year after

    @Tag("R5.3")
    @Test
    void when_the_timer_fires_the_bar_ends_and_the_holder_may_apply_again() {
        var revocation = leak(SHOP, 33_700_000);
        var caseNumber = revocation.getBusinessKey();
        scenes.sign(caseNumber);
        stage.moveTo(BAR_ENDS.minusSeconds(1));
        var refused = scenes.apply(SHOP, "ISMS_P");
        assertThat(refused).isEnded().hasPassed("End_ApplicationRefused");

        stage.moveTo(LocalDate.of(2027, 11, 22));
        stage.fire(caseNumber, "Timer_CooldownOver");
        assertThat(revocation)
                .isEnded()
                .hasPassed("Timer_CooldownOver", "EndCooldown", "End_CooldownOver")
                .hasNotPassed("KeepCertificate", "EndRevocation");
        assertThat(stage.certificates().barOf(caseNumber).orElseThrow().endedAt())
                .contains(BAR_ENDS);
        assertThat(stage.certificates().barInForce(SHOP.businessNumber())).isEmpty();
        assertThat(stage.letters(caseNumber)).containsExactly(LetterKind.REVOCATION_ORDER, LetterKind.BAR_ENDED);
        assertThat(scenes.apply(SHOP, "ISMS_P")).isWaitingAt("CheckApplicationDocuments");
    }

    @Tag("R5.3")
    @Test
    void the_bar_ends_at_its_instant_even_if_the_timer_is_late() {
        scenes.sign(leak(SHOP, 33_700_000).getBusinessKey());
        stage.moveTo(BAR_ENDS);
        assertThat(scenes.apply(SHOP, "ISMS_P")).isWaitingAt("CheckApplicationDocuments");
    }

    @Test
    void a_timer_that_is_fired_too_early_ends_nothing() {
        var caseNumber = leak(SHOP, 33_700_000).getBusinessKey();
        scenes.sign(caseNumber);
        stage.fireEarly(caseNumber, "Timer_CooldownOver");
        assertThat(stage.certificates().barOf(caseNumber).orElseThrow().endedAt())
                .isEmpty();
        assertThat(stage.letters(caseNumber)).containsExactly(LetterKind.REVOCATION_ORDER);
        assertThat(stage.job(caseNumber, "Timer_CooldownOver").getDuedate()).isEqualTo(Date.from(BAR_ENDS));

        stage.moveTo(BAR_ENDS);
        stage.fire(caseNumber, "Timer_CooldownOver");
        assertThat(stage.letters(caseNumber)).containsExactly(LetterKind.REVOCATION_ORDER, LetterKind.BAR_ENDED);
    }

    @Test
    void a_timer_that_fires_late_ends_the_bar_on_its_day() {
        var caseNumber = leak(SHOP, 33_700_000).getBusinessKey();
        scenes.sign(caseNumber);
        stage.moveTo(LocalDate.of(2028, 2, 29));
        stage.fire(caseNumber, "Timer_CooldownOver");
        assertThat(stage.certificates().barOf(caseNumber).orElseThrow().endedAt())
                .contains(BAR_ENDS);
        var letter = stage.letter(caseNumber, LetterKind.BAR_ENDED);
        assertThat(letter.body().en()).contains("from 2027-11-22 on");
        assertThat(letter.body().ko()).contains("2027-11-22부터");
    }

    @Test
    void a_holder_of_two_certificates_loses_both_and_is_told_once_that_the_bars_have_ended() {
        assertThat(scenes.report(TELECOM, 23_000_000)).isEnded();
        var cases = stage.openCases(TELECOM, CaseKind.REVOCATION);
        assertThat(cases).hasSize(2);
        scenes.sign(cases.get(0));
        assertThat(stage.certificates().validOf(TELECOM.businessNumber())).hasSize(1);
        stage.moveTo(LocalDate.of(2026, 11, 23));
        scenes.sign(cases.get(1));
        assertThat(stage.certificates().validOf(TELECOM.businessNumber())).isEmpty();
        assertThat(stage.certificates()
                        .barInForce(TELECOM.businessNumber())
                        .orElseThrow()
                        .lastDay())
                .isEqualTo("2027-11-22");

        stage.moveTo(LocalDate.of(2027, 11, 22));
        stage.fire(cases.get(0), "Timer_CooldownOver");
        assertThat(stage.letters(cases.get(0))).containsExactly(LetterKind.REVOCATION_ORDER);
        assertThat(scenes.apply(TELECOM, "ISMS")).isEnded().hasPassed("RefuseApplication");
        stage.moveTo(LocalDate.of(2027, 11, 23));
        stage.fire(cases.get(1), "Timer_CooldownOver");
        assertThat(stage.letters(cases.get(1))).containsExactly(LetterKind.REVOCATION_ORDER, LetterKind.BAR_ENDED);
        assertThat(scenes.apply(TELECOM, "ISMS")).isNotEnded();
    }

    // After a hearing

    @Test
    void a_holder_is_heard_and_the_committee_revokes() {
        var revocation = stage.as("officer").start(PROCESS, revocation(NUMBER, "GROSS_NEGLIGENCE"));
        var caseNumber = revocation.getBusinessKey();
        assertThat(revocation)
                .isWaitingAt("GiveOpinion")
                .hasPassed("Start_RevocationRequested", "NotifyHolder")
                .hasNotPassed("SignRevocationOrder");
        assertThat(stage.variable(revocation, "track")).isEqualTo("DELIBERATED");
        assertThat(stage.job(caseNumber, "Timer_OpinionPeriodOver").getDuedate())
                .isEqualTo(OffsetDateTime.parse("2026-12-03T00:00:00+09:00").toInstant());
        assertThat(stage.letter(caseNumber, LetterKind.REVOCATION_NOTICE).body().en())
                .contains(
                        NUMBER,
                        "Ground: Intent or gross negligence with significant social harm",
                        "until 2026-12-02",
                        "Established by the agency");

        stage.as("shop").complete(caseNumber, "GiveOpinion", Map.of("opinion", "We did what we could"));
        assertThat(stage.cases().revocation(caseNumber).opinion().map(Opinion::text))
                .contains("We did what we could");
        assertThat(stage.cases().revocation(caseNumber).opinion().map(Opinion::by))
                .contains("shop");
        assertThat(revocation).isWaitingAt("DeliberateRevocation");
        scenes.vote(caseNumber, "FOR", "FOR", "AGAINST");
        assertThat(revocation).isWaitingAt("PrepareRevocationOrder");
        scenes.sign(caseNumber);
        assertThat(revocation)
                .isWaitingAt("Timer_CooldownOver")
                .hasPassedInOrder("GiveOpinion", "DeliberateRevocation", "SignRevocationOrder", "RevokeCertificate")
                .hasNotPassed("Timer_OpinionPeriodOver", "KeepCertificate");
        assertThat(stage.letters(caseNumber))
                .containsExactly(LetterKind.REVOCATION_NOTICE, LetterKind.REVOCATION_ORDER);
        assertThat(stage.outcome(caseNumber)).isEqualTo("REVOKED");
    }

    @Test
    void a_holder_that_says_nothing_for_ten_days_is_decided_on_without_its_opinion() {
        var revocation = stage.as("officer").start(PROCESS, revocation(NUMBER, "REPEATED_VIOLATION"));
        var caseNumber = revocation.getBusinessKey();
        stage.moveTo(LocalDate.of(2026, 12, 3));
        stage.fire(caseNumber, "Timer_OpinionPeriodOver");
        assertThat(revocation)
                .isWaitingAt("DeliberateRevocation")
                .hasPassed("Timer_OpinionPeriodOver")
                .hasNotPassed("SignRevocationOrder");
        assertThat(stage.tasks(caseNumber, "GiveOpinion")).isEmpty();
        assertThat(stage.cases().revocation(caseNumber).opinion()).isEmpty();
        scenes.vote(caseNumber, "FOR", "FOR", "FOR");
        assertThat(revocation).isWaitingAt("PrepareRevocationOrder");
    }

    @Test
    void a_certificate_is_kept_if_the_committee_says_so() {
        var revocation = stage.as("officer").start(PROCESS, revocation(NUMBER, "FALSE_MARK"));
        var caseNumber = revocation.getBusinessKey();
        stage.as("shop").complete(caseNumber, "GiveOpinion", Map.of("opinion", "The banner was removed at once"));
        scenes.vote(caseNumber, "AGAINST", "AGAINST", "FOR");
        assertThat(revocation)
                .isEnded()
                .hasPassed("DeliberateRevocation", "KeepCertificate", "End_CertificateKept")
                .hasNotPassed("SignRevocationOrder", "RevokeCertificate", "EndRevocation");
        assertThat(stage.outcome(caseNumber)).isEqualTo("CERTIFICATE_KEPT");
        assertThat(stage.letter(caseNumber, LetterKind.CERTIFICATE_KEPT).body().en())
                .contains(NUMBER, "found no majority");
        assertThat(stage.certificates().read(NUMBER).status(stage.now())).isEqualTo(CertificateStatus.VALID);
        assertThat(stage.certificates().barInForce(SHOP.businessNumber())).isEmpty();
        assertThat(stage.as("officer").start(PROCESS, revocation(NUMBER, "FALSE_MARK")))
                .isNotEnded();
    }

    @Tag("R5.9")
    @Test
    void where_the_law_says_must_the_committee_establishes_the_facts_and_nothing_else() {
        var revocation = stage.as("officer").start(PROCESS, revocation(NUMBER, "FRAUD"));
        var caseNumber = revocation.getBusinessKey();
        stage.as("shop").complete(caseNumber, "GiveOpinion", Map.of("opinion", "The logs were our own"));
        assertThat(stage.variable(revocation, "motion").toString()).contains("facts are proven");
        scenes.vote(caseNumber, "AGAINST", "AGAINST", "FOR");
        assertThat(stage.outcome(caseNumber)).isEqualTo("CERTIFICATE_KEPT");
        assertThat(stage.decision(caseNumber, "KeepCertificate").answer()).isEqualTo("FACTS_NOT_PROVEN");
        assertThat(stage.letter(caseNumber, LetterKind.CERTIFICATE_KEPT).body().en())
                .contains("did not establish that the facts are proven");
        var again = stage.as("officer").start(PROCESS, revocation(NUMBER, "FRAUD"));
        stage.as("shop").complete(again.getBusinessKey(), "GiveOpinion", Map.of("opinion", "The logs were our own"));
        scenes.vote(again.getBusinessKey(), "FOR", "FOR", "AGAINST");
        assertThat(again).isWaitingAt("PrepareRevocationOrder");
    }

    @Tag("R5.1")
    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"MASSIVE_LEAK", "NETWORK_ACT_VIOLATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_other_ground_takes_notice_opinion_and_committee(Ground ground) {
        var revocation = stage.as("officer").start(PROCESS, revocation(NUMBER, ground.name()));
        assertThat(revocation)
                .isWaitingAt("GiveOpinion")
                .hasPassed("NotifyHolder")
                .hasNotPassed("RevokeCertificate");
        var notice = stage.letter(revocation.getBusinessKey(), LetterKind.REVOCATION_NOTICE);
        var basis = ground.legalBasis(Scheme.ISMS_P);
        assertThat(notice.body().en()).contains(ground.words().en(), basis.en());
        assertThat(notice.body().ko()).contains(ground.words().ko(), basis.ko()).doesNotContain(basis.en());
    }

    // The hearing

    /** A deliberated revocation whose holder wants a hearing, which officer3 presides over on 3 December. */
    private ProcessInstance hearing() {
        var revocation = stage.as("officer").start(PROCESS, revocation(NUMBER, "GROSS_NEGLIGENCE"));
        var caseNumber = revocation.getBusinessKey();
        stage.as("shop")
                .complete(caseNumber, "GiveOpinion", Map.of("opinion", "We were deceived", "hearingWanted", true));
        stage.as("officer2").complete(caseNumber, "ArrangeHearing", arrangement("2026-12-03", "officer3"));
        return revocation;
    }

    private static Map<String, Object> arrangement(String day, String presider) {
        return Map.of("hearingOn", day, "hearingPlace", "Room 12", "hearingPresider", presider);
    }

    private static Map<String, Object> heard(String result) {
        return Map.of(
                "hearingResult",
                result,
                "hearingAttendees",
                "Ms Kim for Maru Shop",
                "hearingStatement",
                "The key came from a supplier");
    }

    @Tag("R5.6")
    @Test
    void a_holder_that_wants_a_hearing_is_invited_ten_days_before_and_heard_by_somebody_who_did_not_work_on_the_case() {
        var revocation = hearing();
        var caseNumber = revocation.getBusinessKey();
        assertThat(revocation).isWaitingAt("Timer_HearingOpens").hasPassed("ArrangeHearing", "InviteToHearing");
        assertThat(stage.letter(caseNumber, LetterKind.HEARING_INVITATION)
                        .body()
                        .en())
                .contains(
                        "takes place on 2026-12-03",
                        "Room 12",
                        "Presider: Kim O3 (case officer)",
                        "without a good cause");
        assertThat(stage.job(caseNumber, "Timer_HearingOpens").getDuedate())
                .isEqualTo(OffsetDateTime.parse("2026-12-03T00:00:00+09:00").toInstant());
        stage.moveTo(LocalDate.of(2026, 12, 3));
        stage.fire(caseNumber, "Timer_HearingOpens");

        assertThat(stage.as("officer2").invalidField(caseNumber, "RecordHearing", heard("HELD")))
                .isEqualTo("hearingResult");
        assertThat(stage.as("officer3")
                        .invalidField(caseNumber, "RecordHearing", without(heard("HELD"), "hearingAttendees")))
                .isEqualTo("hearingAttendees");
        stage.complete(caseNumber, "RecordHearing", heard("HELD"));
        assertThat(revocation)
                .isWaitingAt("DeliberateRevocation")
                .hasPassedInOrder("RecordHearing", "Gateway_HearingResult");
        assertThat((String) stage.variable(revocation, "opinion"))
                .isEqualTo("We were deceived\n\nHearing of 2026-12-03 / 2026-12-03 청문: The key came from a supplier");
        assertThat(stage.make(Documents.class).of(caseNumber))
                .extracting(Document::kind)
                .containsExactly(DocumentKind.HEARING_MINUTES);

        scenes.vote(caseNumber, "FOR", "FOR", "FOR");
        scenes.sign(caseNumber);
        var order = stage.make(Documents.class).of(caseNumber).stream()
                .filter(document -> document.kind() == DocumentKind.REVOCATION_ORDER)
                .findFirst()
                .orElseThrow();
        assertThat(order.body().en())
                .contains(
                        "Established by the agency",
                        "Nothing milder protects",
                        "We were deceived",
                        "2026-12-03, Room 12: The key came from a supplier",
                        "within 15 days of receiving",
                        "Signed by\tKim M (manager)");
        assertThat(order.body().ko()).contains("처분 이유", "불복 방법", "The key came from a supplier");
    }

    @Tag("R5.6")
    @Test
    void whoever_presides_over_a_hearing_or_arranges_it_neither_votes_nor_signs() {
        var revocation = stage.as("officer").start(PROCESS, revocation(NUMBER, "GROSS_NEGLIGENCE"));
        var caseNumber = revocation.getBusinessKey();
        stage.as("shop").complete(caseNumber, "GiveOpinion", Map.of("opinion", "No", "hearingWanted", true));
        stage.as("officer2").complete(caseNumber, "ArrangeHearing", arrangement("2026-12-03", "factotum"));
        stage.moveTo(LocalDate.of(2026, 12, 3));
        stage.fire(caseNumber, "Timer_HearingOpens");
        stage.as("factotum").complete(caseNumber, "RecordHearing", heard("ABSENT"));
        scenes.meet(caseNumber, 3);
        stage.as("factotum");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "CastBallot", Map.of("vote", "FOR", "ballotReason", "x"))))
                .hasMessageContaining("factotum did RecordHearing");
        scenes.vote(caseNumber, "FOR", "FOR", "FOR");
        scenes.prepareOrder(caseNumber);
        stage.as("factotum");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "SignRevocationOrder", Scenes.signature())))
                .hasMessageContaining("factotum did RecordHearing");
    }

    @Test
    void a_postponed_hearing_is_arranged_anew_with_ten_days_again() {
        var revocation = hearing();
        var caseNumber = revocation.getBusinessKey();
        stage.moveTo(LocalDate.of(2026, 12, 3));
        stage.fire(caseNumber, "Timer_HearingOpens");
        stage.as("officer").complete(caseNumber, "RecordHearing", heard("POSTPONED"));
        assertThat(revocation).isWaitingAt("ArrangeHearing").hasNotPassed("DeliberateRevocation");
        assertThat(stage.make(Documents.class).of(caseNumber)).isEmpty();
        assertThat(stage.as("officer2")
                        .invalidField(caseNumber, "ArrangeHearing", arrangement("2026-12-12", "officer3")))
                .isEqualTo("hearingOn");
        stage.complete(caseNumber, "ArrangeHearing", arrangement("2026-12-13", "officer3"));
        assertThat(stage.letters(caseNumber))
                .containsExactly(
                        LetterKind.REVOCATION_NOTICE, LetterKind.HEARING_INVITATION, LetterKind.HEARING_INVITATION);
        assertThat(stage.make(Revocations.class).hearings(caseNumber))
                .extracting(Hearing::number)
                .containsExactly(1, 2);
    }

    @Test
    void a_hearing_is_not_arranged_too_soon_too_late_or_with_a_presider_who_may_not() {
        var caseNumber = stage.as("officer")
                .start(PROCESS, revocation(NUMBER, "GROSS_NEGLIGENCE"))
                .getBusinessKey();
        stage.as("shop").complete(caseNumber, "GiveOpinion", Map.of("opinion", "No", "hearingWanted", true));
        stage.as("officer2");
        assertThat(stage.refusal(
                        InvalidInput.class,
                        () -> stage.complete(caseNumber, "ArrangeHearing", arrangement("2026-12-02", "officer3"))))
                .hasMessageContaining("the earliest day is 2026-12-03");
        assertThat(stage.invalidField(caseNumber, "ArrangeHearing", arrangement("2027-03-01", "officer3")))
                .isEqualTo("hearingOn");
        for (var presider : new String[] {"nobody", "manager", "officer", "officer2"}) {
            assertThat(stage.invalidField(caseNumber, "ArrangeHearing", arrangement("2026-12-03", presider)))
                    .isEqualTo("hearingPresider");
        }
    }

    // Delivery of the order

    @Tag("R5.7")
    @Test
    void the_holder_receives_the_order_while_the_bar_runs() {
        var revocation = signed();
        var caseNumber = revocation.getBusinessKey();
        assertThat(revocation).isWaitingAt("Timer_CooldownOver", "RecordReceipt");
        stage.moveTo(LocalDate.of(2026, 11, 30));
        stage.as("officer2");
        assertThat(stage.invalidField(caseNumber, "RecordReceipt", Scenes.receipt(LocalDate.of(2026, 11, 21))))
                .isEqualTo("receivedOn");
        assertThat(stage.invalidField(caseNumber, "RecordReceipt", Scenes.receipt(LocalDate.of(2026, 12, 1))))
                .isEqualTo("receivedOn");
        assertThat(stage.invalidField(
                        caseNumber, "RecordReceipt", without(Scenes.receipt(stage.today()), "certificateReturn")))
                .isEqualTo("certificateReturn");
        assertThat(stage.invalidField(caseNumber, "RecordReceipt", Map.of("delivery", "FAILED")))
                .isEqualTo("deliveryFailure");
        stage.complete(caseNumber, "RecordReceipt", Scenes.receipt(LocalDate.of(2026, 11, 25)));
        assertThat(revocation)
                .isWaitingAt("Timer_CooldownOver")
                .hasPassed("End_OrderDelivered")
                .hasNotPassed("PublishOrder");
        var delivery = stage.make(Revocations.class).delivery(caseNumber).orElseThrow();
        assertThat(delivery.receivedOn()).contains(LocalDate.of(2026, 11, 25));
        assertThat(delivery.certificateReturn()).contains("HANDED_BACK");
        assertThat(delivery.recordedBy()).contains("officer2");
    }

    @Tag("R5.7")
    @Test
    void an_order_that_cannot_be_delivered_is_served_by_public_notice_after_fourteen_days() {
        var revocation = signed();
        var caseNumber = revocation.getBusinessKey();
        stage.as("officer2")
                .complete(
                        caseNumber,
                        "RecordReceipt",
                        Map.of("delivery", "FAILED", "deliveryFailure", "Moved away without an address"));
        assertThat(revocation).isWaitingAt("Timer_CooldownOver", "Timer_PublicServiceOver");
        var delivery = stage.make(Revocations.class).delivery(caseNumber).orElseThrow();
        assertThat(delivery.publishedAt()).contains(stage.now());
        assertThat(delivery.toldOn()).isEmpty();
        assertThat(stage.job(caseNumber, "Timer_PublicServiceOver").getDuedate())
                .isEqualTo(OffsetDateTime.parse("2026-12-08T00:00:00+09:00").toInstant());

        stage.moveTo(LocalDate.of(2026, 12, 8));
        stage.fire(caseNumber, "Timer_PublicServiceOver");
        assertThat(revocation).isWaitingAt("Timer_CooldownOver").hasPassed("RecordPublicService", "End_OrderServed");
        assertThat(stage.make(Revocations.class)
                        .delivery(caseNumber)
                        .orElseThrow()
                        .toldOn())
                .contains(LocalDate.of(2026, 12, 8));
        stage.moveTo(BAR_ENDS);
        stage.fire(caseNumber, "Timer_CooldownOver");
        assertThat(revocation).isEnded();
    }

    @Test
    void the_end_of_the_bar_does_not_wait_for_a_receipt() {
        var revocation = signed();
        var caseNumber = revocation.getBusinessKey();
        stage.moveTo(BAR_ENDS);
        stage.fire(caseNumber, "Timer_CooldownOver");
        assertThat(stage.letters(caseNumber)).contains(LetterKind.BAR_ENDED);
        assertThat(revocation).isWaitingAt("RecordReceipt").isNotEnded();
    }

    /** Signed after a massive leak, and nothing recorded of its delivery. */
    private ProcessInstance signed() {
        var revocation = leak(SHOP, 33_700_000);
        scenes.prepareOrder(revocation.getBusinessKey());
        stage.as("manager").complete(revocation.getBusinessKey(), "SignRevocationOrder", Scenes.signature());
        return revocation;
    }

    // What the public reads

    @Tag("R5.8")
    @Test
    void revocations_are_published_newest_first_and_stay_so_when_an_objection_takes_one_back() {
        var first = stage.as("pipc")
                .start(PROCESS, revocation(NUMBER, "FALSE_DATA"))
                .getBusinessKey();
        scenes.giveOpinion(SHOP, first);
        scenes.vote(first, "FOR", "FOR", "FOR");
        var revocations = stage.make(Revocations.class);
        var page = Page.first(Revocations.NEWEST_FIRST, 1);
        assertThat(revocations.published(null, null, page).rows()).isEmpty();
        scenes.sign(first);
        stage.moveTo(LocalDate.of(2026, 11, 24));
        var second = leak(BANK, 33_700_000).getBusinessKey();
        scenes.sign(second);
        var objection = scenes.upholdObjection(SHOP, first);

        var newest = revocations.published(null, null, page);
        assertThat(newest.rows()).extracting(Revocation::caseNumber).containsExactly(second);
        assertThat(newest.total()).isEqualTo(2);
        var next = Page.of(Revocations.NEWEST_FIRST, null, newest.next(), "1", 20, 100);
        assertThat(revocations.published(null, null, next).rows())
                .extracting(Revocation::caseNumber)
                .containsExactly(first);
        assertThat(revocations.published(stage.now(), null, page).total()).isOne();
        assertThat(revocations.published(null, Ground.FALSE_DATA, page).rows())
                .extracting(Revocation::caseNumber)
                .containsExactly(first);
        var overturned = revocations.overturned(Set.of(NUMBER, "ISMS-P-FSI-2025-001"));
        assertThat(overturned).containsOnlyKeys(NUMBER);
        assertThat(overturned.get(NUMBER)).singleElement().satisfies(taken -> {
            assertThat(taken.revocation().caseNumber()).isEqualTo(first);
            assertThat(taken.objection().caseNumber()).isEqualTo(objection);
        });
    }

    // Ended by another case

    @Test
    void a_proceeding_ends_when_its_certificate_is_revoked_in_another_one() {
        var heard = stage.as("officer").start(PROCESS, revocation(NUMBER, "FALSE_DATA"));
        var deliberated = stage.as("officer").start(PROCESS, revocation(NUMBER, "BELOW_CRITERIA"));
        scenes.giveOpinion(SHOP, deliberated.getBusinessKey());
        var ofTheBank = stage.as("officer").start(PROCESS, revocation("ISMS-P-FSI-2025-001", "FALSE_DATA"));
        scenes.sign(leak(SHOP, 33_700_000).getBusinessKey());

        for (var ended : new ProcessInstance[] {heard, deliberated}) {
            assertThat(ended)
                    .isEnded()
                    .hasPassed("EndRevocation", "End_RevocationEnded")
                    .hasNotPassed("RevokeCertificate", "KeepCertificate", "SignRevocationOrder");
            assertThat(stage.outcome(ended.getBusinessKey())).isEqualTo("ENDED_BY_REVOCATION");
        }
        assertThat(stage.tasks(deliberated.getBusinessKey(), "CastBallot")).isEmpty();
        assertThat(ofTheBank).isNotEnded().isWaitingAt("GiveOpinion");
    }

    // What the start refuses

    static Stream<Arguments> bad_starts() {
        var good = revocation(NUMBER, "FALSE_DATA");
        return Stream.of(
                arguments("certificateNumber", without(good, "certificateNumber"), "is missing"),
                arguments("certificateNumber", with(good, "certificateNumber", 1), "must be text"),
                arguments("certificateNumber", with(good, "certificateNumber", "ISMS-KISA-1999-001"), "no certificate"),
                arguments("certificateNumber", with(good, "certificateNumber", "x".repeat(41)), "too long"),
                arguments("ground", without(good, "ground"), "is missing"),
                arguments(
                        "ground", with(good, "ground", "BAD_LUCK"), "must be one of MASSIVE_LEAK, REPEATED_VIOLATION"),
                arguments("ground", with(good, "ground", 1L), "must be text"),
                arguments("ground", with(good, "ground", "MASSIVE_LEAK"), "needs a reported breach of that size"),
                arguments("facts", without(good, "facts"), "is missing"),
                arguments("facts", with(good, "facts", "\n \t"), "is missing"),
                arguments("facts", with(good, "facts", "x".repeat(2001)), "at most 2000"),
                arguments("track", with(good, "track", "IMMEDIATE"), "is not expected"),
                arguments("cooldownEndsAt", with(good, "cooldownEndsAt", Date.from(Instant.EPOCH)), "is not expected"));
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @MethodSource("bad_starts")
    void bad_input_is_refused_with_the_name_of_the_variable_and_leaves_nothing_behind(
            String field, Map<String, Object> variables, String problem) {
        var refusal =
                stage.refusal(InvalidInput.class, () -> stage.as("officer").start(PROCESS, variables));
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal).hasMessageContaining(problem);
    }

    @Test
    void a_violation_of_the_network_act_is_measured_by_its_day_and_revokes_isms_only() {
        stage.hold(SHOP, "ISMS-KISA-2025-007", Scheme.ISMS);
        var request = revocation("ISMS-KISA-2025-007", "NETWORK_ACT_VIOLATION");
        stage.as("officer");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, request)))
                .returns("networkActViolatedOn", InvalidInput::field);
        assertThat(stage.refusal(
                        InvalidInput.class,
                        () -> stage.start(PROCESS, with(request, "networkActViolatedOn", "2026-09-30"))))
                .hasMessageContaining("in force only from 2026-10-01");
        assertThat(stage.refusal(
                                InvalidInput.class,
                                () -> stage.start(PROCESS, with(request, "networkActViolatedOn", "2026-11-23")))
                        .field())
                .isEqualTo("networkActViolatedOn");
        assertThat(stage.refusal(
                        InvalidInput.class,
                        () -> stage.start(
                                PROCESS,
                                with(
                                        revocation(NUMBER, "NETWORK_ACT_VIOLATION"),
                                        "networkActViolatedOn",
                                        "2026-10-01"))))
                .hasMessageContaining("no ground to revoke ISMS-P");
        assertThat(stage.refusal(
                                InvalidInput.class,
                                () -> stage.start(
                                        PROCESS,
                                        with(revocation(NUMBER, "FRAUD"), "networkActViolatedOn", "2026-10-01")))
                        .field())
                .isEqualTo("networkActViolatedOn");
        var revocation = stage.start(PROCESS, with(request, "networkActViolatedOn", "2026-10-01"));
        assertThat(revocation).isWaitingAt("GiveOpinion");
        assertThat(stage.letter(revocation.getBusinessKey(), LetterKind.REVOCATION_NOTICE)
                        .body()
                        .ko())
                .contains("「정보통신망법」 제47조제10항제4호");
    }

    @Test
    void a_massive_leak_is_no_ground_against_a_certificate_that_was_issued_after_it() {
        var caseNumber = leak(SHOP, 33_700_000).getBusinessKey();
        scenes.sign(caseNumber);
        stage.moveTo(LocalDate.of(2027, 11, 22));
        stage.fire(caseNumber, "Timer_CooldownOver");
        stage.hold(SHOP, "ISMS-P-KISA-2027-001", Scheme.ISMS_P, LocalDate.of(2030, 11, 21)); // issued on this day
        stage.moveTo(LocalDate.of(2027, 12, 1));
        stage.as("officer");
        assertThat(stage.refusal(
                                InvalidInput.class,
                                () -> stage.start(PROCESS, revocation("ISMS-P-KISA-2027-001", "MASSIVE_LEAK")))
                        .field())
                .isEqualTo("ground");
    }

    @Test
    void a_certificate_that_is_not_valid_any_more_is_not_revoked() {
        scenes.sign(leak(SHOP, 33_700_000).getBusinessKey());
        stage.as("officer");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, revocation(NUMBER, "FALSE_DATA"))))
                .hasMessageContaining("is not valid: REVOKED");
        stage.moveTo(LocalDate.of(2028, 1, 1));
        assertThat(stage.refusal(
                        InvalidInput.class,
                        () -> stage.start(PROCESS, revocation("ISMS-P-FSI-2025-001", "FALSE_DATA"))))
                .hasMessageContaining("is not valid: EXPIRED");
    }

    @Test
    void a_certificate_has_one_proceeding_on_a_ground_at_a_time() {
        var open = stage.as("officer").start(PROCESS, revocation(NUMBER, "FALSE_DATA"));
        assertThat(stage.refusal(Conflict.class, () -> stage.start(PROCESS, revocation(NUMBER, "FALSE_DATA")))
                        .attributes())
                .containsEntry("openCase", open.getBusinessKey());
    }

    @Test
    void a_wished_case_number_is_kept_and_a_malformed_or_used_one_refused() {
        assertThat(stage.start(PROCESS, "REV-2026-000100", revocation(NUMBER, "FRAUD")))
                .hasBusinessKey("REV-2026-000100");
        var other = revocation("ISMS-P-FSI-2025-001", "FRAUD");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, "ISS-2026-000001", other))
                        .field())
                .isEqualTo("businessKey");
        assertThat(stage.refusal(Conflict.class, () -> stage.start(PROCESS, "REV-2026-000100", other)))
                .hasMessageContaining("REV-2026-000100");
    }

    @Test
    void an_opinion_is_given_by_the_holder_and_says_something() {
        var caseNumber =
                stage.as("officer").start(PROCESS, revocation(NUMBER, "FRAUD")).getBusinessKey();
        stage.as("shop");
        assertThat(stage.invalidField(caseNumber, "GiveOpinion", Map.of())).isEqualTo("opinion");
        assertThat(stage.invalidField(caseNumber, "GiveOpinion", Map.of("opinion", "x".repeat(2001))))
                .isEqualTo("opinion");
        stage.as("bank");
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(caseNumber, "GiveOpinion", Map.of("opinion", "Guilty"))))
                .hasMessageContaining("is not in a group");
    }

    @Test
    void an_application_and_a_revocation_do_not_disturb_each_other_across_organizations() {
        var application = stage.as("msit").start("certification-issuance", application(MARKET, "ISMS"));
        scenes.sign(leak(SHOP, 33_700_000).getBusinessKey());
        assertThat(application).isNotEnded().isWaitingAt("CheckApplicationDocuments");
    }

    private ProcessInstance leak(Participant holder, long affectedPersons) {
        assertThat(scenes.report(holder, affectedPersons)).isEnded();
        var pending = stage.cases().pendingMassiveRevocation(holder.businessNumber());
        return stage.running(PROCESS, pending.orElseThrow().caseNumber());
    }
}
