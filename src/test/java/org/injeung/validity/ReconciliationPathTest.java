package org.injeung.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.SHOP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.CertificateEvent;
import org.injeung.law.Scheme;
import org.injeung.registry.CaseKind;
import org.injeung.registry.EventResult;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Page;
import org.injeung.registry.Reconciliation;
import org.injeung.registry.Reconciliations;
import org.injeung.registry.Validities;
import org.injeung.registry.ValidityEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReconciliationPathTest {
    private static final String PROCESS = "register-reconciliation";
    private static final String NUMBER = "ISMS-P-KISA-2025-001";

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void a_shop_is_registered() {
        stage.register(SHOP);
    }

    private static Reconciliation last() {
        return stage.make(Reconciliations.class)
                .list(Page.first(Reconciliations.NEWEST_FIRST, 1))
                .rows()
                .get(0);
    }

    private static List<ValidityEvent> events() {
        return stage.make(Validities.class).of(NUMBER);
    }

    @Tag("R9.6")
    @Test
    void certificates_that_were_taken_over_get_what_they_wait_for_and_then_nothing_is_left_to_mend() {
        for (var i = 1; i <= 201; i++) { // more than a page
            stage.hold(SHOP, "ISMS-KISA-2025-%03d".formatted(i), Scheme.ISMS, LocalDate.of(2028, 10, 31));
        }
        stage.hold(SHOP, "ISMS-KISA-2020-001", Scheme.ISMS, LocalDate.of(2026, 11, 21));
        stage.as("manager");
        var ordered = stage.inTransaction(
                () -> stage.make(ReconciliationProcess.class).start());
        assertThat(ordered.startedBy()).isEqualTo("manager");
        stage.workJobs("ReconcileCertificates");
        assertThat(last().id()).isEqualTo(ordered.id());
        assertThat(last().certificates()).as("without the one that has expired").isEqualTo(201);
        assertThat(last().repaired()).isEqualTo(201);
        assertThat(last().repairs().get(0))
                .isEqualTo("ISMS-KISA-2025-001: planned its SURVEILLANCE of 2026-08-31T15:00:00Z");
        assertThat(last().conflicts()).isEmpty();
        assertThat(last().endedAt()).contains(stage.now());

        stage.reconcile();
        assertThat(last().startedBy()).isEqualTo("system");
        assertThat(last().certificates()).isEqualTo(201);
        assertThat(last().repaired()).isZero();
        assertThat(last().repairs()).isEmpty();
    }

    @Tag("R9.6")
    @Test
    void it_begins_every_night_by_itself() {
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        var night = stage.engine()
                .getManagementService()
                .createJobQuery()
                .activityId("Timer_Night")
                .singleResult();
        stage.engine().getIdentityService().clearAuthentication();
        stage.engine().getManagementService().executeJob(night.getId());
        stage.workJobs("ReconcileCertificates");
        assertThat(last().repaired()).isEqualTo(1);
        var nextNight = stage.engine()
                .getManagementService()
                .createJobQuery()
                .activityId("Timer_Night")
                .singleResult();
        assertThat(nextNight.getDuedate().toInstant())
                .isAfter(stage.now())
                .isBeforeOrEqualTo(stage.now().plusSeconds(86_400));
        assertThat(nextNight
                        .getDuedate()
                        .toInstant()
                        .atZone(org.injeung.law.Periods.SEOUL)
                        .getHour())
                .isEqualTo(2);
    }

    @Test
    void a_process_that_is_gone_is_replaced() {
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        stage.reconcile();
        stage.lose("certificate-validity", NUMBER);
        stage.reconcile();
        assertThat(last().repairs()).hasSize(1);
        assertThat(events()).hasSize(2);
        assertThat(events().get(0).result()).contains(EventResult.LOST);
        assertThat(stage.running("certificate-validity", NUMBER)).isWaitingAt("Gateway_WhatComesFirst");
        assertThat(events().get(1).processInstance())
                .contains(stage.running("certificate-validity", NUMBER).getId());
    }

    @Test
    void a_certificate_that_expired_while_its_process_was_gone_still_tells_its_holder() {
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P, LocalDate.of(2026, 12, 31));
        stage.reconcile();
        stage.lose("certificate-validity", NUMBER);
        stage.moveTo(LocalDate.of(2027, 1, 2));
        stage.reconcile();
        assertThat(stage.make(Validities.class).open(NUMBER).kind()).isEqualTo(CertificateEvent.EXPIRY);
        stage.fire(NUMBER, "Timer_NextEvent");
        stage.reconcile();
        assertThat(last().repaired()).isZero();
        assertThat(last().certificates()).isZero();
    }

    @Test
    void an_expired_certificate_whose_timer_has_not_fired_yet_is_left_to_it() {
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P, LocalDate.of(2026, 12, 31));
        stage.reconcile();
        stage.moveTo(LocalDate.of(2027, 1, 2));
        stage.reconcile();
        assertThat(last().repaired()).isZero();
    }

    @Test
    void what_waits_for_a_revoked_certificate_is_ended() {
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        revoke(); // nothing waits yet that its message would end
        stage.lookAfter(SHOP, NUMBER);
        assertThat(stage.running("certificate-validity", NUMBER)).isNotNull();
        stage.reconcile();
        assertThat(last().repairs()).containsExactly(NUMBER + ": ended, as the certificate is REVOKED");
        assertThat(stage.running("certificate-validity", NUMBER)).isNull();
        stage.reconcile();
        assertThat(last().repaired()).isZero();
    }

    @Test
    void an_event_of_a_revoked_certificate_whose_process_is_gone_is_given_up() {
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        revoke();
        stage.lookAfter(SHOP, NUMBER);
        stage.lose("certificate-validity", NUMBER);
        stage.reconcile();
        assertThat(last().repairs()).containsExactly(NUMBER + ": gave up the event of a process that is gone");
        assertThat(events()).hasSize(1);
    }

    @Tag("R9.6")
    @Test
    void an_event_that_fails_is_a_conflict_for_a_person() {
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        stage.reconcile();
        stage.engine()
                .getManagementService()
                .setJobRetries(stage.job(NUMBER, "Timer_NextEvent").getId(), 0);
        stage.reconcile();
        assertThat(last().repaired()).isZero();
        assertThat(last().conflicts()).hasSize(1).first().asString().startsWith(NUMBER + ": its SURVEILLANCE of");
    }

    @Test
    void a_second_process_for_a_certificate_is_refused() {
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        stage.reconcile();
        var refusal = stage.refusal(org.injeung.registry.Conflict.class, () -> stage.lookAfter(SHOP, NUMBER));
        assertThat(refusal).hasMessageContaining("waits for its SURVEILLANCE already");
    }

    @Test
    void variables_are_refused() {
        stage.as("manager");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, Map.of("lastCertificate", "Z")))
                        .field())
                .isEqualTo("lastCertificate");
    }

    @Test
    void nobody_sends_the_messages_of_the_system() {
        stage.as("manager");
        stage.refusal(AuthorizationException.class, () -> stage.engine()
                .getRuntimeService()
                .createMessageCorrelation("CertificateIssued")
                .correlateStartMessage());
    }

    private void revoke() {
        scenes.revoke(SHOP, NUMBER, "FRAUD");
        assertThat(stage.cases().openOf(SHOP.businessNumber(), CaseKind.REVOCATION))
                .isEmpty();
    }
}
