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
import org.injeung.access.Caller;
import org.injeung.change.policy.Evidence;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;
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
            throw new InvalidInput(
                    EVIDENCE_REMARK.name(), new Words("say what the evidence lacks", "증적에 부족한 점을 적으십시오"));
        }
        var officer = Caller.of(task).id();
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "CheckEvidence",
                        answer,
                        Words.same(EVIDENCE.from(task)),
                        "CheckEvidence",
                        "2024-07-24",
                        Act.JOINT_NOTICE.at("33"),
                        List.of(remark.map(Words::same)
                                .orElse(new Words("The evidence proves the change", "증빙자료로 변경 사실이 확인됩니다")))),
                officer);
    }
}
