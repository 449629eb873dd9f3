package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.SETTLEMENT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.penalty.policy.PenaltyPolicy.Settlement;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;
import org.injeung.registry.Penalties;

/** Closes the case when penalty and surcharge are paid or collected by others, and tells the organization. */
@Named
@Dependent
public class ClosePenalty implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Penalties penalties;
    private final Letters letters;

    /** Works in the transaction of the engine. */
    @Inject
    public ClosePenalty(Organizations organizations, Cases cases, Penalties penalties, Letters letters) {
        this.organizations = organizations;
        this.cases = cases;
        this.penalties = penalties;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var settlement = SETTLEMENT.from(step);
        cases.close(caseNumber, settlement.name());
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                settlement == Settlement.PAID ? LetterKind.PENALTY_PAID : LetterKind.PENALTY_HANDED_OVER,
                "once",
                Map.of(
                        "amount",
                        "%,d"
                                .formatted(penalties
                                        .read(caseNumber)
                                        .signedAmount()
                                        .orElseThrow()),
                        "decision",
                        cases.lastDecision(caseNumber).reasons()));
    }
}
