package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.MAXIMUM_FINE;
import static org.injeung.obligation.ObligationProcess.STANDING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Periods;
import org.injeung.obligation.policy.StandingPolicy;
import org.injeung.obligation.policy.StandingPolicy.Standing;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.Duties;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organizations;

/** Decides what follows when the last day is over: a fine, a waiver, or nothing. */
@Named
@Dependent
public class ReviewObligation implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Duties duties;
    private final Obligations obligations;
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public ReviewObligation(
            Organizations organizations,
            Certificates certificates,
            Duties duties,
            Obligations obligations,
            Cases cases) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.duties = duties;
        this.obligations = obligations;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var organization = organizations.lock(BUSINESS_NUMBER.from(step));
        var obligation = obligations.read(caseNumber);
        var scheme = obligation.scheme();
        var all = duties.of(organization, scheme);
        var decision = StandingPolicy.decide(
                scheme,
                obligation.obligedBy().orElseThrow(),
                all,
                certificates.satisfying(organization.businessNumber(), scheme).map(Certificate::number),
                certificates.fineWaivedUntil(organization.businessNumber()).map(end -> Periods.lastDayBefore(end)));
        STANDING.to(step, decision.answer());
        cases.recordDecision(caseNumber, decision, Cases.SYSTEM);
        if (decision.answer() == Standing.FINE_DUE) {
            MAXIMUM_FINE.to(step, all.get(0).rule().maximumFine());
        }
    }
}
