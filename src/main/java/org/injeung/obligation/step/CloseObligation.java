package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.SCHEME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.obligation.policy.AssessmentPolicy.Assessment;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;

/** Closes the case because the organization holds a certificate or need not hold one, and tells it why. */
@Named
@Dependent
public class CloseObligation implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Letters letters;
    private final Fulfilment fulfilment;

    /** Works in the transaction of the engine. */
    @Inject
    public CloseObligation(Organizations organizations, Cases cases, Letters letters, Fulfilment fulfilment) {
        this.organizations = organizations;
        this.cases = cases;
        this.letters = letters;
        this.fulfilment = fulfilment;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var scheme = SCHEME.from(step);
        var organization = organizations.read(BUSINESS_NUMBER.from(step));
        var last = cases.lastDecision(caseNumber);
        if (last.answer().equals(Assessment.CERTIFIED.name())) {
            fulfilment.close(caseNumber, organization, scheme);
            return;
        }
        cases.close(caseNumber, Assessment.NOT_OBLIGED.name());
        letters.write(
                caseNumber,
                organization,
                LetterKind.NOT_OBLIGED,
                "once",
                Map.of("scheme", scheme.mark(), "reasons", last.reasons(), "legalBasis", last.legalBasis()));
    }
}
