package org.injeung.committee.step;

import static org.injeung.committee.CommitteeProcess.BALLOT_REASON;
import static org.injeung.committee.CommitteeProcess.FURTHER_CORRECTION;
import static org.injeung.committee.CommitteeProcess.VOTE;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Meetings;
import org.injeung.registry.Vote;

/** Takes the ballot of a member out of the process; the registry refuses a second one in the same meeting. */
@Named
@Dependent
public class CastBallot implements TaskListener {
    private final Meetings meetings;

    /** Works in the transaction of the engine. */
    @Inject
    public CastBallot(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void notify(DelegateTask task) {
        var vote = VOTE.take(task);
        if (vote == Vote.CORRECT_FURTHER && !FURTHER_CORRECTION.find(task).orElse(false)) {
            throw new InvalidInput(
                    VOTE.name(),
                    new Words(
                            "only the motion on an application may be put off for corrections",
                            "보완을 위한 보류는 인증 신청에 관한 안건에만 할 수 있습니다"));
        }
        meetings.castBallot(CASE_NUMBER.from(task), Caller.of(task).id(), vote, BALLOT_REASON.take(task));
    }
}
