package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.BREACH_CASE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;

/** The end of a case in which no penalty is imposed: with the last decision as the reason, in a letter to the organization. */
@Dependent
class PenaltyEnding {
    private final Organizations organizations;
    private final Cases cases;
    private final Letters letters;

    @Inject
    PenaltyEnding(Organizations organizations, Cases cases, Letters letters) {
        this.organizations = organizations;
        this.cases = cases;
        this.letters = letters;
    }

    void end(DelegateExecution step, String outcome) {
        var caseNumber = CASE_NUMBER.from(step);
        var decision = cases.lastDecision(caseNumber);
        cases.close(caseNumber, outcome);
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.PENALTY_DROPPED,
                "once",
                Map.of(
                        "breachCase", BREACH_CASE.from(step),
                        "decision", decision.reasons(),
                        "legalBasis", decision.legalBasis()));
    }
}
