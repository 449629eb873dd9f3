package org.injeung.committee.step;

import static org.injeung.committee.CommitteeProcess.MOTION;
import static org.injeung.committee.CommitteeProcess.RESOLUTION;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.committee.policy.ResolutionPolicy;
import org.injeung.registry.Ballot;
import org.injeung.registry.Cases;
import org.injeung.registry.Vote;

/** Counts the ballots and records the resolution. */
@Named
@Dependent
public class CountBallots implements JavaDelegate {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public CountBallots(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var decision = ResolutionPolicy.count(
                MOTION.from(step), reasons(caseNumber, Vote.FOR), reasons(caseNumber, Vote.AGAINST));
        RESOLUTION.to(step, decision.answer());
        cases.recordDecision(caseNumber, decision, "committee");
    }

    private List<String> reasons(String caseNumber, Vote vote) {
        return cases.ballots(caseNumber).stream()
                .filter(ballot -> ballot.vote() == vote)
                .map(Ballot::reason)
                .toList();
    }
}
