package org.injeung.renotification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.PORTAL;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.with;
import static org.injeung.engine.Scenes.without;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.Instrument;
import org.injeung.law.ReNotificationShortfall;
import org.injeung.law.Scheme;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.ReNotification;
import org.injeung.registry.ReNotificationRound;
import org.injeung.registry.ReNotifications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReNotificationPathTest {
    private static final String PROCESS = "leak-re-notification";
    private static final Map<String, Object> DEMAND = Map.of(
            "instrument", "RECOMMENDATION",
            "tellNonMembers", true,
            "furtherMeasures", "A page on which everybody can look up what leaked",
            "reNotificationReasons", "Members were told of an exposure of names, delivery addresses were left out");
    private static final Map<String, Object> RESULT = Map.ofEntries(
            Map.entry("item1Told", true),
            Map.entry("item2Told", true),
            Map.entry("item3Told", true),
            Map.entry("item4Told", true),
            Map.entry("item5Told", true),
            Map.entry("item6Told", true),
            Map.entry("item7Told", true),
            Map.entry("membersTold", 9_000_000L),
            Map.entry("nonMembersTold", 999_999L),
            Map.entry("noticeText", "Your name and address leaked on 18 November"),
            Map.entry("noticeWording", "LEAK"),
            Map.entry("postedFrom", "2026-11-24"),
            Map.entry("postedUntil", "2026-12-23"),
            Map.entry("measuresTaken", "The page is open since 24 November"),
            Map.entry("resultEvidence", "Log of the dispatch, file 7"));

    @RegisterExtension
    static final Stage stage = Stage.of(PROCESS);

    private String breach;

    @BeforeEach
    void a_shop_reported_a_leak() {
        stage.register(SHOP, PORTAL);
        stage.hold(SHOP, "ISMS-P-KISA-2025-001", Scheme.ISMS_P);
        breach = new Scenes(stage).report(SHOP, 9_999_999).getBusinessKey();
        stage.as("pipc");
    }

    private ProcessInstance started() {
        return stage.as("pipc").start(PROCESS, Map.of("breachCase", breach));
    }

    private void sign(String caseNumber) {
        stage.as("manager").complete(caseNumber, "SignReNotification", Map.of("reNotificationOrder", "SIGNED"));
    }

    private String sent() {
        var caseNumber = started().getBusinessKey();
        stage.as("officer").complete(caseNumber, "PrepareReNotification", DEMAND);
        sign(caseNumber);
        return caseNumber;
    }

    private void submit(String caseNumber, Map<String, Object> result) {
        stage.as("shop").complete(caseNumber, "SubmitReNotificationResult", result);
    }

    private List<ReNotificationShortfall> shortfalls() {
        return stage.inTransaction(() -> reNotifications().ofBreach(breach).stream()
                .map(ReNotification::shortfalls)
                .flatMap(List::stream)
                .toList());
    }

    private ReNotificationRound lastRound(String caseNumber) {
        return reNotifications().read(caseNumber).lastRound().orElseThrow();
    }

    private static ReNotifications reNotifications() {
        return stage.make(ReNotifications.class);
    }

    // Told sufficiently

    @Tag("R14.2")
    @Test
    void who_tells_everybody_everything_in_time_is_done() {
        var notification = started();
        var caseNumber = notification.getBusinessKey();
        assertThat(caseNumber).isEqualTo("RNO-2026-000001");
        stage.as("officer").complete(caseNumber, "PrepareReNotification", DEMAND);
        sign(caseNumber);
        var letter = stage.letter(caseNumber, LetterKind.RE_NOTIFICATION_RECOMMENDED);
        assertThat(letter.body().en())
                .contains("6. Legal rights", "Persons who were never members", "at least 30 days", "2026-11-30")
                .contains("counts in the sanction");
        assertThat(letter.body().ko()).contains("6. 손해배상", "비회원", "유출");
        assertThat(stage.make(Documents.class).of(caseNumber)).singleElement().satisfies(document -> {
            assertThat(document.kind()).isEqualTo(DocumentKind.RE_NOTIFICATION_RECOMMENDATION);
            assertThat(document.body().ko()).contains("제61조제2항", "비회원");
        });
        submit(caseNumber, RESULT);
        assertThat(stage.decision(caseNumber, "ProposeJudgement").answer()).isEqualTo("SUFFICIENT");
        assertThat(stage.decision(caseNumber, "ProposeJudgement").facts().en())
                .contains("in time; 9,999,999 persons told of 9,999,999 persons affected");
        stage.as("officer2").complete(caseNumber, "JudgeReNotification", Map.of());
        assertThat(notification)
                .isEnded()
                .hasPassed("CloseReNotification", "End_ReNotificationSufficient")
                .hasNotPassed("TellShortfall", "RecordLateResult");
        assertThat(stage.outcome(caseNumber)).isEqualTo("SUFFICIENT");
        assertThat(stage.letters(caseNumber))
                .containsExactly(LetterKind.RE_NOTIFICATION_RECOMMENDED, LetterKind.RE_NOTIFICATION_SUFFICIENT);
        assertThat(shortfalls()).isEmpty();
    }

    @Tag("R14.4")
    @Test
    void an_officer_who_departs_from_the_rules_says_why() {
        var caseNumber = sent();
        submit(caseNumber, with(RESULT, "noticeWording", "OTHER"));
        var wording = "point10";
        stage.as("officer2");
        assertThat(stage.invalidField(
                        caseNumber,
                        "JudgeReNotification",
                        Map.of(wording + "Judgement", "SUFFICIENT", wording + "Reason", "")))
                .isEqualTo(wording + "Reason");
        assertThat(stage.invalidField(caseNumber, "JudgeReNotification", Map.of("point1Judgement", "INSUFFICIENT")))
                .isEqualTo("point1Reason");
        assertThat(stage.invalidField(caseNumber, "JudgeReNotification", Map.of("point15Judgement", "SUFFICIENT")))
                .isEqualTo("point15Judgement");
        stage.complete(
                caseNumber,
                "JudgeReNotification",
                Map.of(wording + "Judgement", "SUFFICIENT", wording + "Reason", "The word was theft of data"));
        assertThat(stage.outcome(caseNumber)).isEqualTo("SUFFICIENT");
        assertThat(stage.decision(caseNumber, "ProposeJudgement").answer()).isEqualTo("INSUFFICIENT");
        assertThat(stage.decision(caseNumber, "JudgeReNotification").reasons().en())
                .contains("theft of data");
    }

    // Late, missing, insufficient

    @Tag("R14.3")
    @Tag("R14.5")
    @Test
    void a_late_and_insufficient_result_is_followed_by_an_order_and_one_that_never_comes_by_a_recommended_fine() {
        var notification = started();
        var caseNumber = notification.getBusinessKey();
        stage.as("officer").complete(caseNumber, "PrepareReNotification", DEMAND);
        sign(caseNumber);
        stage.moveTo(LocalDate.of(2026, 12, 1));
        stage.fire(caseNumber, "Timer_ResultDue");
        assertThat(stage.letter(caseNumber, LetterKind.RE_NOTIFICATION_REMINDER)
                        .body()
                        .en())
                .contains("2026-11-30", "until 2026-12-07");
        assertThat(stage.decision(caseNumber, "RecordLateResult").answer()).isEqualTo("LATE");
        assertThat(shortfalls()).containsExactly(ReNotificationShortfall.LATE);
        submit(caseNumber, with(with(RESULT, "noticeWording", "EXPOSURE"), "nonMembersTold", 0L));
        assertThat(stage.decision(caseNumber, "ProposeJudgement").reasons().en())
                .contains("Persons who were never members: Nobody of this group was told", "exposure");
        assertThat(stage.decision(caseNumber, "ProposeJudgement").reasons().ko())
                .contains("비회원: 통지받은 사람이 없음", "노출");
        stage.as("officer2").complete(caseNumber, "JudgeReNotification", Map.of());
        assertThat(notification).isWaitingAt("PrepareReNotification").hasPassed("TellShortfall");
        assertThat(shortfalls()).containsExactly(ReNotificationShortfall.LATE, ReNotificationShortfall.INSUFFICIENT);
        assertThat(stage.decision(caseNumber, "TellShortfall").answer()).isEqualTo("COUNTS_IN_SANCTION");
        assertThat(stage.letter(caseNumber, LetterKind.RE_NOTIFICATION_INSUFFICIENT)
                        .body()
                        .en())
                .contains("Nobody of this group", "This counts in the sanction.");
        assertThat(stage.letter(caseNumber, LetterKind.RE_NOTIFICATION_INSUFFICIENT)
                        .body()
                        .ko())
                .contains("비회원: 통지받은 사람이 없음", "「개인정보 보호법」 제61조제2항, 제64조의2제5항")
                .doesNotContainPattern("(?s)귀하.*[A-Za-z]{4,} [A-Za-z]{4,}");

        stage.as("officer")
                .complete(
                        caseNumber,
                        "PrepareReNotification",
                        Map.of("instrument", "CORRECTIVE_ORDER", "resultWishedOn", "2026-12-11"));
        sign(caseNumber);
        assertThat(stage.letter(caseNumber, LetterKind.RE_NOTIFICATION_ORDERED)
                        .body()
                        .en())
                .contains("PIPA Art. 64(1)", "30,000,000 won", "Remedies", "2026-12-11", "later day named");
        assertThat(stage.letter(caseNumber, LetterKind.RE_NOTIFICATION_ORDERED)
                        .body()
                        .ko())
                .contains("더 늦은 날을 정함")
                .doesNotContain("later");
        stage.moveTo(LocalDate.of(2026, 12, 12));
        stage.fire(caseNumber, "Timer_ResultDue");
        stage.moveTo(LocalDate.of(2026, 12, 19));
        stage.fire(caseNumber, "Timer_SecondDateOver");
        assertThat(notification).isWaitingAt("PrepareReNotification").hasPassed("RecordMissingResult");
        assertThat(shortfalls()).containsExactly(ReNotificationShortfall.values());
        var consequence = stage.decision(caseNumber, "TellShortfall");
        assertThat(consequence.answer()).isEqualTo("FINE_RECOMMENDED");
        assertThat(consequence.reasons().en()).contains("30,000,000 won", "Personal Information Protection Commission");

        stage.as("officer").complete(caseNumber, "PrepareReNotification", Map.of());
        stage.as("manager")
                .complete(
                        caseNumber,
                        "SignReNotification",
                        Map.of(
                                "reNotificationOrder",
                                "DROPPED",
                                "orderRemark",
                                "The commission tells the persons itself"));
        assertThat(notification).isEnded().hasPassed("DropReNotification", "End_ReNotificationDropped");
        assertThat(stage.outcome(caseNumber)).isEqualTo("DROPPED");
        assertThat(stage.letter(caseNumber, LetterKind.RE_NOTIFICATION_DROPPED)
                        .body()
                        .en())
                .contains("The commission tells");
        stage.inTransaction(() -> {
            var rounds = reNotifications().read(caseNumber).rounds();
            assertThat(rounds).extracting(ReNotificationRound::number).containsExactly(1, 2, 3);
            assertThat(rounds.get(1).instrument()).isEqualTo(Instrument.CORRECTIVE_ORDER);
            assertThat(rounds.get(2).discardedAt()).isPresent();
            return null;
        });
        started(); // the breach may be the subject of another one
    }

    @Test
    void a_result_after_its_date_is_late_even_before_the_timer_says_so() {
        var caseNumber = sent();
        stage.moveTo(LocalDate.of(2026, 12, 1));
        submit(caseNumber, RESULT);
        stage.as("officer2").complete(caseNumber, "JudgeReNotification", Map.of());
        assertThat(stage.outcome(caseNumber)).isEqualTo("SUFFICIENT");
        assertThat(shortfalls()).containsExactly(ReNotificationShortfall.LATE);
    }

    // Prepared and signed

    @Tag("R14.1")
    @Test
    void another_case_asks_for_it_a_manager_returns_it_and_drops_it_before_the_organization_heard_of_it() {
        stage.startBy("ReNotificationRequested", Map.of("breachCase", breach, "businessNumber", SHOP.businessNumber()));
        var caseNumber = stage.openCase(SHOP, CaseKind.RE_NOTIFICATION);
        var notification = stage.running(PROCESS, caseNumber);
        stage.as("officer").complete(caseNumber, "PrepareReNotification", DEMAND);
        stage.as("manager");
        assertThat(stage.invalidField(caseNumber, "SignReNotification", Map.of("reNotificationOrder", "RETURNED")))
                .isEqualTo("orderRemark");
        stage.complete(
                caseNumber,
                "SignReNotification",
                Map.of("reNotificationOrder", "RETURNED", "orderRemark", "Former members are missing"));
        assertThat(notification).isWaitingAt("PrepareReNotification");
        stage.as("officer")
                .complete(
                        caseNumber,
                        "PrepareReNotification",
                        Map.of("tellFormerMembers", true, "otherPersons", "Heirs"));
        assertThat(stage.<List<String>>inTransaction(() -> lastRound(caseNumber).points().stream()
                        .map(point -> point.code())
                        .toList()))
                .containsSubsequence("ITEM_1", "ITEM_7", "MEMBERS", "FORMER_MEMBERS", "NON_MEMBERS", "OTHERS")
                .endsWith("WORDING", "POSTING", "MEASURES");
        stage.as("manager")
                .complete(
                        caseNumber,
                        "SignReNotification",
                        Map.of("reNotificationOrder", "DROPPED", "orderRemark", "It told them meanwhile"));
        assertThat(notification).isEnded().hasPassed("DropReNotification");
        assertThat(stage.letters(caseNumber)).isEmpty();
        assertThat(shortfalls()).isEmpty();
        assertThat(stage.decision(caseNumber, "SignReNotification").reasons().en())
                .contains("meanwhile");
    }

    @Tag("R14.2")
    @Test
    void what_is_demanded_is_checked_by_name() {
        var caseNumber = started().getBusinessKey();
        stage.as("officer");
        assertInvalid(caseNumber, "instrument", without(DEMAND, "instrument"));
        assertInvalid(caseNumber, "postingDays", with(DEMAND, "postingDays", 29L));
        assertInvalid(caseNumber, "resultWishedOn", with(DEMAND, "resultWishedOn", "2026-11-29"));
        assertInvalid(caseNumber, "resultWishedOn", with(DEMAND, "resultWishedOn", "2027-03-01"));
        assertInvalid(caseNumber, "tellMembers", with(without(DEMAND, "tellNonMembers"), "tellMembers", false));
        var nothing = new HashMap<>(DEMAND);
        for (var item = 1; item <= 7; item++) {
            nothing.put("demandItem" + item, false);
        }
        assertInvalid(caseNumber, "demandItem1", nothing);
        stage.complete(caseNumber, "PrepareReNotification", with(DEMAND, "demandItem7", false));
        assertThat(stage.<Boolean>inTransaction(
                        () -> lastRound(caseNumber).point("ITEM_7").isPresent()))
                .isFalse();
    }

    private static void assertInvalid(String caseNumber, String field, Map<String, Object> entered) {
        assertThat(stage.invalidField(caseNumber, "PrepareReNotification", entered))
                .isEqualTo(field);
    }

    @Tag("R14.3")
    @Test
    void what_the_organization_submits_is_checked_by_name() {
        var caseNumber = started().getBusinessKey();
        stage.as("officer").complete(caseNumber, "PrepareReNotification", with(DEMAND, "demandItem7", false));
        sign(caseNumber);
        stage.as("shop");
        var result = without(RESULT, "item7Told");
        for (var missing : List.of(
                "membersTold", "nonMembersTold", "noticeText", "noticeWording", "measuresTaken", "resultEvidence")) {
            assertThat(stage.invalidField(caseNumber, "SubmitReNotificationResult", without(result, missing)))
                    .isEqualTo(missing);
        }
        assertThat(stage.invalidField(caseNumber, "SubmitReNotificationResult", RESULT))
                .isEqualTo("item7Told");
        assertThat(stage.invalidField(caseNumber, "SubmitReNotificationResult", without(result, "postedUntil")))
                .isEqualTo("postedUntil");
        assertThat(stage.invalidField(caseNumber, "SubmitReNotificationResult", without(result, "postedFrom")))
                .isEqualTo("postedFrom");
        assertThat(stage.invalidField(
                        caseNumber, "SubmitReNotificationResult", with(result, "postedUntil", "2026-11-23")))
                .isEqualTo("postedUntil");
        submit(caseNumber, without(without(result, "postedFrom"), "postedUntil"));
        assertThat(stage.decision(caseNumber, "ProposeJudgement").reasons().en())
                .contains("It was not posted");
    }

    // Who

    @Tag("R14.2")
    @Tag("R14.4")
    @Test
    void whoever_prepared_it_neither_signs_nor_judges_it() {
        var caseNumber = started().getBusinessKey();
        stage.as("factotum").complete(caseNumber, "PrepareReNotification", DEMAND);
        stage.refusal(AuthorizationException.class, () -> stage.as("factotum")
                .complete(caseNumber, "SignReNotification", Map.of("reNotificationOrder", "SIGNED")));
        sign(caseNumber);
        submit(caseNumber, RESULT);
        stage.refusal(AuthorizationException.class, () -> stage.as("factotum")
                .complete(caseNumber, "JudgeReNotification", Map.of()));
    }

    @Tag("R14.1")
    @Test
    void one_is_open_for_a_breach_and_only_for_its_own_organization() {
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("pipc")
                                .start(PROCESS, Map.of("breachCase", "BRS-2026-000099")))
                        .field())
                .isEqualTo("breachCase");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("pipc")
                                .start(
                                        PROCESS,
                                        Map.of("breachCase", breach, "businessNumber", PORTAL.businessNumber())))
                        .field())
                .isEqualTo("businessNumber");
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("pipc")
                                .start(PROCESS, Map.of("breachCase", breach, "judgement", "SUFFICIENT")))
                        .field())
                .isEqualTo("judgement");
        var caseNumber = started().getBusinessKey();
        assertThat(stage.refusal(InvalidInput.class, () -> stage.as("pipc")
                                .start(PROCESS, Map.of("breachCase", caseNumber)))
                        .field())
                .isEqualTo("breachCase");
        assertThat(stage.refusal(Conflict.class, this::started)).hasMessageContaining(caseNumber);
    }

    // Withdrawn by the authority

    @Tag("R17.1")
    @Test
    void a_withdrawn_demand_ends_with_its_dates() {
        var caseNumber = sent();
        var notification = stage.running(PROCESS, caseNumber);
        var withdrawal = stage.as("officer")
                .start(
                        "disposition-withdrawal",
                        Map.of(
                                "contestedCase", caseNumber,
                                "disposition", "RE_NOTIFICATION",
                                "defect", "UNLAWFUL",
                                "reasons", "Everybody had been told"))
                .getBusinessKey();
        stage.as("manager")
                .complete(
                        withdrawal,
                        "SignWithdrawal",
                        Map.of("withdrawalRuling", "WITHDRAWN", "withdrawalRemark", "So it was"));
        assertThat(notification).isEnded().hasPassed("Start_ReNotificationWithdrawn", "End_ReNotificationWithdrawn");
        assertThat(stage.outcome(withdrawal)).isEqualTo("WITHDRAWN");
        assertThat(stage.cases().read(caseNumber).status()).isEqualTo("OVERTURNED");
        assertThat(stage.jobs(caseNumber, "Timer_ResultDue")).isEmpty();
        assertThat(stage.letter(withdrawal, LetterKind.DISPOSITION_WITHDRAWN)
                        .body()
                        .en())
                .contains("tell the persons concerned again");
    }
}
