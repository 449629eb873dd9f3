package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.ASSESSMENT_REASON;
import static org.injeung.screening.ScreeningProcess.CULPABILITY;
import static org.injeung.screening.ScreeningProcess.EARLIER_VIOLATIONS;
import static org.injeung.screening.ScreeningProcess.FALSE_DATA;
import static org.injeung.screening.ScreeningProcess.NETWORK_ACT_VIOLATION;
import static org.injeung.screening.ScreeningProcess.SOCIAL_HARM;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.engine.Caller;
import org.injeung.law.Decision;
import org.injeung.registry.Cases;

/** Takes the facts that the rules ask for and records who established them. */
@Named
@Dependent
public class AssessGrounds implements TaskListener {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public AssessGrounds(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var facts =
                "Earlier violations: %d; culpability: %s; social harm: %s; false data: %s; violation of the Network Act: %s"
                        .formatted(
                                EARLIER_VIOLATIONS.from(task),
                                CULPABILITY.from(task),
                                SOCIAL_HARM.from(task),
                                FALSE_DATA.from(task),
                                NETWORK_ACT_VIOLATION.from(task));
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "AssessGrounds",
                        CULPABILITY.from(task),
                        facts,
                        "AssessGrounds",
                        "2025-12-29",
                        "Revocation criteria of 2025-12-29",
                        List.of(ASSESSMENT_REASON.from(task))),
                Caller.of(task.getProcessEngineServices()).id());
    }
}
