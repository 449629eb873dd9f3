package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.AFFECTED_PERSONS;
import static org.injeung.screening.ScreeningProcess.CLOCK_STATES;
import static org.injeung.screening.ScreeningProcess.SCREENING_REASON;
import static org.injeung.screening.ScreeningProcess.SPECIAL_AUDIT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.engine.Caller;
import org.injeung.law.Decision;
import org.injeung.registry.Cases;
import org.injeung.screening.BreachReports;
import org.injeung.screening.policy.MassiveLeakPolicy;

/** Takes whether auditors go on site. */
@Named
@Dependent
public class ScreenBreach implements TaskListener {
    private final Cases cases;
    private final BreachReports reports;

    /** Works in the transaction of the engine. */
    @Inject
    public ScreenBreach(Cases cases, BreachReports reports) {
        this.cases = cases;
        this.reports = reports;
    }

    @Override
    public void notify(DelegateTask task) {
        CLOCK_STATES.to(task, reports.recordClocks(CASE_NUMBER.from(task)));
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "ScreenBreach",
                        SPECIAL_AUDIT.from(task),
                        MassiveLeakPolicy.persons(AFFECTED_PERSONS.from(task)),
                        "ScreenBreach",
                        "2025-12-06",
                        "Plan of 2025-12-06: special audit after a leak at a certified company; joint notice Art. 27(3)",
                        List.of(SCREENING_REASON.take(task))),
                Caller.of(task.getProcessEngineServices()).id());
    }
}
