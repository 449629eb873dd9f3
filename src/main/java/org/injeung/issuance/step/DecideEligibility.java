package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.ELIGIBILITY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Decides whether the organization may apply or is barred after a revocation. */
@Named
@Dependent
public class DecideEligibility implements JavaDelegate {
    private final Barring barring;

    /** Works in the transaction of the engine. */
    @Inject
    public DecideEligibility(Barring barring) {
        this.barring = barring;
    }

    @Override
    public void execute(DelegateExecution step) {
        ELIGIBILITY.to(step, barring.decide(CASE_NUMBER.from(step), BUSINESS_NUMBER.from(step)));
    }
}
