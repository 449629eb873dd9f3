package org.injeung.committee.step;

import static org.injeung.committee.CommitteeProcess.FURTHER_CORRECTION;
import static org.injeung.committee.CommitteeProcess.RESOLUTION;
import static org.injeung.committee.CommitteeProcess.TIE_BREAK_REASON;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.access.NotAllowed;
import org.injeung.committee.policy.Resolution;
import org.injeung.committee.policy.ResolutionPolicy;
import org.injeung.law.Rules;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Meetings;

/** Takes the decision of the chair, and of nobody else, where the votes are tied. */
@Named
@Dependent
public class BreakTie implements TaskListener {
    private final Cases cases;
    private final Meetings meetings;
    private final Rules rules;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public BreakTie(Cases cases, Meetings meetings, Rules rules, Clock clock) {
        this.cases = cases;
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var chair = Caller.of(task).id();
        if (!chair.equals(rules.committee().chair())) {
            throw new NotAllowed(new Words("Only the chair of the committee breaks a tie", "가부동수는 위원장만 정합니다"));
        }
        var resolution = RESOLUTION.from(task);
        if (resolution == Resolution.CORRECT_FURTHER
                && !FURTHER_CORRECTION.find(task).orElse(false)) {
            throw new InvalidInput(
                    RESOLUTION.name(),
                    new Words(
                            "only the motion on an application may be put off for corrections",
                            "보완을 위한 보류는 인증 신청에 관한 안건에만 할 수 있습니다"));
        }
        var caseNumber = CASE_NUMBER.from(task);
        var meeting = meetings.latest(caseNumber);
        cases.recordDecision(
                caseNumber,
                ResolutionPolicy.breakTie(meeting.motion(), resolution, TIE_BREAK_REASON.take(task)),
                chair);
        meeting.end(resolution.name(), true, clock.instant());
    }
}
