package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.People;
import org.injeung.deadlines.Deadlines;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.penalty.policy.PenaltyPolicy;
import org.injeung.registry.Cases;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organizations;
import org.injeung.registry.Penalties;

/** Tells the organization the penalty, until when it is paid, and the remedies. */
@Named
@Dependent
public class ImposePenalty implements JavaDelegate {
    private final Organizations organizations;
    private final Penalties penalties;
    private final Obligations obligations;
    private final Cases cases;
    private final Letters letters;
    private final Deadlines deadlines;

    /** Works in the transaction of the engine. */
    @Inject
    public ImposePenalty(
            Organizations organizations,
            Penalties penalties,
            Obligations obligations,
            Cases cases,
            Letters letters,
            Deadlines deadlines) {
        this.organizations = organizations;
        this.penalties = penalties;
        this.obligations = obligations;
        this.cases = cases;
        this.letters = letters;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var penalty = penalties.read(caseNumber);
        var organization = organizations.lock(BUSINESS_NUMBER.from(step));
        var decision = cases.lastDecision(caseNumber);
        var amount = penalty.signedAmount().orElseThrow();
        var period = deadlines.count(
                "penaltyPayment", penalty.signature().orElseThrow().at());
        penalty.demand(amount, period.lastDay());
        cases.recordDecision(
                caseNumber,
                PenaltyPolicy.doubleSanction(obligations.finedIn(organization.businessNumber())),
                Cases.SYSTEM);
        letters.write(
                caseNumber,
                organization,
                LetterKind.PENALTY_IMPOSED,
                "once",
                Map.of(
                        "amount", "%,d".formatted(amount),
                        "breachCase", penalty.breachCase(),
                        "violations", AmountsInWords.violations(penalty),
                        "decision", decision.reasons(),
                        "legalBasis", decision.legalBasis(),
                        "signedBy",
                                People.of(step)
                                        .named(penalty.signature().orElseThrow().by()),
                        "lastDay", period.lastDay().toString(),
                        "explanation", period.explanation()));
    }
}
