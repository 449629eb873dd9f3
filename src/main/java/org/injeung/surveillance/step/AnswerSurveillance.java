package org.injeung.surveillance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.ANSWER_WORDS;
import static org.injeung.surveillance.SurveillanceProcess.HOLDER_ANSWER;
import static org.injeung.surveillance.SurveillanceProcess.SURVEILLANCE_ANSWER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.registry.Cases;

/** Takes the answer of the holder. */
@Named
@Dependent
public class AnswerSurveillance implements TaskListener {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public AnswerSurveillance(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var answer = SURVEILLANCE_ANSWER.from(task);
        var words = ANSWER_WORDS.take(task);
        HOLDER_ANSWER.to(task, answer + ": " + words);
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "AnswerSurveillance",
                        answer,
                        new Words("The notice of the surveillance", "사후심사 안내"),
                        "AnswerSurveillance",
                        "2024-07-24",
                        Act.all(Act.NETWORK_ACT.at("47(8)"), Act.JOINT_NOTICE.at("27")),
                        List.of(Words.same(words))),
                Caller.of(task).id());
    }
}
