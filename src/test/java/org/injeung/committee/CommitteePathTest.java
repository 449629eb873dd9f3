package org.injeung.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.agenda;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.history.HistoricFormField;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.Scheme;
import org.injeung.letters.Document;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.registry.Ballot;
import org.injeung.registry.Conflict;
import org.injeung.registry.Vote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteePathTest {
    private static final String NUMBER = "ISMS-P-KISA-2025-001";
    private static final LocalDate TODAY = Stage.OPENING.toLocalDate();
    private static final Map<String, Object> FOR = ballot("FOR");

    @RegisterExtension
    static final Stage stage = Stage.of("committee-deliberation");

    private final Scenes scenes = new Scenes(stage);
    private String caseNumber;
    private ProcessInstance deliberation;

    private static Map<String, Object> ballot(String vote) {
        return Map.of("vote", vote, "ballotReason", "The facts are clear");
    }

    @BeforeEach
    void a_motion_to_revoke_is_referred() {
        stage.register(SHOP);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        caseNumber = scenes.atDeliberation(SHOP, NUMBER, "FALSE_DATA").getBusinessKey();
        deliberation = stage.running("committee-deliberation", caseNumber);
    }

    private Document minutes(int meeting) {
        return stage.make(Documents.class).of(caseNumber).stream()
                .filter(document -> document.kind() == DocumentKind.COMMITTEE_MINUTES)
                .skip(meeting - 1L)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_meeting_is_called_opens_on_its_day_and_every_invited_member_has_a_ballot() {
        assertThat(deliberation).isWaitingAt("PrepareAgenda");
        var meetingOn = TODAY.plusDays(6);
        stage.as("officer2").complete(caseNumber, "PrepareAgenda", agenda(meetingOn, 4));
        assertThat(deliberation).isWaitingAt("Timer_MeetingOpens");
        stage.moveTo(meetingOn);
        stage.fire(caseNumber, "Timer_MeetingOpens");
        assertThat(deliberation).isWaitingAt("CastBallot");
        assertThat(stage.tasks(caseNumber, "CastBallot")).hasSize(4);
        assertThat(stage.variable(deliberation, "motion")).isEqualTo("Revoke the certificate");
        assertThat(stage.variable(deliberation, "opinion")).isEqualTo("We submitted what we had");
        assertThat(stage.variable(deliberation, "agenda")).isEqualTo("The report of the case");
        scenes.vote(caseNumber, "FOR", "FOR");
        assertThat(deliberation).isWaitingAt("CastBallot").hasNotPassed("CountBallots");
        var meeting = stage.meetings().latest(caseNumber);
        assertThat(meeting.meetingOn()).isEqualTo(meetingOn);
        assertThat(meeting.calledBy()).isEqualTo("officer2");
        assertThat(meeting.outcome()).isEmpty();
    }

    @Test
    void a_meeting_is_called_for_a_day_to_come_with_a_quorum_and_an_agenda() {
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "PrepareAgenda", agenda(TODAY.minusDays(1), 3)))
                .isEqualTo("meetingOn");
        assertThat(stage.invalidField(caseNumber, "PrepareAgenda", agenda(TODAY.plusDays(120), 3)))
                .isEqualTo("meetingOn");
        assertThat(stage.invalidField(caseNumber, "PrepareAgenda", agenda(TODAY, 2)))
                .isEqualTo("invitedMembers");
        assertThat(stage.invalidField(caseNumber, "PrepareAgenda", agenda(TODAY, 36)))
                .isEqualTo("invitedMembers");
        for (var field : agenda(TODAY, 3).keySet()) {
            assertThat(stage.invalidField(caseNumber, "PrepareAgenda", Scenes.without(agenda(TODAY, 3), field)))
                    .isEqualTo(field);
        }
    }

    @Tag("R3.4")
    @ParameterizedTest
    @CsvSource({
        "FOR, FOR, FOR, ADOPTED",
        "FOR, FOR, AGAINST, ADOPTED",
        "AGAINST, FOR, FOR, ADOPTED",
        "AGAINST, FOR, AGAINST, REJECTED",
        "FOR, AGAINST, AGAINST, REJECTED",
        "AGAINST, AGAINST, AGAINST, REJECTED"
    })
    void the_majority_decides(String first, String second, String third, String resolution) {
        scenes.vote(caseNumber, first, second, third);
        assertThat(deliberation)
                .isEnded()
                .hasPassed("CastBallot", "CountBallots", "WriteMinutes", "End_ResolutionRecorded")
                .hasNotPassed("BreakTie", "AdjournMeeting");
        assertThat(stage.variable(deliberation, "resolution")).isEqualTo(resolution);
        var decision = stage.decision(caseNumber, "CountBallots");
        assertThat(decision.answer()).isEqualTo(resolution);
        assertThat(decision.decidedBy()).isEqualTo("committee");
        assertThat(decision.reasons().en())
                .contains("Reason of member")
                .doesNotContain("committee1"); // letters quote the reasons, not who voted how
        assertThat(stage.meetings().latest(caseNumber).outcome()).hasValue(resolution);
        assertThat(stage.meetings().ballots(caseNumber))
                .extracting(Ballot::member, Ballot::vote)
                .containsExactly(
                        tuple("committee1", Vote.valueOf(first)),
                        tuple("committee2", Vote.valueOf(second)),
                        tuple("committee3", Vote.valueOf(third)));
    }

    @Tag("R3.5")
    @Test
    void the_minutes_say_who_was_there_and_what_was_resolved_but_not_who_voted_how() {
        scenes.vote(caseNumber, "FOR", "AGAINST", "FOR", "RECUSED");
        assertThat(minutes(1).body().en())
                .contains("Present\tKim C1 (committee member), Kim C2 (committee member), Kim C3 (committee member)\n")
                .contains("Recused\tKim C4 (committee member)\n")
                .contains("Motion\tRevoke the certificate\n")
                .contains("Votes\t2 for, 0 for further corrections, 1 against\n")
                .contains("Resolution\tadopted\n")
                .contains("Reason of member 1\nReason of member 3")
                .doesNotContain("Reason of member 2", "Reason of member 4");
        assertThat(minutes(1).body().ko()).contains("의안\t인증 취소\n", "찬성 2, 추가 보완 0, 반대 1\n", "의결\t적합\n");
    }

    @Tag("R3.3")
    @Test
    void a_meeting_without_a_quorum_is_called_again_and_everybody_votes_anew() {
        scenes.vote(caseNumber, "FOR", "FOR", "RECUSED");
        assertThat(deliberation).isWaitingAt("PrepareAgenda").hasPassed("AdjournMeeting");
        assertThat(stage.decision(caseNumber, "CountBallots").answer()).isEqualTo("NO_QUORUM");
        assertThat(minutes(1).body().en()).contains("none: no quorum");
        stage.as("officer");
        assertThat(stage.invalidField(caseNumber, "PrepareAgenda", Map.of("meetingOn", TODAY.toString())))
                .isEqualTo("invitedMembers"); // nothing of the first meeting is left
        scenes.vote(caseNumber, "AGAINST", "AGAINST", "RECUSED", "FOR");
        assertThat(deliberation).isEnded();
        assertThat(stage.decision(caseNumber, "CountBallots").answer()).isEqualTo("REJECTED");
        assertThat(stage.meetings().of(caseNumber))
                .extracting(meeting -> meeting.outcome().orElse("open"))
                .containsExactly("NO_QUORUM", "REJECTED");
        assertThat(stage.meetings().ballots(caseNumber)).hasSize(7);
        assertThat(minutes(2).body().en()).contains("Meeting\t2, ");
    }

    @Tag("R3.3")
    @Test
    void ballots_that_are_open_when_the_meeting_closes_are_not_cast_any_more() {
        scenes.meet(caseNumber, 7);
        scenes.vote(caseNumber, "FOR", "FOR", "AGAINST");
        assertThat(stage.tasks(caseNumber, "CastBallot")).hasSize(4);
        stage.moveTo(TODAY.plusDays(1));
        stage.fire(caseNumber, "Timer_MeetingCloses");
        assertThat(deliberation).isEnded();
        assertThat(stage.tasks(caseNumber, "CastBallot")).isEmpty();
        assertThat(stage.variable(deliberation, "resolution")).isEqualTo("ADOPTED");
    }

    @Tag("R3.4")
    @ParameterizedTest
    @ValueSource(strings = {"ADOPTED", "REJECTED"})
    void the_chair_decides_a_tie(String resolution) {
        scenes.vote(caseNumber, "FOR", "AGAINST", "FOR", "AGAINST");
        assertThat(deliberation).isWaitingAt("BreakTie");
        var entered = Map.<String, Object>of("resolution", resolution, "tieBreakReason", "The harm is what matters");
        stage.as("committee2");
        assertThat(stage.refusal(AuthorizationException.class, () -> stage.complete(caseNumber, "BreakTie", entered)))
                .hasMessageContaining("Only the chair");
        stage.as("committee1");
        assertThat(stage.invalidField(caseNumber, "BreakTie", Scenes.without(entered, "resolution")))
                .isEqualTo("resolution");
        assertThat(stage.invalidField(caseNumber, "BreakTie", Scenes.with(entered, "resolution", "CORRECT_FURTHER")))
                .isEqualTo("resolution");
        assertThat(stage.invalidField(caseNumber, "BreakTie", Scenes.without(entered, "tieBreakReason")))
                .isEqualTo("tieBreakReason");
        stage.complete(caseNumber, "BreakTie", entered);
        assertThat(deliberation).isEnded();
        assertThat(stage.variable(deliberation, "resolution")).isEqualTo(resolution);
        assertThat(stage.cases().lastDecision(caseNumber).reasons().en())
                .isEqualTo("The votes were tied and the chair decided\nThe harm is what matters");
        assertThat(stage.meetings().latest(caseNumber).isDecidedByChair()).isTrue();
    }

    @Tag("R3.4")
    @Test
    void a_tie_without_the_chair_does_not_carry_the_motion() {
        scenes.vote(caseNumber, "RECUSED", "FOR", "FOR", "AGAINST", "AGAINST");
        assertThat(deliberation).isEnded().hasNotPassed("BreakTie");
        assertThat(stage.variable(deliberation, "resolution")).isEqualTo("REJECTED");
    }

    @Tag("R3.1")
    @Test
    void a_member_has_one_ballot_a_meeting() {
        scenes.meet(caseNumber, 3);
        stage.as("committee1").complete(caseNumber, "CastBallot", FOR);
        assertThat(stage.refusal(Conflict.class, () -> stage.complete(caseNumber, "CastBallot", FOR)))
                .hasMessageContaining("committee1 has cast the one ballot");
        assertThat(stage.meetings().ballots(caseNumber)).hasSize(1);
    }

    @Tag("R3.6")
    @Tag("R22.5")
    @Test
    void a_ballot_is_kept_by_the_registry_and_nowhere_in_the_engine() {
        scenes.meet(caseNumber, 3);
        stage.as("committee1");
        var task = stage.tasks(caseNumber, "CastBallot").get(0);
        stage.inTransaction(() -> {
            stage.engine().getFormService().submitTaskForm(task.getId(), ballot("AGAINST"));
            return null;
        });
        stage.as("committee2").complete(caseNumber, "CastBallot", FOR);
        assertThat(stage.meetings().ballots(caseNumber)).hasSize(2);
        for (var secret : new String[] {"vote", "ballotReason"}) {
            assertThat(stage.engine()
                            .getRuntimeService()
                            .createVariableInstanceQuery()
                            .variableName(secret)
                            .list())
                    .allMatch(waiting -> waiting.getValue() == null);
            assertThat(stage.engine()
                            .getHistoryService()
                            .createHistoricVariableInstanceQuery()
                            .variableName(secret)
                            .count())
                    .isZero();
        }
        assertThat(stage.engine()
                        .getHistoryService()
                        .createHistoricDetailQuery()
                        .list())
                .noneMatch(detail -> detail instanceof HistoricFormField field
                        && field.getFieldId().equals("ballotReason"))
                .noneMatch(detail -> detail instanceof HistoricVariableUpdate update
                        && update.getVariableName().equals("ballotReason"));
    }

    @Test
    void a_ballot_needs_a_vote_and_a_reason_and_shows_nothing_of_another_ballot() {
        scenes.meet(caseNumber, 3);
        stage.as("committee1").complete(caseNumber, "CastBallot", FOR);
        stage.as("committee2");
        assertThat(stage.invalidField(caseNumber, "CastBallot", Map.of())).isEqualTo("vote");
        assertThat(stage.invalidField(caseNumber, "CastBallot", ballot("ABSTAIN")))
                .isEqualTo("vote");
        assertThat(stage.invalidField(caseNumber, "CastBallot", ballot("CORRECT_FURTHER")))
                .isEqualTo("vote"); // a revocation has no way for further corrections
        assertThat(stage.invalidField(caseNumber, "CastBallot", Map.of("vote", "FOR")))
                .isEqualTo("ballotReason");
        assertThat(stage.invalidField(
                        caseNumber, "CastBallot", Map.of("vote", "FOR", "ballotReason", "x".repeat(1001))))
                .isEqualTo("ballotReason");
        assertThat(stage.invalidField(
                        caseNumber, "CastBallot", Map.of("vote", "FOR", "ballotReason", "x", "resolution", "ADOPTED")))
                .isEqualTo("resolution");
    }

    @Test
    void only_officers_call_the_committee_and_only_the_committee_votes() {
        for (var user : new String[] {"committee1", "auditor", "manager", "shop", "msit"}) {
            stage.as(user);
            assertThat(stage.refusal(
                            AuthorizationException.class,
                            () -> stage.complete(caseNumber, "PrepareAgenda", agenda(TODAY, 3))))
                    .hasMessageContaining("is not in a group that does this task");
        }
        scenes.meet(caseNumber, 3);
        for (var user : new String[] {"officer2", "auditor", "manager", "shop", "msit"}) {
            stage.as(user);
            assertThat(stage.refusal(AuthorizationException.class, () -> stage.complete(caseNumber, "CastBallot", FOR)))
                    .hasMessageContaining("is not in a group that does this task");
        }
    }

    @Tag("R3.1")
    @Test
    void whoever_prepared_the_agenda_does_not_vote() {
        stage.as("factotum").complete(caseNumber, "PrepareAgenda", agenda(TODAY, 3));
        stage.fire(caseNumber, "Timer_MeetingOpens");
        stage.as("factotum");
        assertThat(stage.refusal(AuthorizationException.class, () -> stage.complete(caseNumber, "CastBallot", FOR)))
                .hasMessageContaining("factotum did PrepareAgenda");
    }
}
