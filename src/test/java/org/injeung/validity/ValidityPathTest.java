package org.injeung.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.law.CertificateEvent.EXPIRY;
import static org.injeung.law.CertificateEvent.LAST_REMINDER;
import static org.injeung.law.CertificateEvent.RENEWAL_REMINDER;
import static org.injeung.law.CertificateEvent.SURVEILLANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.CertificateEvent;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.letters.Letter;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.EventResult;
import org.injeung.registry.Validities;
import org.injeung.registry.ValidityEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ValidityPathTest {
    private static final String PROCESS = "certificate-validity";
    private static final String NUMBER = "ISMS-P-KISA-2026-001";

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    private ProcessInstance certified() {
        stage.register(SHOP);
        scenes.certify(SHOP, "ISMS_P");
        return stage.running(PROCESS, NUMBER);
    }

    private ProcessInstance held(LocalDate until) {
        stage.register(SHOP);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P, until);
        stage.inTransaction(() -> {
            stage.make(Validities.class)
                    .surveyedOnPaper(
                            stage.certificates().read(NUMBER), stage.now().minusSeconds(86_400L * 200));
            return null;
        });
        stage.reconcile();
        return stage.running(PROCESS, NUMBER);
    }

    private static ValidityEvent next() {
        return stage.make(Validities.class).open(NUMBER);
    }

    private static void assertNext(CertificateEvent event, LocalDate day) {
        assertThat(next().kind()).isEqualTo(event);
        assertThat(next().dueAt()).isEqualTo(day.atStartOfDay(Periods.SEOUL).toInstant());
        assertThat(stage.job(NUMBER, "Timer_NextEvent").getDuedate()).isEqualTo(java.util.Date.from(next().dueAt()));
    }

    private static void happens() {
        var due = next().dueAt();
        if (due.isAfter(stage.now())) {
            stage.moveTo(due);
        }
        stage.fire(NUMBER, "Timer_NextEvent");
    }

    private static List<EventResult> results() {
        return stage.make(Validities.class).of(NUMBER).stream()
                .flatMap(event -> event.result().stream())
                .toList();
    }

    private static List<LetterKind> letters() {
        return stage.make(Letters.class).onCertificate(NUMBER).stream()
                .map(Letter::kind)
                .toList();
    }

    @Test
    void a_certificate_that_is_issued_waits_for_its_first_surveillance() {
        var validity = certified();
        assertThat(validity).isWaitingAt("Gateway_WhatComesFirst").hasBusinessKey(NUMBER);
        assertThat(stage.variable(validity, "nextEvent")).isEqualTo("SURVEILLANCE");
        assertThat(stage.variable(validity, "businessNumber")).isEqualTo(SHOP.businessNumber());
        assertThat(stage.variable(validity, "organizationName")).isEqualTo(SHOP.organizationName());
        assertNext(SURVEILLANCE, LocalDate.of(2027, 9, 22));
    }

    @Tag("R9.1")
    @Tag("R9.3")
    @Tag("R9.4")
    @Test
    void three_years_without_a_renewal_bring_two_surveillances_two_reminders_and_the_expiry() {
        var validity = certified();
        happens();
        var first = stage.openCase(SHOP, CaseKind.SURVEILLANCE);
        assertThat(stage.cases().read(first).startedBy()).isEqualTo("system");
        assertThat(stage.cases().read(first).certificateNumber()).contains(NUMBER);
        scenes.passSurveillance(SHOP, first);
        assertNext(SURVEILLANCE, LocalDate.of(2028, 9, 22));
        happens();
        scenes.passSurveillance(SHOP, stage.openCase(SHOP, CaseKind.SURVEILLANCE));
        assertNext(RENEWAL_REMINDER, LocalDate.of(2029, 5, 22));
        happens();
        assertNext(LAST_REMINDER, LocalDate.of(2029, 7, 22));
        happens();
        assertNext(EXPIRY, LocalDate.of(2029, 11, 22));
        assertThat(letters()).containsExactly(LetterKind.RENEWAL_REMINDER, LetterKind.RENEWAL_REMINDER);
        happens();
        assertThat(validity).isEnded().hasPassed("ExpireCertificate", "End_CertificateExpired");
        assertThat(letters()).last().isEqualTo(LetterKind.CERTIFICATE_EXPIRED);
        assertThat(results()).hasSize(5).containsOnly(EventResult.DONE);
        assertThat(stage.make(Validities.class).findOpen(NUMBER)).isEmpty();
        assertThat(stage.certificates().read(NUMBER).status(stage.now())).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void the_reminders_say_the_window_and_the_last_day_in_both_languages() {
        held(LocalDate.of(2027, 6, 30));
        stage.moveTo(LocalDate.of(2027, 1, 1));
        happens();
        var reminder = stage.make(Letters.class).onCertificate(NUMBER).get(0);
        assertThat(reminder.body().en())
                .contains("taken from 2027-01-01", "Apply by 2027-03-31", "You may apply for its renewal from now on");
        assertThat(reminder.body().ko()).contains("2027-03-31까지", "지금부터 갱신");
        stage.moveTo(LocalDate.of(2027, 3, 1));
        happens();
        assertThat(stage.make(Letters.class).onCertificate(NUMBER).get(1).body().en())
                .contains("is near");
    }

    @Tag("R9.4")
    @Test
    void a_certificate_that_expires_ends_its_open_surveillance() {
        certified();
        happens();
        var surveillance = stage.openCase(SHOP, CaseKind.SURVEILLANCE);
        stage.moveTo(LocalDate.of(2030, 1, 1)); // the system was down for years
        happens();
        happens();
        assertThat(stage.outcome(surveillance)).isEqualTo("ENDED_BY_EXPIRY");
        assertThat(stage.letter(surveillance, LetterKind.SURVEILLANCE_ENDED)
                        .body()
                        .en())
                .contains("has expired");
        assertThat(letters()).containsExactly(LetterKind.CERTIFICATE_EXPIRED);
        assertThat(results()).containsExactly(EventResult.DONE, EventResult.NOT_NEEDED, EventResult.DONE);
    }

    @Tag("R9.2")
    @Test
    void two_surveillances_that_were_missed_while_the_system_was_down_open_one() {
        certified();
        stage.moveTo(LocalDate.of(2029, 1, 15));
        happens();
        assertThat(stage.openCase(SHOP, CaseKind.SURVEILLANCE)).isEqualTo("SUR-2029-000001");
        assertNext(RENEWAL_REMINDER, LocalDate.of(2029, 5, 22));
    }

    @Test
    void a_surveillance_that_an_officer_opened_answers_for_its_year() {
        certified();
        stage.moveTo(LocalDate.of(2027, 9, 1));
        var open = stage.as("officer")
                .start("annual-surveillance", Map.of("certificateNumber", NUMBER))
                .getBusinessKey();
        happens();
        assertThat(stage.openCase(SHOP, CaseKind.SURVEILLANCE)).isEqualTo(open);
        assertThat(stage.make(Validities.class).of(NUMBER).get(0).caseNumber()).contains(open);
        assertNext(SURVEILLANCE, LocalDate.of(2028, 9, 22));
    }

    @Tag("R9.1")
    @Test
    void a_surveillance_that_is_still_open_when_the_next_one_is_due_is_the_only_one() {
        certified();
        happens();
        var open = stage.openCase(SHOP, CaseKind.SURVEILLANCE);
        happens();
        assertThat(stage.openCase(SHOP, CaseKind.SURVEILLANCE)).isEqualTo(open);
        assertNext(RENEWAL_REMINDER, LocalDate.of(2029, 5, 22));
    }

    @Tag("R9.3")
    @Test
    void a_holder_that_has_applied_for_the_renewal_is_not_reminded() {
        held(LocalDate.of(2027, 6, 30));
        stage.moveTo(LocalDate.of(2027, 1, 1));
        stage.as("msit")
                .start("certification-issuance", Scenes.with(Scenes.application(SHOP, "ISMS_P"), "kind", "RENEWAL"));
        happens();
        assertThat(letters()).isEmpty();
        assertThat(results()).last().isEqualTo(EventResult.NOT_NEEDED);
        assertNext(LAST_REMINDER, LocalDate.of(2027, 3, 1));
    }

    @Tag("R9.5")
    @Test
    void a_renewal_plans_the_next_term() {
        var validity = held(LocalDate.of(2027, 2, 28));
        var renewal = stage.as("msit")
                .start("certification-issuance", Scenes.with(Scenes.application(SHOP, "ISMS_P"), "kind", "RENEWAL"))
                .getBusinessKey();
        scenes.grant(renewal);
        assertThat(stage.outcome(renewal)).isEqualTo("ISSUED");
        assertThat(validity).hasPassed("Catch_CertificateRenewed").isWaitingAt("Gateway_WhatComesFirst");
        var certificate = stage.certificates().read(NUMBER);
        assertThat(certificate.validFrom()).isEqualTo("2027-03-01");
        assertThat(certificate.validUntil()).isEqualTo("2030-02-28");
        assertThat(results()).contains(EventResult.REPLANNED);
        assertNext(SURVEILLANCE, LocalDate.of(2028, 1, 1));
    }

    @Tag("R9.5")
    @Test
    void a_revocation_ends_the_waiting() {
        var validity = certified();
        scenes.revoke(SHOP, NUMBER, "FRAUD");
        assertThat(validity).isEnded().hasPassed("Catch_CertificateRevoked", "EndValidity", "End_ValidityEnded");
        assertThat(results()).containsExactly(EventResult.CERTIFICATE_ENDED);
    }

    @Tag("R9.5")
    @Test
    void a_certificate_that_is_given_back_ends_the_waiting() {
        var validity = certified();
        stage.tell("CertificateSurrendered", NUMBER);
        assertThat(validity).isEnded().hasPassed("Catch_CertificateSurrendered", "EndValidity");
        assertThat(results()).containsExactly(EventResult.CERTIFICATE_ENDED);
    }
}
