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
import org.injeung.engine.Caller;
import org.injeung.law.Decision;
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
                        "The notice of the surveillance",
                        "AnswerSurveillance",
                        "2024-07-24",
                        "Network Act Art. 47(8); joint notice 2024-8/2024-30 Art. 27",
                        List.of(words)),
                Caller.of(task.getProcessEngineServices()).id());
    }
}
