package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.CaseEnding;
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
        var revoked = certificates.of(BUSINESS_NUMBER.from(step)).stream()
                .filter(certificate -> certificate.revokedIn().isPresent())
                .map(Certificate::revokedInWords)
                .collect(Collectors.joining("; "));
        cases.end(
                CASE_NUMBER.from(step),
                "EndScreening",
                CaseEnding.ENDED_BY_REVOCATION,
                "The holder holds no certificate any more. " + revoked);
    }
}
