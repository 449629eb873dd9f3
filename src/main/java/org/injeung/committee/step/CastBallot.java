package org.injeung.committee.step;

import static org.injeung.committee.CommitteeProcess.BALLOT_REASON;
import static org.injeung.committee.CommitteeProcess.VOTE;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.engine.Caller;
import org.injeung.registry.Cases;

/** Takes the ballot of a member; the registry refuses a second one. */
@Named
@Dependent
public class CastBallot implements TaskListener {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public CastBallot(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        cases.castBallot(
                CASE_NUMBER.from(task),
                Caller.of(task.getProcessEngineServices()).id(),
                VOTE.from(task),
                BALLOT_REASON.from(task));
    }
}
