package org.injeung.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.engine.Scenes.revocation;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.Scheme;
import org.injeung.registry.Ballot;
import org.injeung.registry.Vote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteePathTest {
    private static final String NUMBER = "ISMS-P-KISA-2025-001";
    private static final Map<String, Object> FOR = Map.of("vote", "FOR", "ballotReason", "The facts are clear");

    @RegisterExtension
    static final Stage stage = Stage.of("committee-deliberation");

    private final Scenes scenes = new Scenes(stage);
    private String caseNumber;
    private ProcessInstance deliberation;

    @BeforeEach
    void a_motion_to_revoke_is_referred() {
        stage.register(SHOP);
        stage.hold(SHOP, NUMBER, Scheme.ISMS_P);
        caseNumber = stage.as("officer")
                .start("certificate-revocation", revocation(NUMBER, "FALSE_DATA"))
                .getBusinessKey();
        stage.as("shop").complete(caseNumber, "GiveOpinion", Map.of("opinion", "We submitted what we had"));
        deliberation = stage.running("committee-deliberation", caseNumber);
    }

    @Test
    void every_member_has_a_ballot_with_the_motion() {
        assertThat(deliberation).isWaitingAt("CastBallot").hasPassed("ConveneCommittee");
        assertThat(stage.tasks(caseNumber, "CastBallot")).hasSize(3);
        assertThat(stage.variable(deliberation, "motion")).isEqualTo("Revoke the certificate");
        assertThat(stage.variable(deliberation, "opinion")).isEqualTo("We submitted what we had");
        scenes.vote(caseNumber, "FOR", "FOR");
        assertThat(deliberation).isWaitingAt("CastBallot").hasNotPassed("CountBallots");
    }

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
        assertThat(deliberation).isEnded().hasPassed("CastBallot", "CountBallots", "End_ResolutionRecorded");
        assertThat(stage.variable(deliberation, "resolution")).isEqualTo(resolution);
        var decision = stage.decision(caseNumber, "CountBallots");
        assertThat(decision.answer()).isEqualTo(resolution);
        assertThat(decision.decidedBy()).isEqualTo("committee");
        assertThat(decision.reasons())
                .contains("Reason of member")
                .doesNotContain("committee1"); // letters quote the reasons, not who voted how
        assertThat(stage.cases().ballots(caseNumber))
                .extracting(Ballot::member, Ballot::vote)
                .containsExactly(
                        tuple("committee1", Vote.valueOf(first)),
                        tuple("committee2", Vote.valueOf(second)),
                        tuple("committee3", Vote.valueOf(third)));
    }

    @Test
    void a_member_has_one_ballot() {
        stage.as("committee1").complete(caseNumber, "CastBallot", FOR);
        assertThat(stage.refusal(AuthorizationException.class, () -> stage.complete(caseNumber, "CastBallot", FOR)))
                .hasMessageContaining("committee1 did CastBallot");
        assertThat(stage.cases().ballots(caseNumber)).hasSize(1);
    }

    @Test
    void a_ballot_needs_a_vote_and_a_reason_and_shows_nothing_of_another_ballot() {
        stage.as("committee1").complete(caseNumber, "CastBallot", FOR);
        stage.as("committee2");
        assertThat(stage.invalidField(caseNumber, "CastBallot", Map.of())).isEqualTo("vote");
        assertThat(stage.invalidField(caseNumber, "CastBallot", Map.of("vote", "ABSTAIN", "ballotReason", "x")))
                .isEqualTo("vote");
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
    void only_the_committee_votes() {
        for (var user : new String[] {"officer", "auditor", "manager", "shop", "msit"}) {
            stage.as(user);
            assertThat(stage.refusal(AuthorizationException.class, () -> stage.complete(caseNumber, "CastBallot", FOR)))
                    .hasMessageContaining("is not in a group that does this task");
        }
    }
}
