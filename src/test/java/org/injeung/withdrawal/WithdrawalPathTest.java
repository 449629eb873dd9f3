package org.injeung.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.PORTAL;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.with;
import static org.injeung.engine.Scenes.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.fields.Body;
import org.injeung.law.Measure;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Conflict;
import org.injeung.registry.Duties;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organizations;
import org.injeung.registry.Withdrawals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The authority withdraws what it did, and whoever proposed something retracts it. */
class WithdrawalPathTest {
    private static final String PROCESS = "disposition-withdrawal";
    private static final String NUMBER = "ISMS-P-KISA-2025-001";
    private static final Map<String, Object> SIGNED =
            Map.of("withdrawalRuling", "WITHDRAWN", "withdrawalRemark", "The log shows 33,700 persons");
    private static final Map<String, Object> STANDS =
            Map.of("withdrawalRuling", "STANDS", "withdrawalRemark", "The number is right");
    private static final Map<String, Object> NOTHING_PAID = Map.of("refundedAmount", 0L);

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void a_shop_holds_a_certificate() {
        stage.register(SHOP, PORTAL);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
    }

    private static Map<String, Object> proposal(String contested, String disposition) {
        return Map.of(
                "contestedCase",
                contested,
                "disposition",
                disposition,
                "defect",
                "UNLAWFUL",
                "reasons",
                "The number of affected persons was counted twice");
    }

    private ProcessInstance propose(String contested, String disposition) {
        return stage.as("officer").start(PROCESS, proposal(contested, disposition));
    }

    private CertificateStatus status() {
        return stage.certificates().read(NUMBER).status(stage.now());
    }

    // Revocation

    @Tag("R17.1")
    @Tag("R17.3")
    @Test
    void a_revocation_is_taken_back_with_everything_that_followed() {
        var revocation = scenes.revoke(SHOP);
        assertThat(status()).isEqualTo(CertificateStatus.REVOKED);
        stage.moveTo(LocalDate.of(2027, 3, 2)); // long after the time of an objection
        var withdrawal = propose(revocation, "REVOCATION");
        var caseNumber = withdrawal.getBusinessKey();
        assertThat(caseNumber).isEqualTo("DWD-2027-000001");
        assertThat(withdrawal).isWaitingAt("SignWithdrawal").hasPassed("RegisterWithdrawal");
        assertThat(status()).as("proposed only").isEqualTo(CertificateStatus.REVOKED);

        stage.as("manager").complete(caseNumber, "SignWithdrawal", SIGNED);
        assertThat(withdrawal)
                .isEnded()
                .hasPassed("WithdrawDisposition", "End_DispositionWithdrawn")
                .hasNotPassed("RecordRefund", "CloseWithdrawal");
        assertThat(stage.outcome(caseNumber)).isEqualTo("WITHDRAWN");
        assertThat(status()).isEqualTo(CertificateStatus.VALID);
        assertThat(stage.certificates().read(NUMBER).restoredIn()).contains(caseNumber);
        assertThat(stage.cases().read(revocation).status()).isEqualTo("OVERTURNED");
        assertThat(stage.cases().read(revocation).overturnedIn()).contains(caseNumber);
        assertThat(stage.cases().violations(SHOP.businessNumber())).isEmpty();
        assertThat(stage.certificates().barInForce(SHOP.businessNumber())).isEmpty();
        assertThat(stage.certificates().waiverInForce(SHOP.businessNumber())).isEmpty();
        assertThat(stage.running("certificate-revocation", revocation)).isNull();
        assertThat(stage.running("certificate-validity", NUMBER))
                .as("looked after again")
                .isNotNull();
        assertThat(stage.outcome(scenes.apply(SHOP, "ISMS").getBusinessKey())).isEqualTo("open");

        var letter = stage.letter(caseNumber, LetterKind.DISPOSITION_WITHDRAWN);
        assertThat(letter.body().en())
                .contains(
                        "revocation of your certificate",
                        revocation,
                        "unlawful",
                        "restored",
                        "counted twice",
                        "Art. 18");
        assertThat(letter.body().ko()).contains("인증 취소", "위법한", "회복");
        var decision = stage.decision(caseNumber, "SignWithdrawal");
        assertThat(decision.decidedBy()).isEqualTo("manager");
        assertThat(decision.facts().en())
                .contains("The revocation and everything that followed", revocation, "Defect: Unlawful");
        var stored = stage.inTransaction(() -> stage.make(Withdrawals.class).read(caseNumber));
        assertThat(stored.proposedBy()).isEqualTo("officer");
        assertThat(stored.decidedBy()).contains("manager");
        assertThat(stored.withdrawnAt()).contains(stage.now());
    }

    @Tag("R17.2")
    @Test
    void a_disposition_that_stands_stays_as_it_is_and_nobody_is_told() {
        var revocation = scenes.revoke(SHOP);
        var withdrawal = propose(revocation, "REVOCATION");
        var caseNumber = withdrawal.getBusinessKey();
        stage.as("manager").complete(caseNumber, "SignWithdrawal", STANDS);
        assertThat(withdrawal)
                .isEnded()
                .hasPassed("CloseWithdrawal", "End_DispositionStands")
                .hasNotPassed("WithdrawDisposition");
        assertThat(stage.outcome(caseNumber)).isEqualTo("STANDS");
        assertThat(status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(stage.letters(caseNumber)).isEmpty();
        assertThat(stage.cases().read(revocation).overturnedIn()).isEmpty();
        assertThat(propose(revocation, "REVOCATION")).isWaitingAt("SignWithdrawal");
    }

    // Bar

    @Tag("R17.1")
    @Test
    void a_bar_alone_is_over_at_once_and_the_order_goes_on_being_served() {
        scenes.report(SHOP, 33_700_000);
        var revocation = stage.openCase(SHOP, CaseKind.REVOCATION);
        scenes.signUnserved(revocation);
        var withdrawal = propose(revocation, "BAR");
        var caseNumber = withdrawal.getBusinessKey();
        stage.as("manager").complete(caseNumber, "SignWithdrawal", SIGNED);
        assertThat(stage.outcome(caseNumber)).isEqualTo("WITHDRAWN");
        assertThat(status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(stage.cases().read(revocation).status()).isEqualTo("REVOKED");
        assertThat(stage.certificates().barInForce(SHOP.businessNumber())).isEmpty();
        assertThat(stage.certificates().waiverInForce(SHOP.businessNumber())).isEmpty();
        assertThat(stage.certificates().barOf(revocation).orElseThrow().withdrawnIn())
                .contains(caseNumber);
        assertThat(stage.outcome(scenes.apply(SHOP, "ISMS_P").getBusinessKey())).isEqualTo("open");

        assertThat(stage.job(revocation, "Timer_CooldownOver").getDuedate()).isBeforeOrEqualTo(Date.from(stage.now()));
        stage.continueAt(revocation, "Timer_CooldownOver");
        assertThat(stage.letters(revocation)).contains(LetterKind.BAR_ENDED);
        assertThat(stage.tasks(revocation, "RecordReceipt")).hasSize(1);
        stage.as("officer");
        assertThat(stage.refusal(Conflict.class, () -> propose(revocation, "BAR")))
                .hasMessageContaining("taken back in " + caseNumber);
    }

    @Test
    void a_bar_that_is_over_by_itself_is_not_withdrawn() {
        var revocation = scenes.revoke(SHOP);
        stage.moveTo(LocalDate.of(2027, 11, 23));
        assertThat(stage.refusal(Conflict.class, () -> propose(revocation, "BAR")))
                .hasMessageContaining("it is over");
    }

    // Fine

    private String fined() {
        stage.inTransaction(() -> {
            for (var year : new int[] {2023, 2024, 2025}) {
                stage.make(Duties.class)
                        .state(
                                stage.make(Organizations.class).read(PORTAL.businessNumber()),
                                year,
                                Set.of(),
                                Map.of(Measure.ICT_SALES, 10_000_000_000L),
                                "msit");
            }
            return null;
        });
        var caseNumber = stage.as("msit")
                .start("certification-obligation", Map.of("businessNumber", PORTAL.businessNumber()))
                .getBusinessKey();
        stage.fire(caseNumber, "Timer_NextDate");
        stage.as("officer")
                .complete(
                        caseNumber,
                        "PrepareFine",
                        Map.of(
                                "fineAmount",
                                20_000_000L,
                                "fineReasons",
                                "None held",
                                "fineCircumstances",
                                "The first"));
        stage.as("portal").complete(caseNumber, "GiveFineOpinion", Map.of("fineOpinion", "We applied"));
        stage.as("manager")
                .complete(
                        caseNumber,
                        "SignFine",
                        Map.of(
                                "imposition",
                                "IMPOSED",
                                "signedAmount",
                                15_000_000L,
                                "signatureReason",
                                "It mitigates"));
        assertThat(stage.outcome(caseNumber)).isEqualTo("FINED");
        return caseNumber;
    }

    @Tag("R17.1")
    @Tag("R17.4")
    @Test
    void a_fine_is_withdrawn_and_the_case_ends_when_what_was_paid_went_back() {
        var obligation = fined();
        var withdrawal = propose(obligation, "FINE");
        var caseNumber = withdrawal.getBusinessKey();
        stage.as("manager").complete(caseNumber, "SignWithdrawal", SIGNED);
        assertThat(withdrawal).isWaitingAt("RecordRefund").hasPassed("WithdrawDisposition");
        assertThat(stage.outcome(caseNumber)).isEqualTo("open");
        assertThat(stage.cases().read(obligation).status()).isEqualTo("OVERTURNED");
        assertThat(stage.cases().violations(PORTAL.businessNumber())).isEmpty();
        assertThat(stage.letter(caseNumber, LetterKind.DISPOSITION_WITHDRAWN)
                        .body()
                        .en())
                .contains("The fine in case " + obligation, "paid back with interest");

        stage.as("officer")
                .complete(
                        caseNumber,
                        "RecordRefund",
                        Map.of(
                                "refundedAmount",
                                15_000_000L,
                                "refundInterest",
                                12_300L,
                                "refundedOn",
                                stage.today().toString(),
                                "refundReference",
                                "Order of payment 77"));
        assertThat(withdrawal).isEnded().hasPassed("End_PaidBack").hasNotPassed("End_DispositionWithdrawn");
        assertThat(stage.outcome(caseNumber)).isEqualTo("WITHDRAWN");
        var stored = stage.inTransaction(() -> stage.make(Withdrawals.class).read(caseNumber));
        assertThat(stored.refundedAmount()).contains(15_000_000L);
        assertThat(stored.refundInterest()).contains(12_300L);
        assertThat(stored.refundedBy()).contains("officer");
    }

    @Test
    void a_refund_says_when_and_by_what_and_nothing_is_refunded_where_nothing_was_paid() {
        var caseNumber = propose(fined(), "FINE").getBusinessKey();
        stage.as("manager").complete(caseNumber, "SignWithdrawal", SIGNED);
        var refund = Map.<String, Object>of(
                "refundedAmount", 15_000_000L, "refundedOn", stage.today().toString(), "refundReference", "Order 77");
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "RecordRefund", without(refund, "refundedOn")))
                .isEqualTo("refundedOn");
        assertThat(stage.invalidField(caseNumber, "RecordRefund", with(refund, "refundedOn", "2027-01-01")))
                .isEqualTo("refundedOn");
        assertThat(stage.invalidField(caseNumber, "RecordRefund", without(refund, "refundReference")))
                .isEqualTo("refundReference");
        assertThat(stage.invalidField(caseNumber, "RecordRefund", with(NOTHING_PAID, "refundInterest", 5L)))
                .isEqualTo("refundInterest");
        stage.complete(caseNumber, "RecordRefund", NOTHING_PAID);
        assertThat(stage.outcome(caseNumber)).isEqualTo("WITHDRAWN");
    }

    // Who, and what stands against it

    @ParameterizedTest
    @ValueSource(strings = {"msit", "pipc", "shop", "auditor", "committee1"})
    void nobody_else_proposes(String user) {
        var revocation = scenes.revoke(SHOP);
        stage.as(user);
        stage.refusal(AuthorizationException.class, () -> stage.start(PROCESS, proposal(revocation, "REVOCATION")));
    }

    @Tag("R17.2")
    @Test
    void a_manager_may_propose_and_does_not_sign_then() {
        var caseNumber = stage.as("manager")
                .start(PROCESS, proposal(scenes.revoke(SHOP), "REVOCATION"))
                .getBusinessKey();
        stage.refusal(AuthorizationException.class, () -> stage.complete(caseNumber, "SignWithdrawal", SIGNED));
        stage.as("manager2").complete(caseNumber, "SignWithdrawal", SIGNED);
        assertThat(stage.outcome(caseNumber)).isEqualTo("WITHDRAWN");
    }

    @ParameterizedTest
    @CsvSource({"REVOCATION", "BAR", "FINE", "PENALTY", "RE_NOTIFICATION"})
    void what_did_not_take_effect_is_not_withdrawn(String disposition) {
        var breach = scenes.report(SHOP, 33_700_000).getBusinessKey();
        var waiting = stage.openCase(SHOP, CaseKind.REVOCATION);
        for (var contested : new String[] {breach, waiting, stage.openCase(SHOP, CaseKind.PENALTY)}) {
            var before = stage.contents();
            assertThat(stage.refusal(Conflict.class, () -> propose(contested, disposition)))
                    .hasMessageContaining("took effect in " + contested);
            assertThat(stage.contents()).isEqualTo(before);
        }
    }

    @Test
    void what_a_case_that_is_not_there_led_to_cannot_be_withdrawn() {
        stage.as("officer");
        var before = stage.contents();
        assertThat(stage.refusal(NotFound.class, () -> propose("REV-2026-000099", "REVOCATION")))
                .hasMessageContaining("REV-2026-000099");
        assertThat(stage.contents()).isEqualTo(before);
    }

    static Stream<Arguments> bad_starts() {
        var start = proposal("REV-2026-000001", "REVOCATION");
        return Stream.of(
                arguments(without(start, "contestedCase"), "contestedCase"),
                arguments(without(start, "disposition"), "disposition"),
                arguments(with(start, "disposition", "SUSPENSION"), "disposition"),
                arguments(without(start, "defect"), "defect"),
                arguments(with(start, "defect", "UGLY"), "defect"),
                arguments(without(start, "reasons"), "reasons"),
                arguments(with(start, "reasons", "x".repeat(2001)), "reasons"),
                arguments(with(start, "withdrawalRuling", "WITHDRAWN"), "withdrawalRuling"),
                arguments(with(start, "refund", "NOTHING"), "refund"));
    }

    @ParameterizedTest
    @MethodSource("bad_starts")
    void a_bad_start_names_the_variable_and_leaves_nothing_behind(Map<String, Object> variables, String field) {
        scenes.revoke(SHOP);
        stage.as("officer");
        var before = stage.contents();
        assertThat(stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, variables))
                        .field())
                .isEqualTo(field);
        assertThat(stage.contents()).isEqualTo(before);
    }

    @Test
    void one_withdrawal_of_a_case_is_open_at_a_time() {
        var revocation = scenes.revoke(SHOP);
        propose(revocation, "BAR");
        stage.refusal(Conflict.class, () -> propose(revocation, "REVOCATION"));
    }

    @Tag("R17.2")
    @Test
    void while_an_objection_is_open_it_decides() {
        var revocation = scenes.revoke(SHOP);
        var caseNumber = propose(revocation, "REVOCATION").getBusinessKey();
        var objection = stage.as("shop")
                .start("objection", Map.of("caseNumber", revocation, "reasons", "The number is wrong"))
                .getBusinessKey();
        stage.as("manager");
        assertThat(stage.invalidField(caseNumber, "SignWithdrawal", SIGNED)).isEqualTo("withdrawalRuling");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.complete(caseNumber, "SignWithdrawal", SIGNED)))
                .hasMessageContaining(objection);
        stage.complete(caseNumber, "SignWithdrawal", STANDS);
        stage.as("officer");
        assertThat(stage.refusal(Conflict.class, () -> propose(revocation, "REVOCATION")))
                .hasMessageContaining(objection);
    }

    // Retraction

    private void retract(String user, String caseNumber) {
        stage.as(user);
        stage.inTransaction(() -> stage.make(RetractionProcess.class)
                .retract(caseNumber, new Body<>(NewRetraction.class, Map.of("reason", "The wrong case"))));
    }

    @Tag("R17.5")
    @Test
    void whoever_proposed_it_retracts_it_until_somebody_else_decided() {
        var revocation = scenes.revoke(SHOP);
        var withdrawal = propose(revocation, "REVOCATION");
        var caseNumber = withdrawal.getBusinessKey();
        stage.refusal(AuthorizationException.class, () -> retract("officer2", caseNumber));
        stage.refusal(AuthorizationException.class, () -> retract("manager", caseNumber));
        stage.refusal(NotFound.class, () -> retract("shop", caseNumber));
        assertThat(withdrawal).isWaitingAt("SignWithdrawal");

        retract("officer", caseNumber);
        assertThat(withdrawal).isEnded().hasPassed("Start_ProposalRetracted", "End_ProposalRetracted");
        assertThat(stage.outcome(caseNumber)).isEqualTo("RETRACTED");
        var decision = stage.decision(caseNumber, "RetractProposal");
        assertThat(decision.decidedBy()).isEqualTo("officer");
        assertThat(decision.reasons().en()).isEqualTo("The wrong case");
        assertThat(decision.facts()).isEqualTo(new Words("Proposed by case officer", "제안자: 담당자"));
        assertThat(stage.letters(caseNumber)).isEmpty();
        assertThat(status()).isEqualTo(CertificateStatus.REVOKED);
        stage.refusal(Conflict.class, () -> retract("officer", caseNumber));
    }

    @Tag("R17.5")
    @Test
    void what_took_effect_or_is_no_proposal_is_not_retracted() {
        var caseNumber = propose(fined(), "FINE").getBusinessKey();
        stage.as("manager").complete(caseNumber, "SignWithdrawal", SIGNED);
        stage.refusal(Conflict.class, () -> retract("officer", caseNumber));
        assertThat(stage.tasks(caseNumber, "RecordRefund")).hasSize(1);
        var breach = scenes.report(SHOP, 5).getBusinessKey();
        stage.refusal(Conflict.class, () -> retract("pipc", breach));
    }
}
