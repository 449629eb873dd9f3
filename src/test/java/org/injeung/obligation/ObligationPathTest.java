package org.injeung.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.BANK;
import static org.injeung.engine.Participant.BOOKSTORE;
import static org.injeung.engine.Participant.PORTAL;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Participant.TELECOM;
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
import org.injeung.law.Measure;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.registry.Conflict;
import org.injeung.registry.Duties;
import org.injeung.registry.Fine;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Obligations;
import org.injeung.registry.Opinion;
import org.injeung.registry.Organizations;
import org.injeung.registry.SuccessionReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObligationPathTest {
    private static final String PROCESS = "certification-obligation";
    private static final long TEN_BILLION = 10_000_000_000L;
    private static final Map<String, Object> FINE = Map.of(
            "fineAmount", 20_000_000L,
            "fineReasons", "Obliged since 2024, no application until today",
            "fineCircumstances", "First violation; the application is being prepared");
    private static final Map<String, Object> SIGNATURE = Map.of(
            "imposition", "IMPOSED", "signedAmount", 15_000_000L, "signatureReason", "The preparation mitigates");

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private final Scenes scenes = new Scenes(stage);

    @BeforeEach
    void organizations() {
        stage.register(PORTAL, SHOP, BANK, TELECOM, BOOKSTORE);
    }

    // Who must hold what

    @Tag("R7.1")
    @Test
    void an_organization_that_is_obliged_is_told_why_and_by_when() {
        state(PORTAL, 2025, TEN_BILLION);
        var obligation = examine(PORTAL);
        var caseNumber = obligation.getBusinessKey();
        assertThat(caseNumber).isEqualTo("OBL-2026-000001");
        assertThat(obligation)
                .isWaitingAt("Timer_NextDate")
                .hasPassedInOrder("RegisterObligation", "AssessObligation", "TellObligation", "PlanNextDate")
                .hasNotPassed("CloseObligation", "ReviewObligation");
        var told = read(caseNumber);
        assertThat(told.scheme()).isEqualTo(Scheme.ISMS);
        assertThat(told.obligedSince()).contains(LocalDate.of(2026, 1, 1));
        assertThat(told.obligedBy()).contains(LocalDate.of(2027, 8, 31));
        assertThat(stage.decision(caseNumber, "AssessObligation").answer()).isEqualTo("OBLIGED");
        assertThat(stage.decision(caseNumber, "AssessObligation").ruleVersion()).isEqualTo("2013-02-18");
        var letter = stage.letter(caseNumber, LetterKind.OBLIGATION_TOLD);
        assertThat(letter.subject().en()).isEqualTo("You must hold a certificate ISMS by 2027-08-31");
        assertThat(letter.body().en())
                .contains(
                        "information-service sales of 2025: 10,000,000,000 won",
                        "Enforcement Decree Art. 49(2)2",
                        "31 August of the year after 2026, ends Tuesday 31 August 2027",
                        "up to 30,000,000 won (Network Act Art. 76(2))");
        assertThat(letter.body().ko())
                .contains("2027년 8월 31일(화)", "30,000,000원 이하의 과태료", "「정보통신망법」 제76조제2항", "제49조제2항제2호")
                .doesNotContainPattern("(?s)귀하.*[A-Za-z]{4,} [A-Za-z]{4,}");
        assertThat(stage.outcome(caseNumber)).isEqualTo("open");
    }

    @Tag("R7.1")
    @Test
    void an_organization_that_is_not_obliged_is_told_so_with_the_reasons() {
        var obligation = examine(BANK);
        var caseNumber = obligation.getBusinessKey();
        assertThat(obligation)
                .isEnded()
                .hasPassed("CloseObligation", "End_NothingToObtain")
                .hasNotPassed("TellObligation");
        assertThat(stage.outcome(caseNumber)).isEqualTo("NOT_OBLIGED");
        assertThat(stage.letters(caseNumber)).containsExactly(LetterKind.NOT_OBLIGED);
        assertThat(stage.letter(caseNumber, LetterKind.NOT_OBLIGED).body().en())
                .contains("the sector FINANCE is excluded", "Operator of data centres", "Network Act Art. 47(2)");
        assertThat(stage.letter(caseNumber, LetterKind.NOT_OBLIGED).body().ko())
                .contains("집적정보통신시설 사업자: 이에 해당하지 않음", "의무에서 제외되는 업종임")
                .doesNotContainPattern("(?s)귀하.*[A-Za-z]{4,} [A-Za-z]{4,}");
    }

    @ParameterizedTest
    @CsvSource({"ISMS, ISMS", "ISMS_P, ISMS"})
    void an_organization_that_holds_a_certificate_that_is_enough_is_answered_at_once(Scheme held, Scheme compulsory) {
        stage.hold(SHOP, "ISMS-KISA-2025-001", held);
        var obligation = examine(SHOP);
        assertThat(obligation).isEnded().hasPassed("CloseObligation");
        assertThat(stage.outcome(obligation.getBusinessKey())).isEqualTo("CERTIFIED");
        assertThat(read(obligation.getBusinessKey()).scheme()).isEqualTo(compulsory);
        assertThat(stage.letter(obligation.getBusinessKey(), LetterKind.OBLIGATION_FULFILLED)
                        .body()
                        .en())
                .contains("ISMS-KISA-2025-001", "2027-12-31");
    }

    @Test
    void isms_p_is_asked_for_where_isms_is_held_or_examined_already() {
        stage.moveTo(LocalDate.of(2027, 7, 1));
        var isms = examine(TELECOM).getBusinessKey();
        var ismsP = examine(TELECOM).getBusinessKey();
        assertThat(read(isms).scheme()).isEqualTo(Scheme.ISMS);
        assertThat(read(ismsP).scheme()).isEqualTo(Scheme.ISMS_P);
        assertThat(read(ismsP).obligedBy()).contains(LocalDate.of(2028, 8, 31));
        assertThat(stage.letter(ismsP, LetterKind.OBLIGATION_TOLD).body().en())
                .contains("announced; the decree that says whom is not published", "PIPA Art. 75(2)15");
        assertThat(stage.refusal(Conflict.class, () -> examine(TELECOM)).attributes())
                .containsEntry("openCase", isms);

        stage.hold(SHOP, "ISMS-KISA-2025-001", Scheme.ISMS);
        state(SHOP, 2026, Map.of(Measure.ICT_SALES, TEN_BILLION, Measure.DAILY_USERS, 1_000_000L));
        assertThat(read(examine(SHOP).getBusinessKey()).scheme()).isEqualTo(Scheme.ISMS_P);
    }

    @Test
    void before_its_day_the_widening_obliges_nobody() {
        stage.moveTo(LocalDate.of(2027, 6, 30));
        var obligation =
                stage.as("msit").start(PROCESS, Map.of("businessNumber", TELECOM.businessNumber(), "scheme", "ISMS_P"));
        assertThat(obligation).isEnded();
        assertThat(stage.letter(obligation.getBusinessKey(), LetterKind.NOT_OBLIGED)
                        .body()
                        .en())
                .contains("No rule makes ISMS-P compulsory today");
    }

    static Stream<Arguments> bad_starts() {
        var start = Map.<String, Object>of("businessNumber", PORTAL.businessNumber());
        return Stream.of(
                arguments("businessNumber", without(start, "businessNumber"), "is missing"),
                arguments("businessNumber", with(start, "businessNumber", "9998100068"), "check digit"),
                arguments("businessNumber", with(start, "businessNumber", "9998100015"), "is registered"),
                arguments("scheme", with(start, "scheme", "ISO"), "must be one of"),
                arguments("assessment", with(start, "assessment", "NOT_OBLIGED"), "is not expected"));
    }

    @ParameterizedTest
    @MethodSource("bad_starts")
    void a_bad_start_is_refused_by_the_name_of_the_variable(String field, Map<String, Object> start, String problem) {
        var refused = stage.refusal(InvalidInput.class, () -> stage.start(PROCESS, start));
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.problem().en()).contains(problem);
    }

    // The time that it has

    @Tag("R7.2")
    @Test
    void it_is_reminded_until_the_day_comes() {
        state(PORTAL, 2025, TEN_BILLION);
        var obligation = examine(PORTAL);
        var caseNumber = obligation.getBusinessKey();
        for (var day : new String[] {"2027-02-23", "2027-05-25", "2027-08-26"}) {
            assertThat(stage.job(caseNumber, "Timer_NextDate").getDuedate()).isEqualTo(start(day));
            stage.moveTo(LocalDate.parse(day));
            stage.fire(caseNumber, "Timer_NextDate");
            assertThat(obligation).isWaitingAt("Timer_NextDate");
        }
        assertThat(stage.letters(caseNumber))
                .containsExactly(
                        LetterKind.OBLIGATION_TOLD,
                        LetterKind.OBLIGATION_REMINDER,
                        LetterKind.OBLIGATION_REMINDER,
                        LetterKind.OBLIGATION_REMINDER);
        assertThat(stage.job(caseNumber, "Timer_NextDate").getDuedate()).isEqualTo(start("2027-09-01"));
        stage.moveTo(LocalDate.of(2027, 9, 1));
        stage.fire(caseNumber, "Timer_NextDate");
        assertThat(obligation).isWaitingAt("PrepareFine").hasPassed("ReviewObligation", "Start_FineDue");
        assertThat(stage.decision(caseNumber, "ReviewObligation").answer()).isEqualTo("FINE_DUE");
    }

    @Tag("R7.2")
    @Test
    void a_certificate_that_is_issued_in_time_ends_the_case() {
        state(PORTAL, 2025, TEN_BILLION);
        var obligation = examine(PORTAL);
        scenes.certify(PORTAL, "ISMS");
        assertThat(obligation)
                .isEnded()
                .hasPassed("Start_OrganizationCertified", "EndObligation", "End_ObligationFulfilled");
        assertThat(stage.outcome(obligation.getBusinessKey())).isEqualTo("CERTIFIED");
        assertThat(stage.decision(obligation.getBusinessKey(), "EndObligation")
                        .reasons()
                        .en())
                .startsWith("The organization obtained the certificate ISMS-");
        assertThat(stage.letters(obligation.getBusinessKey()))
                .containsExactly(LetterKind.OBLIGATION_TOLD, LetterKind.OBLIGATION_FULFILLED);
    }

    @Test
    void a_certificate_that_is_not_enough_ends_nothing() {
        stage.moveTo(LocalDate.of(2027, 7, 1));
        var ismsP =
                stage.as("msit").start(PROCESS, Map.of("businessNumber", TELECOM.businessNumber(), "scheme", "ISMS_P"));
        var isms = stage.start(PROCESS, Map.of("businessNumber", TELECOM.businessNumber(), "scheme", "ISMS"));
        var other = examine(PORTAL);
        stage.moveTo(Stage.OPENING.toInstant());
        scenes.certify(TELECOM, "ISMS");
        assertThat(isms).isEnded();
        assertThat(ismsP).isWaitingAt("Timer_NextDate");
        assertThat(other).isWaitingAt("Timer_NextDate");
    }

    @Test
    void isms_p_ends_both_obligations() {
        stage.moveTo(LocalDate.of(2027, 7, 1));
        var ismsP =
                stage.as("msit").start(PROCESS, Map.of("businessNumber", TELECOM.businessNumber(), "scheme", "ISMS_P"));
        var isms = stage.start(PROCESS, Map.of("businessNumber", TELECOM.businessNumber(), "scheme", "ISMS"));
        stage.moveTo(Stage.OPENING.toInstant());
        scenes.certify(TELECOM, "ISMS_P");
        assertThat(isms).isEnded();
        assertThat(ismsP).isEnded();
    }

    @Test
    void who_is_not_obliged_any_more_when_the_day_is_over_is_not_fined() {
        state(PORTAL, 2025, TEN_BILLION);
        var obligation = examine(PORTAL);
        state(PORTAL, 2026, TEN_BILLION - 1);
        skipToLastDay(obligation);
        assertThat(obligation).isEnded().hasPassed("ReviewObligation", "CloseObligation");
        assertThat(stage.outcome(obligation.getBusinessKey())).isEqualTo("NOT_OBLIGED");
    }

    @Test
    void who_holds_a_certificate_of_the_paper_register_when_the_day_is_over_is_not_fined() {
        state(PORTAL, 2025, TEN_BILLION);
        var obligation = examine(PORTAL);
        stage.hold(PORTAL, "ISMS-KISA-2025-009", Scheme.ISMS);
        skipToLastDay(obligation);
        assertThat(obligation).isEnded().hasPassed("ReviewObligation", "CloseObligation");
        assertThat(stage.outcome(obligation.getBusinessKey())).isEqualTo("CERTIFIED");
    }

    // The fine

    @Tag("R7.4")
    @Test
    void a_fine_takes_notice_opinion_and_the_signature_of_a_manager() {
        var obligation = overdue(PORTAL);
        var caseNumber = obligation.getBusinessKey();
        assertThat(obligation).isWaitingAt("PrepareFine");
        stage.as("officer").complete(caseNumber, "PrepareFine", FINE);
        assertThat(obligation).isWaitingAt("GiveFineOpinion");
        assertThat(stage.tasks(caseNumber, "GiveFineOpinion").get(0).getDueDate())
                .isEqualTo(start("2026-12-03"));
        assertThat(stage.letter(caseNumber, LetterKind.FINE_NOTICE).body().en())
                .contains("20,000,000 won", "Obliged since 2024", "First violation", "until 2026-12-02", "Art. 76(2)");

        stage.as("portal").complete(caseNumber, "GiveFineOpinion", Map.of("fineOpinion", "We apply next week"));
        assertThat(obligation).isWaitingAt("SignFine").hasNotPassed("Timer_FineOpinionOver");
        stage.as("manager").complete(caseNumber, "SignFine", SIGNATURE);
        assertThat(obligation)
                .isEnded()
                .hasPassed("End_FineDecided", "ImposeFine", "End_FineImposed")
                .hasNotPassed("DropFine", "HoldFine");
        assertThat(stage.outcome(caseNumber)).isEqualTo("FINED");
        var letter = stage.letter(caseNumber, LetterKind.FINE_IMPOSED).body().en();
        assertThat(letter)
                .contains(
                        "A fine of 15,000,000 won",
                        "The preparation mitigates",
                        "Signed by: Kim M (manager)",
                        "within 60 days",
                        "2027-01-21");
        var fine = lastFine(caseNumber);
        assertThat(fine.amount()).isEqualTo(20_000_000);
        assertThat(fine.signedAmount()).contains(15_000_000L);
        assertThat(fine.opinion().map(Opinion::text)).contains("We apply next week");
        assertThat(fine.opinion().map(Opinion::by)).contains("portal");
        assertThat(fine.preparedBy()).isEqualTo("officer");
        var decision = stage.decision(caseNumber, "SignFine");
        assertThat(decision.decidedBy()).isEqualTo("manager");
        assertThat(decision.answer()).isEqualTo("IMPOSED");
        assertThat(decision.facts().en()).contains("Opinion: given", "15,000,000");
        assertThat(stage.engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(obligation.getId())
                        .variableName("signatureReason")
                        .count())
                .as("what only the registry keeps")
                .isZero();
    }

    @Test
    void a_manager_who_is_convinced_by_the_opinion_drops_the_fine() {
        var obligation = overdue(PORTAL);
        var caseNumber = obligation.getBusinessKey();
        stage.as("officer").complete(caseNumber, "PrepareFine", FINE);
        stage.moveTo(LocalDate.of(2026, 12, 3));
        stage.fire(caseNumber, "Timer_FineOpinionOver");
        assertThat(obligation).isWaitingAt("SignFine").hasPassed("Timer_FineOpinionOver");
        stage.as("manager")
                .complete(
                        caseNumber,
                        "SignFine",
                        Map.of("imposition", "DROPPED", "signatureReason", "The service was closed in March"));
        assertThat(obligation)
                .isEnded()
                .hasPassed("DropFine", "End_FineDropped")
                .hasNotPassed("ImposeFine");
        assertThat(stage.outcome(caseNumber)).isEqualTo("NOT_FINED");
        assertThat(stage.letter(caseNumber, LetterKind.FINE_DROPPED).body().en())
                .contains("closed in March");
        assertThat(lastFine(caseNumber).signedAmount()).contains(0L);
        assertThat(stage.decision(caseNumber, "SignFine").facts().en()).contains("Opinion: none");
    }

    @Tag("R7.4")
    @Test
    void amounts_beyond_law_or_notice_and_missing_reasons_are_refused() {
        var caseNumber = overdue(PORTAL).getBusinessKey();
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "PrepareFine", with(FINE, "fineAmount", 30_000_001L)))
                .isEqualTo("fineAmount");
        assertThat(stage.invalidField(caseNumber, "PrepareFine", with(FINE, "fineAmount", 0L)))
                .isEqualTo("fineAmount");
        for (var field : FINE.keySet()) {
            assertThat(stage.invalidField(caseNumber, "PrepareFine", without(FINE, field)))
                    .isEqualTo(field);
        }
        stage.complete(caseNumber, "PrepareFine", with(FINE, "fineAmount", 30_000_000L));
        stage.as("portal");
        assertThat(stage.invalidField(caseNumber, "GiveFineOpinion", Map.of("fineOpinion", " ")))
                .isEqualTo("fineOpinion");
        stage.complete(caseNumber, "GiveFineOpinion", Map.of("fineOpinion", "None"));
        stage.as("manager");
        assertThat(stage.invalidField(caseNumber, "SignFine", with(SIGNATURE, "signedAmount", 30_000_001L)))
                .isEqualTo("signedAmount");
        for (var field : SIGNATURE.keySet()) {
            assertThat(stage.invalidField(caseNumber, "SignFine", without(SIGNATURE, field)))
                    .isEqualTo(field);
        }
    }

    @Tag("R7.4")
    @Test
    void whoever_prepared_a_fine_or_started_the_case_does_not_sign_it() {
        var caseNumber = overdue(PORTAL).getBusinessKey();
        stage.as("factotum").complete(caseNumber, "PrepareFine", FINE);
        stage.as("portal").complete(caseNumber, "GiveFineOpinion", Map.of("fineOpinion", "None"));
        stage.as("factotum");
        assertThat(stage.refusal(AuthorizationException.class, () -> stage.complete(caseNumber, "SignFine", SIGNATURE)))
                .hasMessageContaining("factotum did PrepareFine");
        for (var user : new String[] {"officer", "portal", "msit"}) {
            stage.as(user);
            assertThat(stage.refusal(
                            AuthorizationException.class, () -> stage.complete(caseNumber, "SignFine", SIGNATURE)))
                    .hasMessageContaining("is not in a group");
        }
    }

    @Tag("R7.2")
    @Test
    void a_certificate_ends_the_case_even_on_the_desk_of_the_manager() {
        var obligation = overdue(PORTAL);
        var caseNumber = obligation.getBusinessKey();
        stage.as("officer").complete(caseNumber, "PrepareFine", FINE);
        stage.as("portal").complete(caseNumber, "GiveFineOpinion", Map.of("fineOpinion", "The audit is over"));
        scenes.certify(PORTAL, "ISMS_P");
        assertThat(obligation).isEnded().hasPassed("End_ObligationFulfilled").hasNotPassed("ImposeFine");
        assertThat(stage.outcome(caseNumber)).isEqualTo("CERTIFIED");
        assertThat(lastFine(caseNumber).withdrawnAt()).contains(stage.now());
        assertThat(stage.tasks(caseNumber, "SignFine")).isEmpty();
    }

    @Test
    void nothing_is_imposed_on_who_holds_a_certificate_or_is_not_obliged_when_the_manager_signs() {
        var caseNumber = overdue(PORTAL).getBusinessKey();
        stage.as("officer").complete(caseNumber, "PrepareFine", FINE);
        stage.as("portal").complete(caseNumber, "GiveFineOpinion", Map.of("fineOpinion", "None"));
        stage.hold(PORTAL, "ISMS-KISA-2025-009", Scheme.ISMS, LocalDate.of(2026, 11, 22));
        stage.as("manager");
        assertThat(stage.refusal(Conflict.class, () -> stage.complete(caseNumber, "SignFine", SIGNATURE)))
                .hasMessageContaining("holds a certificate");
        stage.moveTo(LocalDate.of(2026, 11, 23));
        state(PORTAL, 2025, 1);
        stage.as("manager");
        assertThat(stage.refusal(Conflict.class, () -> stage.complete(caseNumber, "SignFine", SIGNATURE)))
                .hasMessageContaining("can only be dropped");
        stage.complete(caseNumber, "SignFine", Map.of("imposition", "DROPPED", "signatureReason", "Not obliged"));
        assertThat(stage.outcome(caseNumber)).isEqualTo("NOT_FINED");
    }

    // The waiver

    @Tag("R7.3")
    @Test
    void while_a_cooldown_runs_the_fine_is_held_and_resumes_after_it_with_a_new_day() {
        for (var year : new int[] {2023, 2024, 2025}) {
            state(SHOP, year, TEN_BILLION);
        }
        stage.hold(SHOP, "ISMS-P-KISA-2025-001", Scheme.ISMS_P);
        scenes.revoke(SHOP);
        var obligation = examine(SHOP);
        var caseNumber = obligation.getBusinessKey();
        assertThat(read(caseNumber).obligedBy()).contains(LocalDate.of(2025, 9, 1));
        stage.fire(caseNumber, "Timer_NextDate");
        assertThat(obligation)
                .isWaitingAt("Gateway_WaiverEnd")
                .hasPassed("HoldFine")
                .hasNotPassed("PrepareFine");
        assertThat(stage.decision(caseNumber, "ReviewObligation").answer()).isEqualTo("WAIVED");
        assertThat(stage.job(caseNumber, "Timer_WaiverOver").getDuedate()).isEqualTo(start("2027-11-22"));
        assertThat(stage.letter(caseNumber, LetterKind.FINE_HELD).body().en())
                .contains("through 2027-11-21", "and no other fine is");

        stage.moveTo(LocalDate.of(2027, 11, 22));
        stage.fire(caseNumber, "Timer_WaiverOver");
        assertThat(obligation).isWaitingAt("Timer_NextDate").hasPassed("ResumeObligation");
        assertThat(read(caseNumber).obligedBy()).contains(LocalDate.of(2028, 5, 22));
        assertThat(stage.letter(caseNumber, LetterKind.OBLIGATION_RESUMED)
                        .body()
                        .en())
                .contains("by 2028-05-22");
        skipToLastDay(obligation);
        assertThat(obligation).isWaitingAt("PrepareFine");
    }

    @Test
    void the_new_day_counts_from_the_end_of_the_waiver_also_when_its_timer_is_late() {
        for (var year : new int[] {2023, 2024, 2025}) {
            state(SHOP, year, TEN_BILLION);
        }
        stage.hold(SHOP, "ISMS-P-KISA-2025-001", Scheme.ISMS_P);
        scenes.revoke(SHOP);
        var caseNumber = examine(SHOP).getBusinessKey();
        stage.fire(caseNumber, "Timer_NextDate");
        stage.moveTo(LocalDate.of(2028, 1, 31));
        stage.fire(caseNumber, "Timer_WaiverOver");
        assertThat(read(caseNumber).obligedBy()).contains(LocalDate.of(2028, 5, 22));
    }

    @Tag("R7.3")
    @Test
    void a_revocation_takes_a_prepared_fine_from_the_desk_of_the_manager() {
        stage.moveTo(LocalDate.of(2027, 7, 1));
        stage.hold(TELECOM, "ISMS-KISA-2027-001", Scheme.ISMS, LocalDate.of(2030, 6, 30));
        var obligation = examine(TELECOM);
        var caseNumber = obligation.getBusinessKey();
        assertThat(read(caseNumber).scheme()).isEqualTo(Scheme.ISMS_P);
        stage.moveTo(LocalDate.of(2028, 9, 1));
        skipToLastDay(obligation);
        stage.as("officer").complete(caseNumber, "PrepareFine", FINE);
        stage.as("telecom").complete(caseNumber, "GiveFineOpinion", Map.of("fineOpinion", "None"));
        scenes.revoke(TELECOM);
        assertThat(obligation)
                .isWaitingAt("Gateway_WaiverEnd")
                .hasPassed("Boundary_FineWaived", "HoldFine")
                .hasNotPassed("ImposeFine");
        assertThat(stage.tasks(caseNumber, "SignFine")).isEmpty();
        assertThat(lastFine(caseNumber).withdrawnAt()).contains(stage.now());
        for (var field : new String[] {"fineAmount", "fineReasons", "fineCircumstances", "fineOpinion"}) {
            assertThat(stage.variable(obligation, field)).as(field).isNull();
        }

        stage.moveTo(LocalDate.of(2029, 9, 2));
        stage.fire(caseNumber, "Timer_WaiverOver");
        skipToLastDay(obligation);
        stage.as("officer2").complete(caseNumber, "PrepareFine", with(FINE, "fineAmount", 1L));
        assertThat(stage.inTransaction(() -> stage.make(Obligations.class).fines(caseNumber)))
                .extracting(Fine::isOpen)
                .containsExactly(false, true);
    }

    @Test
    void a_second_revocation_moves_the_new_day_behind_its_own_waiver() {
        stage.hold(SHOP, "ISMS-P-KISA-2025-001", Scheme.ISMS_P);
        scenes.revoke(SHOP);
        for (var year : new int[] {2023, 2024, 2025}) {
            state(SHOP, year, TEN_BILLION);
        }
        var obligation = examine(SHOP);
        var caseNumber = obligation.getBusinessKey();
        stage.fire(caseNumber, "Timer_NextDate");
        stage.moveTo(LocalDate.of(2027, 5, 3));
        stage.hold(SHOP, "ISMS-KISA-2025-002", Scheme.ISMS);
        scenes.revoke(SHOP, 40_000_000);
        stage.moveTo(LocalDate.of(2027, 11, 22));
        stage.fire(caseNumber, "Timer_WaiverOver");
        assertThat(obligation).isWaitingAt("Timer_NextDate");
        assertThat(read(caseNumber).obligedBy()).contains(LocalDate.of(2028, 11, 3));
    }

    @Tag("R5.4")
    @ParameterizedTest
    @CsvSource({
        "2027-11-21T23:59:59.999+09:00, WAIVED",
        "2027-11-22T00:00:00+09:00, FINE_DUE",
        "2027-11-22T00:00:00.001+09:00, FINE_DUE"
    })
    void the_fine_is_waived_to_the_last_instant_of_the_year_and_not_one_longer(String moment, String standing) {
        stage.hold(SHOP, "ISMS-P-KISA-2025-001", Scheme.ISMS_P);
        scenes.revoke(SHOP);
        for (var year : new int[] {2023, 2024, 2025}) {
            state(SHOP, year, TEN_BILLION);
        }
        var caseNumber = examine(SHOP).getBusinessKey();
        stage.moveTo(OffsetDateTime.parse(moment).toInstant());
        stage.fire(caseNumber, "Timer_NextDate");
        assertThat(stage.decision(caseNumber, "ReviewObligation").answer()).isEqualTo(standing);
    }

    @Test
    void the_revocation_of_another_organization_holds_no_fine() {
        stage.hold(SHOP, "ISMS-P-KISA-2025-001", Scheme.ISMS_P);
        var obligation = overdue(PORTAL);
        scenes.revoke(SHOP);
        assertThat(obligation).isWaitingAt("PrepareFine").hasNotPassed("HoldFine");
    }

    @Test
    void whoever_is_barred_with_a_revoked_organization_is_not_fined_for_what_it_cannot_obtain() {
        stage.hold(SHOP, "ISMS-P-KISA-2025-001", Scheme.ISMS_P);
        stage.inTransaction(() -> stage.make(Organizations.class)
                .declareSuccession(
                        SHOP.businessNumber(),
                        PORTAL.businessNumber(),
                        SuccessionReason.TRANSFER,
                        stage.today(),
                        "officer"));
        var obligation = overdue(PORTAL);
        assertThat(obligation).isWaitingAt("PrepareFine");
        scenes.revoke(SHOP);
        assertThat(obligation).isWaitingAt("Gateway_WaiverEnd").hasPassed("Boundary_FineWaived", "HoldFine");
        assertThat(stage.certificates().waiverInForce(PORTAL.businessNumber())).isEmpty();
    }

    @Tag("R7.3")
    @Test
    void an_upheld_objection_to_the_revocation_resumes_the_obligations_that_the_restored_certificate_does_not_end() {
        stage.moveTo(LocalDate.of(2027, 7, 1));
        stage.hold(TELECOM, "ISMS-KISA-2027-001", Scheme.ISMS, LocalDate.of(2030, 6, 30));
        var obligation = examine(TELECOM);
        var caseNumber = obligation.getBusinessKey();
        assertThat(read(caseNumber).scheme()).isEqualTo(Scheme.ISMS_P);
        stage.moveTo(LocalDate.of(2028, 9, 1));
        skipToLastDay(obligation);
        var revocation = scenes.revoke(TELECOM);
        assertThat(obligation).isWaitingAt("Gateway_WaiverEnd");

        scenes.upholdObjection(TELECOM, revocation);
        assertThat(obligation)
                .isWaitingAt("Timer_NextDate")
                .hasPassed("Catch_FineWaiverEnded", "ResumeObligation")
                .hasNotPassed("Timer_WaiverOver");
        assertThat(stage.letters(caseNumber)).contains(LetterKind.OBLIGATION_RESUMED);
        assertThat(read(caseNumber).obligedBy()).hasValueSatisfying(day -> assertThat(day)
                .isAfter(stage.today().plusMonths(6).minusDays(1))
                .isBefore(stage.today().plusMonths(6).plusDays(4)));
    }

    private ProcessInstance examine(Participant organization) {
        return stage.as("msit").start(PROCESS, Map.of("businessNumber", organization.businessNumber()));
    }

    /** An organization that is obliged since 2024 and had to hold the certificate by 1 September 2025. */
    private ProcessInstance overdue(Participant organization) {
        for (var year : new int[] {2023, 2024, 2025}) {
            state(organization, year, TEN_BILLION);
        }
        var obligation = examine(organization);
        stage.fire(obligation.getBusinessKey(), "Timer_NextDate");
        return obligation;
    }

    /** Fires reminders until the last day is over. */
    private void skipToLastDay(ProcessInstance obligation) {
        var caseNumber = obligation.getBusinessKey();
        var over = read(caseNumber).dueAt();
        while (isReminded(obligation, over)) {
            stage.fire(caseNumber, "Timer_NextDate");
        }
        stage.fire(caseNumber, "Timer_NextDate");
    }

    private boolean isReminded(ProcessInstance obligation, Instant over) {
        var next = stage.job(obligation.getBusinessKey(), "Timer_NextDate")
                .getDuedate()
                .toInstant();
        if (stage.now().isBefore(next)) {
            stage.moveTo(next);
        }
        return next.isBefore(over);
    }

    private void state(Participant organization, int year, long ictSales) {
        state(organization, year, Map.of(Measure.ICT_SALES, ictSales));
    }

    private void state(Participant organization, int year, Map<Measure, Long> figures) {
        stage.inTransaction(() -> stage.make(Duties.class)
                .state(
                        stage.make(Organizations.class).read(organization.businessNumber()),
                        year,
                        Set.of(),
                        figures,
                        "msit"));
    }

    private org.injeung.registry.Obligation read(String caseNumber) {
        return stage.inTransaction(() -> stage.make(Obligations.class).read(caseNumber));
    }

    private Fine lastFine(String caseNumber) {
        return stage.inTransaction(() -> stage.make(Obligations.class).lastFine(caseNumber));
    }

    private static Date start(String day) {
        return Date.from(LocalDate.parse(day).atStartOfDay(Periods.SEOUL).toInstant());
    }
}
