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
import org.injeung.access.Caller;
import org.injeung.change.policy.Lifting;
import org.injeung.change.policy.SuspensionPolicy;
import org.injeung.law.Decision;
import org.injeung.law.Words;
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
        var manager = Caller.of(task).id();
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "SignLifting",
                        answer,
                        Words.same(reason),
                        "SignLifting",
                        "2026-11-22",
                        SuspensionPolicy.LEGAL_BASIS,
                        List.of(
                                answer == Lifting.LIFTED
                                        ? new Words("The reason of the suspension is gone", "효력정지 사유가 해소되었습니다")
                                        : new Words("The suspension stays necessary", "효력정지를 계속할 필요가 있습니다"))),
                manager);
    }
}
