package org.injeung.bar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.PORTAL;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.with;
import static org.injeung.engine.Scenes.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.engine.Participant;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.fields.Body;
import org.injeung.law.Measure;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.registry.BarExceptions;
import org.injeung.registry.Conflict;
import org.injeung.registry.Duties;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.SuccessionReason;
import org.injeung.withdrawal.NewRetraction;
import org.injeung.withdrawal.RetractionProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarExceptionPathTest {
    private static final String PROCESS = "bar-exception";
    private static final Map<String, Object> REQUEST =
            Map.of("businessNumber", SHOP.businessNumber(), "reason", "Its hospitals may not operate without one");
    private static final Map<String, Object> YES =
            Map.of("confirmation", "GRANTED", "confirmationReason", "Patients would suffer");

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void a_barred_organization() {
        stage.register(SHOP, PORTAL);
        hold("ISMS-P-KISA-2025-001");
        revoke();
    }

    @Tag("R12.1")
    @Tag("R12.2")
    @Tag("R12.4")
    @Test
    void a_second_manager_lets_a_barred_organization_apply_and_each_application_names_the_exception() {
        assertThat(apply(SHOP)).isEqualTo("REFUSED");
        var exception = ask();
        var caseNumber = exception.getBusinessKey();
        assertThat(caseNumber).isEqualTo("BEX-2026-000001");
        assertThat(exception).isWaitingAt("ConfirmBarException").hasPassed("RegisterBarException");
        assertThat((String) stage.variable(exception, "barsInForce"))
                .isEqualTo("REV-2026-000001 (certificate ISMS-P-KISA-2025-001 of 9998100048) through 2027-11-21"
                        + " / REV-2026-000001(9998100048의 인증서 ISMS-P-KISA-2025-001), 2027-11-21까지");
        assertThat(apply(SHOP)).as("asked for only").isEqualTo("REFUSED");

        stage.as("manager2").complete(caseNumber, "ConfirmBarException", YES);
        assertThat(exception)
                .isEnded()
                .hasPassed("GrantBarException", "End_ExceptionGranted")
                .hasNotPassed("CloseBarException");
        assertThat(stage.outcome(caseNumber)).isEqualTo("GRANTED");
        assertThat(stage.letter(caseNumber, LetterKind.BAR_EXCEPTION_GRANTED)
                        .body()
                        .en())
                .contains("REV-2026-000001", "hospitals", "waived no longer");
        var granted = stage.inTransaction(() -> stage.make(BarExceptions.class).read(caseNumber));
        assertThat(granted.requestedBy()).isEqualTo("manager");
        assertThat(granted.decidedBy()).contains("manager2");
        assertThat(granted.decisionReason()).contains("Patients would suffer");
        assertThat(granted.grantedAt()).contains(stage.now());
        var decision = stage.decision(caseNumber, "ConfirmBarException");
        assertThat(decision.answer()).isEqualTo("GRANTED");
        assertThat(decision.decidedBy()).isEqualTo("manager2");

        var application = scenes.apply(SHOP, "ISMS").getBusinessKey();
        assertThat(stage.outcome(application)).isEqualTo("open");
        assertThat(stage.decision(application, "DecideEligibility").facts().en())
                .contains(caseNumber);
        scenes.grant(application);
        assertThat(stage.outcome(application)).isEqualTo("ISSUED");
    }

    @Tag("R12.1")
    @Test
    void a_refused_exception_changes_nothing_and_is_only_recorded() {
        var exception = ask();
        var caseNumber = exception.getBusinessKey();
        stage.as("manager2")
                .complete(
                        caseNumber,
                        "ConfirmBarException",
                        Map.of("confirmation", "REFUSED", "confirmationReason", "Others are barred too"));
        assertThat(exception)
                .isEnded()
                .hasPassed("CloseBarException", "End_ExceptionRefused")
                .hasNotPassed("GrantBarException");
        assertThat(stage.outcome(caseNumber)).isEqualTo("REFUSED");
        assertThat(stage.letters(caseNumber)).isEmpty();
        assertThat(stage.decision(caseNumber, "ConfirmBarException").reasons().en())
                .isEqualTo("Others are barred too");
        assertThat(apply(SHOP)).isEqualTo("REFUSED");
    }

    @Test
    void an_exception_that_is_confirmed_after_the_bar_is_not_needed() {
        var caseNumber = ask().getBusinessKey();
        stage.moveTo(LocalDate.of(2027, 11, 22));
        stage.as("manager2").complete(caseNumber, "ConfirmBarException", YES);
        assertThat(stage.outcome(caseNumber)).isEqualTo("NOT_NEEDED");
        assertThat(stage.letters(caseNumber)).isEmpty();
    }

    @Tag("R12.1")
    @Test
    void whoever_asked_for_an_exception_does_not_confirm_it() {
        var caseNumber = ask().getBusinessKey();
        for (var user : Set.of("manager", "officer")) {
            stage.as(user);
            stage.refusal(AuthorizationException.class, () -> stage.complete(caseNumber, "ConfirmBarException", YES));
        }
        assertThat(stage.outcome(caseNumber)).isEqualTo("open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "msit", "shop", "admin", "auditor", "committee1"})
    void only_a_manager_asks(String user) {
        stage.as(user);
        stage.refusal(AuthorizationException.class, () -> stage.start(PROCESS, REQUEST));
    }

    @Tag("R12.4")
    @Test
    void one_exception_of_an_organization_is_open_at_a_time() {
        var caseNumber = ask().getBusinessKey();
        assertThat(stage.refusal(Conflict.class, this::ask).attributes()).containsEntry("openCase", caseNumber);
    }

    @ParameterizedTest
    @MethodSource
    void bad_input_is_refused_with_the_name_of_the_variable(String variable, Map<String, Object> input) {
        stage.as("manager");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, input)))
                .hasMessageContaining(variable);
    }

    static Stream<Arguments> bad_input_is_refused_with_the_name_of_the_variable() {
        return Stream.of(
                arguments("businessNumber", without(REQUEST, "businessNumber")),
                arguments("businessNumber", with(REQUEST, "businessNumber", PORTAL.businessNumber())),
                arguments("reason", without(REQUEST, "reason")),
                arguments("reason", with(REQUEST, "reason", "x".repeat(1001))),
                arguments("legalBasis", with(REQUEST, "legalBasis", "x".repeat(301))),
                arguments("exceptionRuling", with(REQUEST, "exceptionRuling", "GRANTED")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmation", "confirmationReason"})
    void the_second_manager_says_what_and_why(String field) {
        var caseNumber = ask().getBusinessKey();
        stage.as("manager2");
        assertThat(stage.invalidField(caseNumber, "ConfirmBarException", without(YES, field)))
                .isEqualTo(field);
    }

    @Tag("R12.2")
    @Test
    void an_exception_does_not_hold_for_the_same_company_nor_against_a_later_revocation() {
        succeed();
        grant();
        assertThat(apply(PORTAL)).isEqualTo("REFUSED");
        stage.moveTo(stage.now().plusSeconds(1));
        hold("ISMS-KISA-2025-002");
        assertThat(apply(SHOP, "ISMS_P")).isEqualTo("open");
        revoke();
        assertThat(apply(SHOP)).isEqualTo("REFUSED");
    }

    @Test
    void an_exception_of_a_successor_lifts_the_bar_of_its_predecessor_for_it_alone() {
        succeed();
        var caseNumber = stage.as("manager")
                .start(PROCESS, with(REQUEST, "businessNumber", PORTAL.businessNumber()))
                .getBusinessKey();
        stage.as("manager2").complete(caseNumber, "ConfirmBarException", YES);
        assertThat(apply(PORTAL)).isEqualTo("open");
        assertThat(apply(SHOP)).isEqualTo("REFUSED");
        assertThat(stage.certificates().waiverInForce(SHOP.businessNumber())).isPresent();
    }

    @Test
    void the_end_of_the_bar_is_not_told_to_whom_it_did_not_hold_any_more() {
        succeed();
        grant();
        stage.moveTo(LocalDate.of(2027, 11, 22));
        stage.fire("REV-2026-000001", "Timer_CooldownOver");
        assertThat(stage.letters("REV-2026-000001"))
                .filteredOn(LetterKind.BAR_ENDED::equals)
                .hasSize(1); // to the successor
    }

    @Tag("R12.3")
    @Test
    void with_the_exception_ends_the_waiver_and_a_held_fine_gets_a_new_day() {
        for (var year : new int[] {2023, 2024, 2025}) {
            stage.inTransaction(() -> stage.make(Duties.class)
                    .state(
                            stage.make(Organizations.class).read(SHOP.businessNumber()),
                            year,
                            Set.of(),
                            Map.of(Measure.ICT_SALES, 10_000_000_000L),
                            "msit"));
        }
        var obligation =
                stage.as("msit").start("certification-obligation", Map.of("businessNumber", SHOP.businessNumber()));
        stage.fire(obligation.getBusinessKey(), "Timer_NextDate");
        assertThat(obligation).isWaitingAt("Gateway_WaiverEnd");
        assertThat(stage.certificates().waiverInForce(SHOP.businessNumber())).isPresent();

        grant();
        assertThat(stage.certificates().waiverInForce(SHOP.businessNumber())).isEmpty();
        assertThat(obligation).isWaitingAt("Timer_NextDate").hasPassed("Catch_FineWaiverEnded", "ResumeObligation");
        assertThat(stage.letter(obligation.getBusinessKey(), LetterKind.OBLIGATION_RESUMED)
                        .body()
                        .en())
                .contains("2027-05-24"); // six months, Saturday rolls to Monday
    }

    private ProcessInstance ask() {
        return stage.as("manager").start(PROCESS, REQUEST);
    }

    private void grant() {
        var caseNumber = ask().getBusinessKey();
        stage.as("manager2").complete(caseNumber, "ConfirmBarException", YES);
    }

    private String apply(Participant applicant) {
        return apply(applicant, "ISMS");
    }

    private String apply(Participant applicant, String scheme) {
        return stage.outcome(scenes.apply(applicant, scheme).getBusinessKey());
    }

    private void succeed() {
        stage.inTransaction(() -> stage.make(Organizations.class)
                .declareSuccession(
                        SHOP.businessNumber(),
                        PORTAL.businessNumber(),
                        SuccessionReason.DIVISION,
                        stage.today(),
                        "officer"));
    }

    private static void hold(String certificate) {
        stage.hold(SHOP, certificate, certificate.startsWith("ISMS-P") ? Scheme.ISMS_P : Scheme.ISMS);
    }

    /** The same report twice would be one breach, so each tells of one person more. */
    private void revoke() {
        var earlier = stage.cases().breaches(SHOP.businessNumber()).size();
        scenes.revoke(SHOP, 33_700_000 + earlier);
    }

    @Test
    void whoever_asked_retracts_it_until_somebody_else_decided() {
        var exception = ask();
        var caseNumber = exception.getBusinessKey();
        stage.as("manager");
        stage.inTransaction(() -> stage.make(RetractionProcess.class)
                .retract(caseNumber, new Body<>(NewRetraction.class, Map.of("reason", "Typed by mistake"))));
        assertThat(exception).isEnded().hasPassed("Start_ProposalRetracted", "End_ProposalRetracted");
        assertThat(stage.outcome(caseNumber)).isEqualTo("RETRACTED");
        assertThat(stage.letters(caseNumber)).isEmpty();
        assertThat(apply(SHOP)).isEqualTo("REFUSED");
    }
}
