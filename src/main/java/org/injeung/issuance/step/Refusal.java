package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.REFUSED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;

/** Closes a case as refused and tells the applicant the reasons of the decision that led there. */
@Dependent
public class Refusal {
    private final Organizations organizations;
    private final Cases cases;
    private final Letters letters;

    /** Works in the transaction of the engine. */
    @Inject
    public Refusal(Organizations organizations, Cases cases, Letters letters) {
        this.organizations = organizations;
        this.cases = cases;
        this.letters = letters;
    }

    /** Refuses the application of the process for the reasons of its last decision. */
    void refuse(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var decision = cases.lastDecision(caseNumber);
        cases.close(caseNumber, REFUSED);
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.APPLICATION_REFUSED,
                "once",
                Map.of(
                        "scheme", cases.application(caseNumber).scheme().mark(),
                        "reasons", decision.reasons(),
                        "legalBasis", decision.legalBasis()));
    }
}
