package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.BREACH_CASE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;

/** Ends the assessment as the breach is no massive leak, for which it was opened, and tells the organization why. */
@Named
@Dependent
public class DropUnwarrantedPenalty implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Letters letters;

    /** Works in the transaction of the engine. */
    @Inject
    public DropUnwarrantedPenalty(Organizations organizations, Cases cases, Letters letters) {
        this.organizations = organizations;
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var decision = cases.lastDecision(caseNumber);
        cases.close(caseNumber, "NOT_WARRANTED");
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
