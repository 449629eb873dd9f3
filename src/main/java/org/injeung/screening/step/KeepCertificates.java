package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.screening.BreachReports;

/** Closes the screening with the reasons for which the certificates are kept, and tells the holder. */
@Named
@Dependent
public class KeepCertificates implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Letters letters;
    private final BreachReports reports;

    /** Works in the transaction of the engine. */
    @Inject
    public KeepCertificates(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Letters letters,
            BreachReports reports) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.letters = letters;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var holder = organizations.read(BUSINESS_NUMBER.from(step));
        var kept = certificates.validOf(holder.businessNumber()).stream()
                .map(Certificate::number)
                .collect(Collectors.joining(", "));
        var reasons = cases.lastDecision(caseNumber, "DecideRuling").reasons();
        reports.recordClocks(caseNumber);
        cases.close(caseNumber, "CERTIFICATES_KEPT");
        letters.write(
                caseNumber,
                holder,
                LetterKind.CERTIFICATE_KEPT,
                "once",
                Map.of("certificates", kept, "reasons", reasons));
    }
}
