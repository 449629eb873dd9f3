package org.injeung.screening.step;

import static org.injeung.engine.CaseMessages.REVOCATION_OVERTURNED;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.CorrectionProcess.BREACH_CORRECTED;
import static org.injeung.screening.CorrectionProcess.SCREENING_RESUMED;
import static org.injeung.screening.ScreeningProcess.AFFECTED_PERSONS;
import static org.injeung.screening.ScreeningProcess.FACTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.RunningCase;
import org.injeung.law.Rules;
import org.injeung.registry.Breach;
import org.injeung.registry.BreachCorrection;
import org.injeung.registry.Breaches;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Organizations;
import org.injeung.registry.Revocation;
import org.injeung.screening.BreachReports;
import org.injeung.screening.policy.CorrectionPolicy;
import org.injeung.screening.policy.MassiveLeakPolicy;
import org.injeung.screening.policy.MassiveLeakPolicy.Leak;

/**
 * Corrects the number of affected persons. What rested on a massive leak that was none ends, and the screening, which had ended with
 * it, goes on; what still rests on one names the right number.
 */
@Named
@Dependent
public class CorrectCount implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Breaches breaches;
    private final BreachReports reports;
    private final RestingOnTheCount resting;
    private final Rules rules;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public CorrectCount(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Breaches breaches,
            BreachReports reports,
            RestingOnTheCount resting,
            Rules rules,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.breaches = breaches;
        this.reports = reports;
        this.resting = resting;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var engine = step.getProcessEngineServices();
        organizations.lock(BUSINESS_NUMBER.from(step));
        var correction = breaches.correction(CASE_NUMBER.from(step)).orElseThrow();
        var breach = cases.breach(correction.breachCase());
        var before = breach.affectedPersons();
        var wasMassive = breach.massive();
        var leak = MassiveLeakPolicy.decide(correction.personsAfter(), rules).answer();
        breach.correct(correction.personsAfter(), leak == Leak.MASSIVE);
        reports.askForDuties(breach);
        correction.correct(clock.instant());
        cases.close(correction.caseNumber(), "CORRECTED");
        record(breach.caseNumber(), before, correction, leak);
        RunningCase.show(
                engine, CaseKind.SCREENING, breach.caseNumber(), AFFECTED_PERSONS.is(breach.affectedPersons()));
        if (wasMassive) {
            for (var requested : resting.open(breach.caseNumber())) {
                record(requested.caseNumber(), before, correction, leak);
                correct(engine, requested, breach);
            }
            if (leak != Leak.MASSIVE) {
                resume(engine, breach);
            }
        }
    }

    private void record(String caseNumber, long before, BreachCorrection correction, Leak leak) {
        cases.recordDecision(
                caseNumber,
                CorrectionPolicy.standing(
                        before,
                        correction.personsAfter(),
                        leak,
                        correction.caseNumber(),
                        correction.decisionReason().orElseThrow()),
                correction.decidedBy().orElseThrow());
    }

    private void correct(ProcessEngineServices engine, CertificationCase requested, Breach breach) {
        if (!breach.massive()) {
            var message = resting.isRevocation(requested) ? REVOCATION_OVERTURNED : BREACH_CORRECTED;
            RunningCase.tell(engine, message, requested.caseNumber());
        } else if (resting.isRevocation(requested)) {
            var facts = RevocationRequests.facts(breach, "").map(Revocation::shortenFacts);
            cases.revocation(requested.caseNumber()).correctFacts(facts);
            RunningCase.show(engine, CaseKind.REVOCATION, requested.caseNumber(), FACTS.is(facts));
        }
    }

    /** Unless it runs, or there is no certificate any more that it could be about. */
    private void resume(ProcessEngineServices engine, Breach breach) {
        if (cases.read(breach.caseNumber()).closedAt().isEmpty()
                || certificates.validOf(breach.businessNumber()).isEmpty()) {
            return;
        }
        cases.reopen(breach.caseNumber(), BreachReports.openKey(breach.businessNumber()));
        RunningCase.resume(
                engine,
                SCREENING_RESUMED,
                breach.caseNumber(),
                CASE_NUMBER.is(breach.caseNumber()),
                BUSINESS_NUMBER.is(breach.businessNumber()));
    }
}
