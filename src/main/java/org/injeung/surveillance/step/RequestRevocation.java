package org.injeung.surveillance.step;

import static org.injeung.engine.CaseMessages.REVOCATION_REQUESTED;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.ARRANGEMENTS;
import static org.injeung.surveillance.SurveillanceProcess.CERTIFICATE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.EXAMINATION;
import static org.injeung.surveillance.SurveillanceProcess.FACTS;
import static org.injeung.surveillance.SurveillanceProcess.GROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.RunningCase;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;
import org.injeung.registry.Revocation;
import org.injeung.surveillance.policy.RequestPolicy;

/** Opens a revocation on the ground that the surveillance gave, unless one is open on it. */
@Named
@Dependent
public class RequestRevocation implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public RequestRevocation(Organizations organizations, Cases cases) {
        this.organizations = organizations;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var number = CERTIFICATE_NUMBER.from(step);
        var ground = RequestPolicy.ground(ARRANGEMENTS.from(step), EXAMINATION.find(step));
        organizations.lock(BUSINESS_NUMBER.from(step));
        var last = cases.lastDecision(caseNumber);
        if (cases.findOpen(Revocation.openKey(number, ground)).isEmpty()) {
            var facts = new Words("Surveillance %s: %s. %s", "사후심사 %s: %s. %s")
                    .with(caseNumber, last.facts(), last.reasons())
                    .map(Revocation::shortenFacts);
            var requested = RunningCase.begin(
                    step.getProcessEngineServices(),
                    REVOCATION_REQUESTED,
                    CERTIFICATE_NUMBER.is(number),
                    GROUND.is(ground),
                    FACTS.is(facts));
            cases.read(requested).requestedBy(caseNumber);
        }
        cases.close(caseNumber, "REVOCATION_REQUESTED");
    }
}
