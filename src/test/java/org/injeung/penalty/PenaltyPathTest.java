package org.injeung.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.BANK;
import static org.injeung.engine.Participant.MARKET;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.with;
import static org.injeung.engine.Scenes.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.Ground;
import org.injeung.law.Instrument;
import org.injeung.law.Scheme;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Opinion;
import org.injeung.registry.Penalties;
import org.injeung.registry.Penalty;
import org.injeung.registry.ReNotificationRound;
import org.injeung.registry.ReNotifications;
import org.injeung.registry.Signed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PenaltyPathTest {
    private static final String PROCESS = "penalty-assessment";
    private static final String CERTIFICATE = "ISMS-P-KISA-2025-001";
    private static final Map<String, Object> SALES = Map.of(
            "salesFigures", "2023: 2,000,000,000,000\n2024: 2,200,000,000,000\n2025: 2,400,000,000,000",
            "unrelatedClaim", "Logistics for others: 400,000,000,000 won");
    private static final Map<String, Object> ACCEPTED =
            Map.of("salesBasis", "ACCEPTED", "salesReason", "Agrees with the audited statements");
    private static final Map<String, Object> VIOLATION = Map.ofEntries(
            Map.entry("provision", "LEAK"),
            Map.entry("violationFacts", "A signing key of a former developer was accepted for months"),
            Map.entry("fault", "NEGLIGENCE"),
            Map.entry("victims", 9_999_999L),
            Map.entry("violatedFromOn", "2026-01-10"),
            Map.entry("violatedUntilOn", "2026-11-18"),
            Map.entry("unrelatedSales", 400_000_000_000L),
            Map.entry("unrelatedReason", "Logistics for others"),
            Map.entry("seriousness", "GRAVE"),
            Map.entry("penaltyRate", "1.5"),
            Map.entry("rateReason", "Names and addresses, no payment data"),
            Map.entry("adjustments", "2 +20 Ten months\n11 -30 Corrected at once"),
            Map.entry("certificateReduction", 0L),
            Map.entry("investmentReduction", 0L),
            Map.entry("reNotificationRaise", 0L),
            Map.entry("moreViolations", "NO_MORE"));
    private static final Map<String, Object> SIGNATURE =
            Map.of("signing", "IMPOSED", "signingReason", "The opinion names nothing new");

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);
    private String breach;

    @BeforeEach
    void a_breach_is_reported() {
        stage.register(SHOP, BANK);
        stage.hold(SHOP, CERTIFICATE, Scheme.ISMS_P);
        breach = scenes.report(SHOP, 9_999_999).getBusinessKey();
    }

    private Map<String, Object> request() {
        return Map.of("caseNumber", breach, "businessNumber", SHOP.businessNumber());
    }

    private String open() {
        return stage.as("pipc").start(PROCESS, request()).getBusinessKey();
    }

    private Penalty read(String caseNumber) {
        return stage.make(Penalties.class).read(caseNumber);
    }

    private String supplied() {
        var caseNumber = open();
        stage.as("shop").complete(caseNumber, "SupplySalesData", SALES);
        return caseNumber;
    }

    private String checked() {
        var caseNumber = supplied();
        stage.as("officer").complete(caseNumber, "CheckSalesData", ACCEPTED);
        return caseNumber;
    }

    private String noticed() {
        var caseNumber = checked();
        stage.as("officer").complete(caseNumber, "AssessViolation", VIOLATION);
        return caseNumber;
    }

    private String heard() {
        var caseNumber = noticed();
        stage.as("shop").complete(caseNumber, "GivePenaltyOpinion", Map.of("penaltyOpinion", "We were the victims"));
        return caseNumber;
    }

    private String imposed() {
        var caseNumber = heard();
        stage.as("manager").complete(caseNumber, "SignPenalty", SIGNATURE);
        return caseNumber;
    }

    private ProcessInstance running(String caseNumber) {
        return stage.running(PROCESS, caseNumber);
    }

    private static Map<String, Object> paid(long amount, LocalDate day) {
        return Map.of("paymentEvent", "PAID", "paidAmount", amount, "paidOn", day.toString());
    }

    // The start

    @Tag("R8.1")
    @Test
    void the_commission_asks_for_an_assessment_and_the_organization_for_its_sales() {
        var penalty = stage.as("pipc").start(PROCESS, request());
        var caseNumber = penalty.getBusinessKey();
        assertThat(caseNumber).isEqualTo("PEN-2026-000001");
        assertThat(penalty)
                .isWaitingAt("SupplySalesData")
                .hasPassedInOrder("TakeRequest", "RegisterAssessment", "RequestSalesData");
        assertThat(stage.cases().read(caseNumber).origin()).contains(breach);
        var letter = stage.letter(caseNumber, LetterKind.SALES_DATA_REQUESTED);
        assertThat(letter.body().en()).contains(breach, "2023, 2024, 2025", "until 2026-12-14", "20 days");
        assertThat(letter.body().ko()).contains("제60조의2제4항");
    }

    @Test
    void a_screening_asks_by_message() {
        stage.startBy("PenaltyRequested", Map.of("breachCase", breach, "businessNumber", SHOP.businessNumber()));
        var caseNumber = "PEN-2026-000001";
        assertThat(running(caseNumber))
                .isWaitingAt("SupplySalesData")
                .hasPassed("Start_PenaltyRequested", "RegisterAssessment")
                .hasNotPassed("TakeRequest");
        assertThat(read(caseNumber).breachCase()).isEqualTo(breach);
    }

    @Tag("R8.1")
    @ParameterizedTest
    @CsvSource({"msit", "officer", "manager", "shop"})
    void nobody_else_asks(String user) {
        stage.as(user);
        stage.refusal(AuthorizationException.class, () -> stage.start(PROCESS, request()));
    }

    static Stream<Arguments> bad_starts() {
        var start = Map.<String, Object>of("caseNumber", "BRS-2026-000001", "businessNumber", SHOP.businessNumber());
        return Stream.of(
                arguments("caseNumber", without(start, "caseNumber"), "is missing"),
                arguments("businessNumber", without(start, "businessNumber"), "is missing"),
                arguments("businessNumber", with(start, "businessNumber", "9998100049"), "check digit"),
                arguments("caseNumber", with(start, "caseNumber", "BRS-2026-000009"), "there is no case"),
                arguments("caseNumber", with(start, "businessNumber", BANK.businessNumber()), "was not reported of"),
                arguments("breachCase", with(start, "breachCase", "BRS-2026-000001"), "is not expected"),
                arguments("signing", with(start, "signing", "IMPOSED"), "is not expected"));
    }

    @ParameterizedTest
    @MethodSource("bad_starts")
    void a_bad_start_is_refused_by_the_name_of_the_variable(String field, Map<String, Object> start, String problem) {
        stage.as("pipc");
        var refused = stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, start));
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.problem().en()).contains(problem);
    }

    @Tag("R8.1")
    @Test
    void one_breach_has_one_assessment_and_one_penalty() {
        var caseNumber = open();
        assertThat(stage.refusal(Conflict.class, () -> stage.start(PROCESS, request()))
                        .attributes())
                .containsEntry("openCase", caseNumber);
        stage.as("shop").complete(caseNumber, "SupplySalesData", SALES);
        stage.as("officer").complete(caseNumber, "CheckSalesData", ACCEPTED);
        stage.as("officer").complete(caseNumber, "AssessViolation", VIOLATION);
        stage.as("shop").complete(caseNumber, "GivePenaltyOpinion", Map.of("penaltyOpinion", "None"));
        stage.as("manager").complete(caseNumber, "SignPenalty", SIGNATURE);
        stage.as("officer3").complete(caseNumber, "RecordPayment", paid(27_000_000_000L, stage.today()));
        assertThat(stage.outcome(caseNumber)).isEqualTo("PAID");
        stage.as("pipc");
        assertThat(stage.refusal(Conflict.class, () -> stage.start(PROCESS, request()))
                        .getMessage())
                .contains("was imposed in " + caseNumber);
    }

    // Sales

    @Test
    void sales_that_cannot_be_read_are_refused() {
        var caseNumber = open();
        stage.as("shop");
        assertThat(stage.invalidField(caseNumber, "SupplySalesData", with(SALES, "salesFigures", "a lot")))
                .isEqualTo("salesFigures");
        assertThat(stage.invalidField(caseNumber, "SupplySalesData", with(SALES, "businessStartedOn", "2027-01-01")))
                .isEqualTo("businessStartedOn");
    }

    @Tag("R8.2")
    @Test
    void who_tells_no_sales_is_assessed_on_estimated_total_sales() {
        var caseNumber = open();
        stage.moveTo(LocalDate.of(2026, 12, 15));
        stage.fire(caseNumber, "Timer_SalesDataOver");
        assertThat(running(caseNumber)).isWaitingAt("CheckSalesData");
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "CheckSalesData", ACCEPTED)).isEqualTo("salesBasis");
        var refused = Map.<String, Object>of("salesBasis", "REFUSED", "salesReason", "No answer in time");
        assertThat(stage.invalidField(caseNumber, "CheckSalesData", refused)).isEqualTo("estimatedFigures");
        stage.complete(
                caseNumber, "CheckSalesData", with(refused, "estimatedFigures", "2023: 1\n2024: 2\n2025: 300000"));
        assertThat(stage.decision(caseNumber, "CheckSalesData").legalBasis().en())
                .isEqualTo("PIPA Art. 64-2(4)");
        assertThat(stage.invalidField(caseNumber, "AssessViolation", VIOLATION)).isEqualTo("unrelatedSales");
        var violation = with(VIOLATION, "unrelatedSales", 0L);
        stage.complete(caseNumber, "AssessViolation", violation);
        var assessed = read(caseNumber).violations().get(0);
        assertThat(assessed.base()).contains(300_000L);
        assertThat(assessed.amounts().basic()).isEqualTo(4_500);
        assertThat(assessed.cap().amount()).isEqualTo(9_000);
    }

    @Tag("R8.2")
    @Test
    void false_data_is_replaced_by_an_estimate() {
        var caseNumber = supplied();
        stage.as("officer")
                .complete(
                        caseNumber,
                        "CheckSalesData",
                        Map.of(
                                "salesBasis",
                                "FALSE_DATA",
                                "salesReason",
                                "The tax office knows other figures",
                                "estimatedFigures",
                                "2023: 3,000,000,000,000\n2024: 3,000,000,000,000\n2025: 2,000,000,000,000"));
        stage.complete(caseNumber, "AssessViolation", with(VIOLATION, "unrelatedSales", 0L));
        assertThat(read(caseNumber).violations().get(0).base()).contains(2_666_666_666_666L);
        assertThat(read(caseNumber).sales()).hasSize(6);
    }

    @Tag("R8.2")
    @Test
    void without_sales_the_amount_is_flat() {
        var caseNumber = open();
        stage.as("shop").complete(caseNumber, "SupplySalesData", with(SALES, "salesFigures", "2025: 0"));
        stage.as("officer")
                .complete(
                        caseNumber,
                        "CheckSalesData",
                        Map.of("salesBasis", "NO_SALES", "salesReason", "It has not begun business"));
        var flat = without(with(VIOLATION, "unrelatedSales", 0L), "penaltyRate");
        assertThat(stage.invalidField(caseNumber, "AssessViolation", flat)).isEqualTo("flatAmount");
        assertThat(stage.invalidField(caseNumber, "AssessViolation", with(flat, "flatAmount", 2_000_000_001L)))
                .isEqualTo("flatAmount");
        stage.complete(caseNumber, "AssessViolation", with(flat, "flatAmount", 1_000_000_000L));
        var assessed = read(caseNumber).violations().get(0);
        assertThat(assessed.base()).isEmpty();
        assertThat(assessed.amounts().amount()).isEqualTo(900_000_000L);
        assertThat(assessed.cap().amount()).isEqualTo(2_000_000_000L);
    }

    @Tag("R8.9")
    @ParameterizedTest
    @CsvSource({"ACCEPTED", "FALSE_DATA"})
    void sales_of_nothing_in_every_year_are_none_and_the_flat_cap_applies_by_itself(String basis) {
        var caseNumber = open();
        var nothing = "2023: 0\n2024: 0\n2025: 0";
        stage.as("shop").complete(caseNumber, "SupplySalesData", with(SALES, "salesFigures", nothing));
        var checked = Map.<String, Object>of("salesBasis", basis, "salesReason", "As the tax office knows");
        stage.as("officer")
                .complete(
                        caseNumber,
                        "CheckSalesData",
                        basis.equals("ACCEPTED") ? checked : with(checked, "estimatedFigures", nothing));
        assertThat(stage.decision(caseNumber, "CheckSalesData").answer()).isEqualTo("NO_SALES");
        assertThat(stage.decision(caseNumber, "CheckSalesData").legalBasis().en())
                .contains("provisos");
        assertThat(stage.variable(running(caseNumber), "salesBasis")).isEqualTo("NO_SALES");
        var flat = without(with(VIOLATION, "unrelatedSales", 0L), "penaltyRate");
        assertThat(stage.invalidField(caseNumber, "AssessViolation", flat)).isEqualTo("flatAmount");
        stage.complete(caseNumber, "AssessViolation", with(flat, "flatAmount", 1_000_000_000L));
        assertThat(read(caseNumber).violations().get(0).amounts().amount()).isEqualTo(900_000_000L);
    }

    // Violations

    @Tag("R8.3")
    @Test
    void each_violation_has_its_own_base_cap_and_amount() {
        var caseNumber = checked();
        stage.complete(caseNumber, "AssessViolation", with(VIOLATION, "moreViolations", "ONE_MORE"));
        assertThat(running(caseNumber)).isWaitingAt("AssessViolation");
        assertThat(stage.variable(running(caseNumber), "violationFacts")).isNull();
        assertThat((String) stage.variable(running(caseNumber), "assessedViolations"))
                .startsWith("1. Leak")
                .contains("27,000,000,000 won");
        var second = new HashMap<>(VIOLATION);
        second.put("provision", "UNLAWFUL_PROCESSING");
        second.put("fault", "INTENT");
        second.put("victims", 12_000_000L);
        second.put("penaltyRate", "5");
        second.put("adjustments", "");
        stage.complete(caseNumber, "AssessViolation", second);
        var penalty = read(caseNumber);
        assertThat(penalty.violations()).hasSize(2);
        var one = penalty.violations().get(0);
        assertThat(one.base()).contains(2_000_000_000_000L);
        assertThat(one.amounts().basic()).isEqualTo(30_000_000_000L);
        assertThat(one.cap().amount()).isEqualTo(60_000_000_000L);
        assertThat(one.adjustments()).extracting("amount").containsExactly(6_000_000_000L, -9_000_000_000L, 0L);
        assertThat(one.adjustments().get(2).reason().en()).isEqualTo("Held: " + CERTIFICATE);
        var two = penalty.violations().get(1);
        assertThat(two.cap().ground()).isEqualTo("MANY_VICTIMS");
        assertThat(two.cap().amount()).isEqualTo(200_000_000_000L);
        assertThat(two.amounts().amount()).isEqualTo(100_000_000_000L);
        assertThat(penalty.total()).isEqualTo(127_000_000_000L);
        assertThat(stage.decision(caseNumber, "AssessViolation").answer()).isEqualTo("MANY_VICTIMS");

        var documents = stage.make(Documents.class).of(caseNumber);
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).kind()).isEqualTo(DocumentKind.PENALTY_WORKSHEET);
        assertThat(documents.get(0).body().en())
                .contains(
                        "Base\t2,000,000,000,000 won",
                        "2. Duration and number of violations\t+20 %, 6,000,000,000 won",
                        "PIPA Art. 64-2(2)2",
                        "Total\t127,000,000,000 won");
        assertThat(documents.get(0).body().ko())
                .contains(
                        "기준 매출액\t2,000,000,000,000원",
                        "2. 위반행위의 기간 및 횟수\t+20 %, 6,000,000,000원",
                        "「개인정보 보호법」 제64조의2제2항제2호, 고의, 정보주체 피해 12,000,000명(10,000,000명 이상)",
                        "합계\t127,000,000,000원")
                .doesNotContain(" won", "Held");
        assertThat(stage.letter(caseNumber, LetterKind.PENALTY_NOTICE).body().en())
                .contains("127,000,000,000 won", "2. Personal data used", "until 2026-12-02");
    }

    static Stream<Arguments> bad_fields() {
        return Stream.of(
                arguments("violatedUntilOn", with(VIOLATION, "violatedUntilOn", "2026-11-23")),
                arguments("violatedUntilOn", with(VIOLATION, "violatedUntilOn", "2026-01-09")),
                arguments("violatedUntilOn", Map.of("violatedFromOn", "2024-01-01", "violatedUntilOn", "2025-05-05")),
                arguments("unrelatedReason", Map.of("unrelatedReason", "")),
                arguments("unrelatedSales", Map.of("unrelatedSales", 2_400_000_000_001L)),
                arguments("penaltyRate", Map.of("penaltyRate", "3.1")),
                arguments("penaltyRate", Map.of("penaltyRate", "")),
                arguments("adjustments", Map.of("adjustments", "12 +5 There is no such factor")),
                arguments("certificateReduction", Map.of("certificateReduction", 101L)),
                arguments("investmentReduction", Map.of("investmentMet", true)),
                arguments("investmentReduction", Map.of("investmentReduction", 10L)),
                arguments("reNotificationRaise", Map.of("reNotificationRaise", 10L)),
                arguments("moreViolations", Map.of("moreViolations", "")));
    }

    @ParameterizedTest
    @MethodSource("bad_fields")
    void what_the_law_does_not_allow_is_refused_by_the_name_of_the_field(String field, Map<String, Object> changes) {
        var caseNumber = checked();
        var entered = new HashMap<>(VIOLATION);
        entered.putAll(changes);
        assertThat(stage.invalidField(caseNumber, "AssessViolation", entered)).isEqualTo(field);
    }

    @Test
    void a_certificate_and_investments_lower_the_amount() {
        var caseNumber = checked();
        var entered = new HashMap<>(VIOLATION);
        entered.put("certificateReduction", 10L);
        entered.put("investmentMet", true);
        entered.put("investmentReduction", 40L);
        stage.complete(caseNumber, "AssessViolation", entered);
        var assessed = read(caseNumber).violations().get(0);
        assertThat(assessed.adjustments()).extracting("percent").containsExactly(20, -30, -10, -40);
        assertThat(assessed.adjustments().get(2).reason().en()).isEqualTo("Held: " + CERTIFICATE);
        assertThat(assessed.amounts().amount()).isEqualTo(12_000_000_000L);
    }

    @Tag("R8.4")
    @Test
    void a_certificate_that_was_revoked_lowers_nothing() {
        var caseNumber = checked();
        stage.inTransaction(() -> {
            stage.certificates().read(CERTIFICATE).revoke(Ground.BELOW_CRITERIA, breach, stage.now());
            return null;
        });
        assertThat(stage.invalidField(caseNumber, "AssessViolation", with(VIOLATION, "certificateReduction", 10L)))
                .isEqualTo("certificateReduction");
        stage.complete(caseNumber, "AssessViolation", VIOLATION);
        assertThat(read(caseNumber)
                        .violations()
                        .get(0)
                        .adjustments()
                        .get(2)
                        .reason()
                        .en())
                .isEqualTo("The certificate %s was revoked in %s: the reduction is lost with it"
                        .formatted(CERTIFICATE, breach));
    }

    @Tag("R8.4")
    @Test
    void a_re_notification_that_was_late_must_raise_the_amount() {
        var caseNumber = checked();
        stage.inTransaction(() -> {
            var round = stage.make(ReNotifications.class)
                    .record(breach, breach)
                    .prepare(new ReNotificationRound.Demand(
                            Instrument.RECOMMENDATION,
                            "Told as an exposure",
                            "None",
                            30,
                            null,
                            "officer",
                            stage.now()));
            round.sign("manager", stage.now());
            round.send(stage.today(), stage.today().plusDays(7));
            round.fallLate(stage.now());
            return null;
        });
        assertThat(stage.invalidField(caseNumber, "AssessViolation", VIOLATION)).isEqualTo("reNotificationRaise");
        stage.complete(caseNumber, "AssessViolation", with(VIOLATION, "reNotificationRaise", 10L));
        var assessed = read(caseNumber).violations().get(0);
        assertThat(assessed.adjustments()).extracting("percent").containsExactly(20, -30, 0, 10);
        assertThat(assessed.adjustments().get(3).reason().en()).contains("late", "in " + breach);
    }

    // Opinion and signature

    @Tag("R8.5")
    @Tag("R8.7")
    @Test
    void the_opinion_is_read_before_the_signature_of_a_manager_who_did_not_assess() {
        var caseNumber = heard();
        assertThat(read(caseNumber).opinion().map(Opinion::text)).contains("We were the victims");
        stage.as("officer");
        stage.refusal(AuthorizationException.class, () -> stage.complete(caseNumber, "SignPenalty", SIGNATURE));
        stage.as("manager").complete(caseNumber, "SignPenalty", SIGNATURE);
        assertThat(running(caseNumber)).isWaitingAt("RecordPayment").hasPassed("ImposePenalty", "PlanPayment");
        var penalty = read(caseNumber);
        assertThat(penalty.signedAmount()).contains(27_000_000_000L);
        assertThat(penalty.signature().map(Signed::by)).contains("manager");
        assertThat(penalty.instalments()).extracting("dueOn").containsExactly(LocalDate.of(2026, 12, 22));
        assertThat(stage.decision(caseNumber, "SignPenalty").facts().en()).contains("Opinion: given");
        assertThat(stage.decision(caseNumber, "ImposePenalty").answer()).isEqualTo("NO_FINE");
        assertThat(stage.letter(caseNumber, LetterKind.PENALTY_IMPOSED).body().en())
                .contains(
                        "27,000,000,000 won",
                        "Pay by 2026-12-22",
                        "Signed by: Kim M (manager)",
                        "within 90 days",
                        "PIPA Art. 76");
    }

    @Tag("R8.5")
    @Test
    void who_assessed_does_not_sign() {
        var caseNumber = supplied();
        stage.as("factotum").complete(caseNumber, "CheckSalesData", ACCEPTED);
        stage.as("officer").complete(caseNumber, "AssessViolation", VIOLATION);
        stage.as("shop").complete(caseNumber, "GivePenaltyOpinion", Map.of("penaltyOpinion", "None"));
        stage.as("factotum");
        stage.refusal(AuthorizationException.class, () -> stage.complete(caseNumber, "SignPenalty", SIGNATURE));
    }

    @Tag("R8.5")
    @Test
    void without_an_opinion_the_signature_follows_when_the_time_is_over() {
        var caseNumber = noticed();
        assertThat(running(caseNumber)).isWaitingAt("GivePenaltyOpinion");
        stage.moveTo(LocalDate.of(2026, 12, 3));
        stage.fire(caseNumber, "Timer_PenaltyOpinionOver");
        assertThat(running(caseNumber)).isWaitingAt("SignPenalty");
    }

    @Test
    void a_returned_assessment_is_made_anew() {
        var caseNumber = heard();
        stage.as("manager")
                .complete(
                        caseNumber,
                        "SignPenalty",
                        Map.of("signing", "RETURNED", "signingReason", "The opinion on the duration is right"));
        assertThat(running(caseNumber)).isWaitingAt("AssessViolation");
        stage.as("officer").complete(caseNumber, "AssessViolation", with(VIOLATION, "adjustments", ""));
        var penalty = read(caseNumber);
        assertThat(penalty.round()).isEqualTo(2);
        assertThat(penalty.violations()).hasSize(1);
        assertThat(penalty.violationsOfAllRounds()).hasSize(2);
        assertThat(penalty.total()).isEqualTo(30_000_000_000L);
        assertThat(stage.make(Documents.class).of(caseNumber)).hasSize(2);
        assertThat(stage.letters(caseNumber))
                .containsExactly(LetterKind.SALES_DATA_REQUESTED, LetterKind.PENALTY_NOTICE, LetterKind.PENALTY_NOTICE);
    }

    @Test
    void nothing_is_imposed_with_a_reason_of_the_law() {
        var caseNumber = heard();
        stage.as("manager");
        var none = Map.<String, Object>of("signing", "NOT_IMPOSED", "signingReason", "It is insolvent");
        assertThat(stage.invalidField(caseNumber, "SignPenalty", none)).isEqualTo("exemption");
        stage.complete(caseNumber, "SignPenalty", with(none, "exemption", "UNABLE_TO_PAY"));
        assertThat(stage.outcome(caseNumber)).isEqualTo("NOT_IMPOSED");
        assertThat(stage.decision(caseNumber, "SignPenalty").facts().en())
                .endsWith("Ground: 1. Objectively unable to pay");
        assertThat(read(caseNumber).signedAmount()).contains(0L);
        assertThat(stage.letter(caseNumber, LetterKind.PENALTY_DROPPED).body().en())
                .contains("It is insolvent", "PIPA Art. 64-2(7)1");
    }

    @Tag("R8.9")
    @Test
    void it_ends_where_the_massive_leak_that_led_to_it_was_none() {
        stage.register(MARKET);
        stage.hold(MARKET, "ISMS-P-KISA-2025-002", Scheme.ISMS_P);
        var leak = scenes.report(MARKET, 33_700_000).getBusinessKey();
        var penalty = stage.openCase(MARKET, CaseKind.PENALTY);
        var running = stage.running(PROCESS, penalty);
        var correction = stage.as("pipc")
                .start(
                        "breach-correction",
                        Map.of("breachCase", leak, "correctedPersons", 33_700, "reason", "Three zeros too many"));
        stage.as("officer")
                .complete(
                        correction.getBusinessKey(),
                        "ConfirmCorrection",
                        Map.of("correctionConfirmation", "CONFIRMED", "confirmationReason", "So it is"));
        assertThat(running).isEnded().hasPassed("DropUnwarrantedPenalty").hasNotPassed("DropPenalty");
        assertThat(stage.outcome(penalty)).isEqualTo("NOT_WARRANTED");
        assertThat(stage.letter(penalty, LetterKind.PENALTY_DROPPED).body().en())
                .contains("no massive leak");
    }

    @Test
    void a_penalty_of_nothing_cannot_be_imposed() {
        var caseNumber = checked();
        stage.complete(caseNumber, "AssessViolation", with(VIOLATION, "adjustments", "6 -100 All of it was repaired"));
        stage.as("shop").complete(caseNumber, "GivePenaltyOpinion", Map.of("penaltyOpinion", "Yes"));
        stage.as("manager");
        assertThat(stage.invalidField(caseNumber, "SignPenalty", SIGNATURE)).isEqualTo("signing");
    }

    // Payment

    @Tag("R8.6")
    @Test
    void what_is_paid_in_time_closes_the_case() {
        var caseNumber = imposed();
        var penalty = running(caseNumber);
        stage.as("officer3");
        var today = stage.today();
        assertThat(stage.invalidField(caseNumber, "RecordPayment", paid(27_000_000_001L, today)))
                .isEqualTo("paidAmount");
        assertThat(stage.invalidField(caseNumber, "RecordPayment", paid(1, today.plusDays(1))))
                .isEqualTo("paidOn");
        assertThat(stage.invalidField(caseNumber, "RecordPayment", paid(1, today.minusDays(1))))
                .isEqualTo("paidOn");
        assertThat(stage.invalidField(caseNumber, "RecordPayment", Map.of("paymentEvent", "PAID")))
                .isEqualTo("paidAmount");
        stage.complete(caseNumber, "RecordPayment", paid(20_000_000_000L, today));
        assertThat(penalty).isWaitingAt("RecordPayment");
        assertThat((String) stage.variable(penalty, "owed"))
                .startsWith("Penalty: 7,000,000,000 won / 과징금: 7,000,000,000원");
        stage.complete(caseNumber, "RecordPayment", paid(7_000_000_000L, today));
        assertThat(penalty).isEnded().hasPassed("ClosePenalty", "End_PenaltyClosed");
        assertThat(stage.outcome(caseNumber)).isEqualTo("PAID");
        assertThat(stage.letters(caseNumber)).endsWith(LetterKind.PENALTY_IMPOSED, LetterKind.PENALTY_PAID);
    }

    @Tag("R8.6")
    @Test
    void what_is_late_costs_a_surcharge_and_is_handed_over_after_a_reminder() {
        var caseNumber = imposed();
        stage.as("officer3");
        var handedOver =
                Map.<String, Object>of("paymentEvent", "HANDED_OVER", "paymentRemark", "Tax office of Seongnam");
        assertThat(stage.invalidField(caseNumber, "RecordPayment", handedOver)).isEqualTo("paymentEvent");
        stage.moveTo(LocalDate.of(2026, 12, 23));
        stage.fire(caseNumber, "Timer_PaymentOver");
        assertThat(running(caseNumber)).isWaitingAt("RecordPayment").hasPassed("RemindPayment");
        // 27,000,000,000 x 6 % / 365 = 4,438,356.16 won a day
        assertThat(stage.letter(caseNumber, LetterKind.PENALTY_REMINDER).body().en())
                .contains("27,000,000,000 won", "surcharge of 4,438,356 won through 2026-12-23", "Pay by 2027-01-22");
        assertThat(stage.letter(caseNumber, LetterKind.PENALTY_REMINDER).body().ko())
                .contains("4,438,356원")
                .doesNotContainPattern("(?s)귀하.*[A-Za-z]{4,} [A-Za-z]{4,}");
        stage.as("officer3");
        assertThat(stage.invalidField(
                        caseNumber,
                        "RecordPayment",
                        Map.of("paymentEvent", "INSTALMENTS_REQUESTED", "paymentRemark", "Too much at once")))
                .isEqualTo("paymentEvent");
        stage.moveTo(LocalDate.of(2027, 1, 25));
        stage.fire(caseNumber, "Timer_PaymentOver");
        assertThat(stage.letters(caseNumber)).endsWith(LetterKind.PENALTY_REMINDER, LetterKind.PENALTY_REMINDER);
        stage.as("officer3");
        assertThat(stage.invalidField(caseNumber, "RecordPayment", without(handedOver, "paymentRemark")))
                .isEqualTo("paymentRemark");
        stage.complete(caseNumber, "RecordPayment", handedOver);
        assertThat(stage.outcome(caseNumber)).isEqualTo("HANDED_OVER");
        assertThat(stage.decision(caseNumber, "RecordPayment").facts().en()).contains("27,000,000,000 won and");
        assertThat(stage.letters(caseNumber)).endsWith(LetterKind.PENALTY_HANDED_OVER);
    }

    @Test
    void penalty_and_surcharge_are_both_paid() {
        var caseNumber = imposed();
        stage.moveTo(LocalDate.of(2026, 12, 23));
        stage.fire(caseNumber, "Timer_PaymentOver");
        stage.as("officer3").complete(caseNumber, "RecordPayment", paid(27_000_000_000L, stage.today()));
        assertThat(running(caseNumber)).isWaitingAt("RecordPayment");
        stage.complete(caseNumber, "RecordPayment", paid(4_438_356, stage.today()));
        assertThat(stage.outcome(caseNumber)).isEqualTo("PAID");
    }

    @Tag("R8.6")
    @Test
    void a_manager_grants_instalments() {
        var caseNumber = imposed();
        var request =
                Map.<String, Object>of("paymentEvent", "INSTALMENTS_REQUESTED", "paymentRemark", "Too much at once");
        stage.as("officer3").complete(caseNumber, "RecordPayment", request);
        assertThat(running(caseNumber)).isWaitingAt("DecideInstalments");
        stage.as("manager");
        var grant = Map.<String, Object>of(
                "instalmentDecision", "GRANTED", "instalmentReason", "Wages come first", "instalmentCount", 3L);
        assertThat(stage.invalidField(caseNumber, "DecideInstalments", grant)).isEqualTo("instalmentMonths");
        assertThat(stage.invalidField(caseNumber, "DecideInstalments", with(grant, "instalmentMonths", 7L)))
                .isEqualTo("instalmentCount");
        stage.complete(caseNumber, "DecideInstalments", with(grant, "instalmentMonths", 6L));
        assertThat(running(caseNumber)).isWaitingAt("RecordPayment");
        assertThat(read(caseNumber).instalments())
                .extracting("dueOn")
                .containsExactly(LocalDate.of(2026, 12, 22), LocalDate.of(2027, 6, 22), LocalDate.of(2027, 12, 22));
        assertThat(stage.letter(caseNumber, LetterKind.INSTALMENTS_GRANTED)
                        .body()
                        .en())
                .contains("3. 9,000,000,000 won by 2027-12-22", "Wages come first");
        stage.as("officer3");
        assertThat(stage.invalidField(caseNumber, "RecordPayment", request)).isEqualTo("paymentEvent");
        stage.complete(caseNumber, "RecordPayment", paid(9_000_000_000L, stage.today()));
        assertThat(stage.job(caseNumber, "Timer_PaymentOver").getDuedate())
                .isEqualTo(Date.from(Instant.parse("2027-06-22T15:00:00Z")));
        stage.complete(caseNumber, "RecordPayment", paid(18_000_000_000L, stage.today()));
        assertThat(stage.outcome(caseNumber)).isEqualTo("PAID");
    }

    @Tag("R8.8")
    @Test
    void who_assessed_records_no_payment_and_who_recorded_the_wish_grants_no_instalments() {
        var caseNumber = imposed();
        var request =
                Map.<String, Object>of("paymentEvent", "INSTALMENTS_REQUESTED", "paymentRemark", "Too much at once");
        stage.as("officer");
        assertThat(stage.refusal(
                        AuthorizationException.class, () -> stage.complete(caseNumber, "RecordPayment", request)))
                .hasMessageContaining("CheckSalesData");
        stage.as("factotum").complete(caseNumber, "RecordPayment", request);
        assertThat(stage.refusal(
                        AuthorizationException.class,
                        () -> stage.complete(
                                caseNumber,
                                "DecideInstalments",
                                Map.of("instalmentDecision", "REFUSED", "instalmentReason", "It paid a dividend"))))
                .hasMessageContaining("RecordPayment");
    }

    @Test
    void a_manager_refuses_instalments() {
        var caseNumber = imposed();
        stage.as("officer3")
                .complete(
                        caseNumber,
                        "RecordPayment",
                        Map.of("paymentEvent", "INSTALMENTS_REQUESTED", "paymentRemark", "Too much at once"));
        stage.as("manager")
                .complete(
                        caseNumber,
                        "DecideInstalments",
                        Map.of("instalmentDecision", "REFUSED", "instalmentReason", "It paid a dividend"));
        assertThat(running(caseNumber)).isWaitingAt("RecordPayment");
        assertThat(read(caseNumber).instalments()).hasSize(1);
        assertThat(stage.letters(caseNumber)).endsWith(LetterKind.INSTALMENTS_REFUSED);
    }

    // Withdrawn by the authority

    @Tag("R17.1")
    @Tag("R17.4")
    @Test
    void a_withdrawn_penalty_is_collected_no_longer_and_what_was_paid_goes_back() {
        var caseNumber = imposed();
        stage.as("officer2").complete(caseNumber, "RecordPayment", paid(1_000_000, stage.today()));
        var penalty = running(caseNumber);
        var withdrawal = stage.as("officer")
                .start(
                        "disposition-withdrawal",
                        Map.of(
                                "contestedCase", caseNumber,
                                "disposition", "PENALTY",
                                "defect", "UNJUST",
                                "reasons", "The sales of another company were counted"))
                .getBusinessKey();
        assertThat(penalty).isWaitingAt("RecordPayment");
        stage.as("manager")
                .complete(
                        withdrawal,
                        "SignWithdrawal",
                        Map.of("withdrawalRuling", "WITHDRAWN", "withdrawalRemark", "So it was"));
        assertThat(penalty).isEnded().hasPassed("Start_PenaltyWithdrawn", "End_PenaltyWithdrawn");
        assertThat(stage.cases().read(caseNumber).status()).isEqualTo("OVERTURNED");
        assertThat(stage.cases().read(caseNumber).outcome()).contains("ENDED_BY_WITHDRAWAL");
        assertThat(stage.inTransaction(() -> stage.make(Penalties.class).imposedOn(SHOP.businessNumber())))
                .isEmpty();
        assertThat(stage.letter(withdrawal, LetterKind.DISPOSITION_WITHDRAWN)
                        .body()
                        .en())
                .contains("administrative penalty", "unjust", "another company");

        stage.as("officer");
        var refund = Map.<String, Object>of(
                "refundedAmount",
                1_000_000L,
                "refundedOn",
                stage.today().toString(),
                "refundReference",
                "Order of payment 78");
        assertThat(stage.invalidField(withdrawal, "RecordRefund", with(refund, "refundedAmount", 999_999L)))
                .isEqualTo("refundedAmount");
        stage.complete(withdrawal, "RecordRefund", refund);
        assertThat(stage.outcome(withdrawal)).isEqualTo("WITHDRAWN");
        assertThat(open()).as("a right one is assessed anew").isEqualTo("PEN-2026-000002");
    }
}
