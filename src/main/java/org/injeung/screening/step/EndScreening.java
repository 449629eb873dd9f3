package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Cases;
import org.injeung.screening.BreachReports;

/** Ends the screening because the holder lost its last certificate in another case. */
@Named
@Dependent
public class EndScreening implements JavaDelegate {
    private final Cases cases;
    private final BreachReports reports;

    /** Works in the transaction of the engine. */
    @Inject
    public EndScreening(Cases cases, BreachReports reports) {
        this.cases = cases;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution step) {
        reports.recordClocks(CASE_NUMBER.from(step));
        cases.close(CASE_NUMBER.from(step), "ENDED_BY_REVOCATION");
    }
}
