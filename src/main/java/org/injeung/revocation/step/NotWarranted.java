package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.CERTIFICATE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;

/** The end of a revocation before its order, as its ground fell away: with the last decision as the reason, in a letter to the holder. */
@Dependent
class NotWarranted {
    private final Organizations organizations;
    private final Cases cases;
    private final Letters letters;

    @Inject
    NotWarranted(Organizations organizations, Cases cases, Letters letters) {
        this.organizations = organizations;
        this.cases = cases;
        this.letters = letters;
    }

    void end(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var decision = cases.lastDecision(caseNumber);
        cases.close(caseNumber, "NOT_WARRANTED");
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.REVOCATION_NOT_WARRANTED,
                "once",
                Map.of(
                        "certificate", CERTIFICATE_NUMBER.from(step),
                        "reasons", decision.reasons(),
                        "legalBasis", decision.legalBasis()));
    }
}
