package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.AUDIT_OUTCOME;
import static org.injeung.screening.ScreeningProcess.AUDIT_REFUSED;
import static org.injeung.screening.ScreeningProcess.BELOW_CRITERIA;
import static org.injeung.screening.ScreeningProcess.CULPABILITY;
import static org.injeung.screening.ScreeningProcess.EARLIER_VIOLATIONS;
import static org.injeung.screening.ScreeningProcess.FALSE_DATA;
import static org.injeung.screening.ScreeningProcess.GROUND;
import static org.injeung.screening.ScreeningProcess.NETWORK_ACT_VIOLATED_ON;
import static org.injeung.screening.ScreeningProcess.PROPOSAL;
import static org.injeung.screening.ScreeningProcess.PROPOSED_RULING;
import static org.injeung.screening.ScreeningProcess.SOCIAL_HARM;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Rules;
import org.injeung.law.Words;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.screening.policy.GroundPolicy;

/** Proposes a ruling from the facts that the case officer established and the violations that the registry knows of. */
@Named
@Dependent
public class ProposeRuling implements JavaDelegate {
    private final Cases cases;
    private final Certificates certificates;
    private final EarlierViolations violations;
    private final Rules rules;

    /** Works in the transaction of the engine. */
    @Inject
    public ProposeRuling(Cases cases, Certificates certificates, EarlierViolations violations, Rules rules) {
        this.cases = cases;
        this.certificates = certificates;
        this.violations = violations;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var breach = cases.breach(caseNumber);
        var known = violations.before(breach).size();
        var violatedOn = NETWORK_ACT_VIOLATED_ON.find(step);
        var facts = new GroundPolicy.Facts(
                known + EARLIER_VIOLATIONS.take(step).intValue(),
                CULPABILITY.take(step),
                SOCIAL_HARM.take(step),
                FALSE_DATA.take(step),
                AUDIT_OUTCOME
                        .find(step)
                        .filter(AuditOutcome.FINDINGS_NOT_CORRECTED::equals)
                        .isPresent(),
                violatedOn.isPresent(),
                violatedOn.orElseGet(breach::discoveredOn),
                AUDIT_REFUSED.take(step),
                BELOW_CRITERIA.take(step),
                certificates.schemesOf(breach.businessNumber()));
        var proposal = GroundPolicy.propose(facts, rules);
        PROPOSED_RULING.to(step, proposal.decision().answer());
        proposal.ground().ifPresent(ground -> GROUND.to(step, ground));
        PROPOSAL.to(step, words(proposal));
        cases.recordDecision(caseNumber, proposal.decision(), Cases.SYSTEM);
    }

    private static Words words(GroundPolicy.Proposal proposal) {
        var decision = proposal.decision();
        return new Words(
                        "%s%nFacts: %s%nRule: %s of %s; %s%nWhat would change it:%n%s",
                        "%s%n사실관계: %s%n규칙: %s(%s), %s%n결과가 달라지는 경우:%n%s")
                .with(
                        Words.join("\n", decision.reasons()),
                        decision.facts(),
                        decision.rule(),
                        decision.version(),
                        decision.legalBasis(),
                        Words.join("\n", proposal.changes()));
    }
}
