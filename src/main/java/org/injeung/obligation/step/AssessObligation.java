package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.ASSESSMENT;
import static org.injeung.obligation.ObligationProcess.OBLIGED_BY;
import static org.injeung.obligation.ObligationProcess.SCHEME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.obligation.policy.AssessmentPolicy;
import org.injeung.obligation.policy.AssessmentPolicy.Assessment;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.Duties;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organizations;

/** Decides whether the organization must obtain a certificate, and by when. */
@Named
@Dependent
public class AssessObligation implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Duties duties;
    private final Obligations obligations;
    private final Cases cases;
    private final Deadlines deadlines;

    /** Works in the transaction of the engine. */
    @Inject
    public AssessObligation(
            Organizations organizations,
            Certificates certificates,
            Duties duties,
            Obligations obligations,
            Cases cases,
            Deadlines deadlines) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.duties = duties;
        this.obligations = obligations;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var scheme = SCHEME.from(step);
        var organization = organizations.read(BUSINESS_NUMBER.from(step));
        var all = duties.of(organization, scheme);
        var decision = AssessmentPolicy.decide(
                scheme,
                all,
                duties.obstacles(organization, scheme),
                certificates.satisfying(organization.businessNumber(), scheme).map(Certificate::number));
        ASSESSMENT.to(step, decision.answer());
        cases.recordDecision(caseNumber, decision, Cases.SYSTEM);
        if (decision.answer() == Assessment.OBLIGED) {
            var first = all.get(0);
            var lastDay = first.lastDay(deadlines.periods());
            obligations.read(caseNumber).oblige(first.since(), lastDay);
            OBLIGED_BY.to(step, lastDay);
        }
    }
}
