package org.injeung.committee.step;

import static org.injeung.committee.CommitteeProcess.MOTION;
import static org.injeung.committee.CommitteeProcess.RESOLUTION;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.committee.policy.ResolutionPolicy;
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
        var ballots = cases.ballots(caseNumber);
        var votesFor = (int)
                ballots.stream().filter(ballot -> ballot.vote() == Vote.FOR).count();
        var reasons = ballots.stream()
                .map(ballot -> ballot.vote() + ": " + ballot.reason())
                .toList();
        var decision = ResolutionPolicy.count(MOTION.from(step), votesFor, ballots.size() - votesFor, reasons);
        RESOLUTION.to(step, decision.answer());
        cases.recordDecision(caseNumber, decision, "committee");
    }
}
