package org.injeung.issuance.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.injeung.issuance.policy.EligibilityPolicy;
import org.injeung.issuance.policy.EligibilityPolicy.Eligibility;
import org.injeung.law.Words;
import org.injeung.registry.BarException;
import org.injeung.registry.BarExceptions;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReapplicationBar;

/** Reads what bars an organization and asks the policy; at the start of an application and again before the certificate. */
@Dependent
public class Barring {
    private final Organizations organizations;
    private final Certificates certificates;
    private final BarExceptions exceptions;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public Barring(
            Organizations organizations,
            Certificates certificates,
            BarExceptions exceptions,
            Cases cases,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.exceptions = exceptions;
        this.cases = cases;
        this.clock = clock;
    }

    /** Decides whether the organization may apply, and records the decision in the case. */
    Eligibility decide(String caseNumber, String businessNumber) {
        var company = organizations.sameCompany(businessNumber);
        var bar = certificates.barInForce(businessNumber);
        var pending = company.keySet().stream()
                .map(cases::pendingMassiveRevocation)
                .flatMap(Optional::stream)
                .map(CertificationCase::caseNumber)
                .findFirst();
        var decision = EligibilityPolicy.decide(
                bar.map(barred -> bar(barred, company)), pending, exception(businessNumber), clock.instant());
        cases.recordDecision(caseNumber, decision, Cases.SYSTEM);
        bar.ifPresent(barred -> cases.application(caseNumber).bar(barred.caseNumber()));
        return decision.answer();
    }

    private EligibilityPolicy.Bar bar(ReapplicationBar bar, Map<String, Words> company) {
        var link = company.get(bar.businessNumber());
        return new EligibilityPolicy.Bar(
                bar.certificateNumber(),
                bar.caseNumber(),
                link.en().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new EligibilityPolicy.Predecessor(
                                organizations.read(bar.businessNumber()).name() + " (" + bar.businessNumber() + ")",
                                link)),
                bar.startsAt(),
                bar.endsAt());
    }

    /** The exception without which a bar would be in force. */
    private Optional<String> exception(String businessNumber) {
        return certificates.liftedBars(businessNumber).isEmpty()
                ? Optional.empty()
                : exceptions.granted(businessNumber).stream()
                        .map(BarException::caseNumber)
                        .findFirst();
    }
}
