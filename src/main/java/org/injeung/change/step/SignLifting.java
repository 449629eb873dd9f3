package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.LIFTING;
import static org.injeung.change.ChangeProcess.LIFTING_REASON;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.change.policy.Lifting;
import org.injeung.engine.Caller;
import org.injeung.law.Decision;
import org.injeung.registry.Cases;

/** Takes the decision of the manager on the lifting. */
@Named
@Dependent
public class SignLifting implements TaskListener {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public SignLifting(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var answer = LIFTING.from(task);
        var reason = LIFTING_REASON.take(task);
        var manager = Caller.of(task.getProcessEngineServices()).id();
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "SignLifting",
                        answer,
                        reason,
                        "SignLifting",
                        "2026-11-22",
                        "Interim measure of the certification body; neither the acts nor the joint notice name a suspension",
                        List.of(
                                answer == Lifting.LIFTED
                                        ? "The reason of the suspension is gone"
                                        : "The suspension stays necessary")),
                manager);
    }
}
