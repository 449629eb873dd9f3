package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.AFFECTED_PERSONS;
import static org.injeung.screening.ScreeningProcess.GROUND;
import static org.injeung.screening.ScreeningProcess.LEAK;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Ground;
import org.injeung.law.Rules;
import org.injeung.registry.Cases;
import org.injeung.screening.policy.MassiveLeakPolicy;
import org.injeung.screening.policy.MassiveLeakPolicy.Leak;

/** Decides whether the breach leads straight to revocation or is screened. */
@Named
@Dependent
public class DecideMassiveLeak implements JavaDelegate {
    private final Cases cases;
    private final Rules rules;

    /** Works in the transaction of the engine. */
    @Inject
    public DecideMassiveLeak(Cases cases, Rules rules) {
        this.cases = cases;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution step) {
        var decision = MassiveLeakPolicy.decide(AFFECTED_PERSONS.from(step), rules);
        LEAK.to(step, decision.answer());
        if (decision.answer() == Leak.MASSIVE) {
            GROUND.to(step, Ground.MASSIVE_LEAK);
        }
        cases.recordDecision(CASE_NUMBER.from(step), decision, Cases.SYSTEM);
    }
}
