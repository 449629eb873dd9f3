package org.injeung.surveillance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.SURVEILLANCE_EFFORT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.AuditEffort;
import org.injeung.registry.Audits;
import org.injeung.registry.Breach;
import org.injeung.registry.Cases;
import org.injeung.surveillance.policy.MethodPolicy;

/** Decides whether team and days are doubled, and how the surveillance is done. */
@Named
@Dependent
public class DecideSurveillanceEffort implements JavaDelegate {
    private final Cases cases;
    private final Audits audits;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public DecideSurveillanceEffort(Cases cases, Audits audits, Clock clock) {
        this.cases = cases;
        this.audits = audits;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var businessNumber = BUSINESS_NUMBER.from(step);
        var effort = AuditEffort.decide(
                audits.lastVisit(businessNumber, caseNumber),
                cases.breaches(businessNumber).stream().map(Breach::reportedAt).toList());
        cases.recordDecision(caseNumber, effort, Cases.SYSTEM);
        cases.recordDecision(caseNumber, MethodPolicy.decide(LocalDate.now(clock)), Cases.SYSTEM);
        SURVEILLANCE_EFFORT.to(step, effort.answer());
    }
}
