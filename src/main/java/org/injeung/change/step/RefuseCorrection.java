package org.injeung.change.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes the case as the certificate stays as it is, as of any other change; the diagram has it twice so that no flows cross. */
@Named
@Dependent
public class RefuseCorrection implements JavaDelegate {
    private final RefuseChange refusal;

    /** Ends as that step does. */
    @Inject
    public RefuseCorrection(RefuseChange refusal) {
        this.refusal = refusal;
    }

    @Override
    public void execute(DelegateExecution step) {
        refusal.execute(step);
    }
}
