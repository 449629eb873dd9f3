package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.AUDIT_OUTCOME;
import static org.injeung.screening.ScreeningProcess.CULPABILITY;
import static org.injeung.screening.ScreeningProcess.EARLIER_VIOLATIONS;
import static org.injeung.screening.ScreeningProcess.FALSE_DATA;
import static org.injeung.screening.ScreeningProcess.GROUND;
import static org.injeung.screening.ScreeningProcess.NETWORK_ACT_VIOLATION;
import static org.injeung.screening.ScreeningProcess.RULING;
import static org.injeung.screening.ScreeningProcess.SOCIAL_HARM;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Periods;
import org.injeung.law.Rules;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Cases;
import org.injeung.screening.policy.GroundPolicy;

/** Proposes a ruling from the facts that the case officer established. */
@Named
@Dependent
public class ProposeRuling implements JavaDelegate {
    private final Cases cases;
    private final Rules rules;

    /** Works in the transaction of the engine. */
    @Inject
    public ProposeRuling(Cases cases, Rules rules) {
        this.cases = cases;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var facts = new GroundPolicy.Facts(
                EARLIER_VIOLATIONS.take(step).intValue(),
                CULPABILITY.take(step),
                SOCIAL_HARM.take(step),
                FALSE_DATA.take(step),
                AUDIT_OUTCOME
                        .find(step)
                        .filter(AuditOutcome.FINDINGS_NOT_CORRECTED::equals)
                        .isPresent(),
                NETWORK_ACT_VIOLATION.take(step),
                LocalDate.ofInstant(cases.breach(caseNumber).discoveredAt(), Periods.SEOUL));
        var proposal = GroundPolicy.propose(facts, rules);
        RULING.to(step, proposal.decision().answer());
        proposal.ground().ifPresent(ground -> GROUND.to(step, ground));
        cases.recordDecision(caseNumber, proposal.decision(), Cases.SYSTEM);
    }
}
