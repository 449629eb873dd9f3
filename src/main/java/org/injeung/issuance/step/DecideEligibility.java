package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.ELIGIBILITY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.issuance.IssuanceProcess;
import org.injeung.issuance.policy.EligibilityPolicy.Eligibility;
import org.injeung.issuance.policy.RenewalPolicy;
import org.injeung.issuance.policy.RenewalPolicy.Timeliness;
import org.injeung.law.Periods;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Application;
import org.injeung.registry.ApplicationKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;

/** Decides whether the organization may apply: not while it is barred after a revocation, and for a renewal not before its window. */
@Named
@Dependent
public class DecideEligibility implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Letters letters;
    private final Periods periods;
    private final Barring barring;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public DecideEligibility(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Letters letters,
            Periods periods,
            Barring barring,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.letters = letters;
        this.periods = periods;
        this.barring = barring;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var eligibility = barring.decide(CASE_NUMBER.from(step), BUSINESS_NUMBER.from(step));
        var application = cases.application(CASE_NUMBER.from(step));
        var isAppliedForNow = application.reopens().isEmpty() && application.kind() == ApplicationKind.RENEWAL;
        ELIGIBILITY.to(
                step, eligibility == Eligibility.ELIGIBLE && isAppliedForNow ? renewal(application) : eligibility);
    }

    private Eligibility renewal(Application application) {
        var about = cases.read(application.caseNumber());
        var certificate = certificates.read(about.certificateNumber().orElseThrow());
        var window = IssuanceProcess.renewalWindow(certificate, periods);
        var decision = RenewalPolicy.decide(window, LocalDate.now(clock));
        cases.recordDecision(application.caseNumber(), decision, Cases.SYSTEM);
        if (decision.answer() == Timeliness.EARLY) {
            return Eligibility.RENEWAL_TOO_EARLY;
        }
        application.receive(decision.answer() == Timeliness.LATE);
        letters.write(
                application.caseNumber(),
                organizations.read(about.businessNumber()),
                LetterKind.RENEWAL_RECEIVED,
                "once",
                Map.of(
                        "certificateNumber", certificate.number(),
                        "validUntil", window.validUntil().toString(),
                        "applyBy", window.applyBy().toString(),
                        "timeliness", decision.answer().name()));
        return Eligibility.ELIGIBLE;
    }
}
