package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.CaseEnding;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.screening.BreachReports;

/** Ends the screening because the holder lost its last certificate in another case. */
@Named
@Dependent
public class EndScreening implements JavaDelegate {
    private final Certificates certificates;
    private final Cases cases;
    private final BreachReports reports;

    /** Works in the transaction of the engine. */
    @Inject
    public EndScreening(Certificates certificates, Cases cases, BreachReports reports) {
        this.certificates = certificates;
        this.cases = cases;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution step) {
        reports.recordClocks(CASE_NUMBER.from(step));
        var revoked = Words.join(
                "; ",
                certificates.of(BUSINESS_NUMBER.from(step)).stream()
                        .filter(certificate -> certificate.revokedIn().isPresent())
                        .map(Certificate::revokedInWords)
                        .toList());
        cases.end(
                CASE_NUMBER.from(step),
                "EndScreening",
                CaseEnding.ENDED_BY_REVOCATION,
                new Words("The holder holds no certificate any more. %s", "보유한 인증서가 더 이상 없습니다. %s").with(revoked));
    }
}
