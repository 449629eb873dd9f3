package org.injeung.issuance.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.injeung.issuance.policy.Eligibility;
import org.injeung.issuance.policy.EligibilityPolicy;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;

/** Reads what bars an organization and asks the policy; at the start of an application and again before the certificate. */
@Dependent
public class Barring {
    private final Certificates certificates;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public Barring(Certificates certificates, Cases cases, Clock clock) {
        this.certificates = certificates;
        this.cases = cases;
        this.clock = clock;
    }

    /** Decides whether the organization may apply, and records the decision in the case. */
    Eligibility decide(String caseNumber, String businessNumber) {
        var bar = certificates
                .barInForce(businessNumber)
                .map(barred -> new EligibilityPolicy.Bar(
                        barred.certificateNumber(), barred.caseNumber(), barred.startsAt(), barred.endsAt()));
        var pending = cases.pendingMassiveRevocation(businessNumber).map(CertificationCase::caseNumber);
        var decision = EligibilityPolicy.decide(bar, pending, clock.instant());
        cases.recordDecision(caseNumber, decision, Cases.SYSTEM);
        return decision.answer();
    }
}
