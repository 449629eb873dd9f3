package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.EVIDENCE;
import static org.injeung.change.ChangeProcess.EVIDENCE_REMARK;
import static org.injeung.change.ChangeProcess.EVIDENCE_RESULT;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.change.policy.Evidence;
import org.injeung.engine.Caller;
import org.injeung.law.Decision;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;

/** Records whether the evidence proves the new details. */
@Named
@Dependent
public class CheckEvidence implements TaskListener {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public CheckEvidence(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var answer = EVIDENCE_RESULT.from(task);
        var remark = EVIDENCE_REMARK.takeIfPresent(task);
        if (answer == Evidence.INSUFFICIENT && remark.isEmpty()) {
            throw new InvalidInput(EVIDENCE_REMARK.name(), "say what the evidence lacks");
        }
        var officer = Caller.of(task.getProcessEngineServices()).id();
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "CheckEvidence",
                        answer,
                        EVIDENCE.from(task),
                        "CheckEvidence",
                        "2024-07-24",
                        "Joint notice 2024-8/2024-30 Art. 33",
                        List.of(remark.orElse("The evidence proves the change"))),
                officer);
    }
}
