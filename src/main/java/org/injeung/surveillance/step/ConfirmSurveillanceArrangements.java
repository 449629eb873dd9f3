package org.injeung.surveillance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.ARRANGEMENTS;
import static org.injeung.surveillance.SurveillanceProcess.ARRANGEMENT_FACTS;
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
import org.injeung.registry.InvalidInput;
import org.injeung.surveillance.policy.Arrangements;

/** Takes what the officer arranged with the holder. */
@Named
@Dependent
public class ConfirmSurveillanceArrangements implements TaskListener {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public ConfirmSurveillanceArrangements(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var arrangements = ARRANGEMENTS.from(task);
        if (arrangements == Arrangements.UNANSWERED
                && SURVEILLANCE_ANSWER.find(task).isPresent()) {
            throw new InvalidInput(ARRANGEMENTS.name(), "the holder answered: say whether it agreed or refused");
        }
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "ConfirmSurveillanceArrangements",
                        arrangements,
                        "Answer of the holder: " + HOLDER_ANSWER.from(task),
                        "ConfirmSurveillanceArrangements",
                        "2024-07-24",
                        "Network Act Art. 47(8)(10)3; PIPA Art. 32-2(3)2(4); joint notice 2024-8/2024-30 Arts. 27, 35",
                        List.of(ARRANGEMENT_FACTS.take(task))),
                Caller.of(task.getProcessEngineServices()).id());
    }
}
