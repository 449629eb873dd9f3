package org.injeung.issuance.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Refuses the application for the reasons of the decision that led here. */
@Named
@Dependent
public class RefuseApplication implements JavaDelegate {
    private final Refusal refusal;

    /** Works in the transaction of the engine. */
    @Inject
    public RefuseApplication(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public void execute(DelegateExecution step) {
        refusal.refuse(step);
    }
}
