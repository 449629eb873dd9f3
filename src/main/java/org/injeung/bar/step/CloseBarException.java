package org.injeung.bar.step;

import static org.injeung.bar.BarExceptionProcess.EXCEPTION_RULING;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Cases;

/** Closes the case without an exception; the organization, which did not ask for it, is not told. */
@Named
@Dependent
public class CloseBarException implements JavaDelegate {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public CloseBarException(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        cases.close(CASE_NUMBER.from(step), EXCEPTION_RULING.from(step).name());
    }
}
