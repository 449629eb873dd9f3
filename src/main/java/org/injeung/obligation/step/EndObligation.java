package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.SCHEME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.obligation.policy.AssessmentPolicy;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;

/** Ends the case because the organization obtained a certificate that is enough. */
@Named
@Dependent
public class EndObligation implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Fulfilment fulfilment;

    /** Works in the transaction of the engine. */
    @Inject
    public EndObligation(Organizations organizations, Certificates certificates, Cases cases, Fulfilment fulfilment) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var organization = organizations.lock(BUSINESS_NUMBER.from(step));
        var scheme = SCHEME.from(step);
        certificates
                .satisfying(organization.businessNumber(), scheme)
                .map(certificate -> AssessmentPolicy.fulfilled(scheme, certificate.number()))
                .ifPresent(decision -> cases.recordDecision(caseNumber, decision, Cases.SYSTEM));
        fulfilment.close(caseNumber, organization, scheme);
    }
}
