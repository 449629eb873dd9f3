package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.CorrectionProcess.CORRECTION_RULING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Cases;

/** Closes the case without a correction: the number holds, and nobody who did not propose it knew of it. */
@Named
@Dependent
public class CloseCorrection implements JavaDelegate {
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public CloseCorrection(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        cases.close(CASE_NUMBER.from(step), CORRECTION_RULING.from(step).name());
    }
}
