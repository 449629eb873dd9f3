package org.injeung.screening.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Cases;
import org.injeung.screening.policy.ProceedingsPolicy;

/** Opens the assessment of a penalty because the breach turned out to be a massive leak. */
@Named
@Dependent
public class RequestPenalty implements JavaDelegate {
    private final FurtherProceedings proceedings;

    /** Works in the transaction of the engine. */
    @Inject
    public RequestPenalty(FurtherProceedings proceedings) {
        this.proceedings = proceedings;
    }

    @Override
    public void execute(DelegateExecution step) {
        proceedings.open(step, ProceedingsPolicy.afterMassiveLeak(), Cases.SYSTEM);
    }
}
