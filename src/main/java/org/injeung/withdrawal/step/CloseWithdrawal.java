package org.injeung.withdrawal.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Cases;

/** Closes the case as the disposition stands; the organization, which did not ask for it, is not told. */
@Named
@Dependent
public class CloseWithdrawal implements JavaDelegate {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public CloseWithdrawal(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        cases.close(CASE_NUMBER.from(step), "STANDS");
    }
}
