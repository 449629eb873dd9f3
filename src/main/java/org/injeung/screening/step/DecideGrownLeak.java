package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.LEAK;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Rules;
import org.injeung.registry.Cases;
import org.injeung.screening.policy.MassiveLeakPolicy;

/** Decides anew what the breach is, as more persons are affected than was known. */
@Named
@Dependent
public class DecideGrownLeak implements JavaDelegate {
    private final Cases cases;
    private final Rules rules;

    /** Works in the transaction of the engine. */
    @Inject
    public DecideGrownLeak(Cases cases, Rules rules) {
        this.cases = cases;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var decision = MassiveLeakPolicy.decide(cases.breach(caseNumber).affectedPersons(), rules);
        LEAK.to(step, decision.answer());
        cases.recordDecision(caseNumber, decision, Cases.SYSTEM);
    }
}
