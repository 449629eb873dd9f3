package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.SCHEME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Organizations;

/** Ends the case because the organization obtained a certificate that is enough. */
@Named
@Dependent
public class EndObligation implements JavaDelegate {
    private final Organizations organizations;
    private final Fulfilment fulfilment;

    /** Works in the transaction of the engine. */
    @Inject
    public EndObligation(Organizations organizations, Fulfilment fulfilment) {
        this.organizations = organizations;
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        fulfilment.close(CASE_NUMBER.from(step), organizations.lock(BUSINESS_NUMBER.from(step)), SCHEME.from(step));
    }
}
