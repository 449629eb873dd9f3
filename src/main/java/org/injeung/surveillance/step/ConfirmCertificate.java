package org.injeung.surveillance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.CERTIFICATE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Audit;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Audits;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;
import org.injeung.surveillance.policy.Examination;

/** Closes the case and tells the holder that the certificate stays valid; not without an audit on site and examined documents. */
@Named
@Dependent
public class ConfirmCertificate implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Audits audits;
    private final Letters letters;

    /** Works in the transaction of the engine. */
    @Inject
    public ConfirmCertificate(Organizations organizations, Cases cases, Audits audits, Letters letters) {
        this.organizations = organizations;
        this.cases = cases;
        this.audits = audits;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        requireBoth(caseNumber);
        cases.close(caseNumber, "CONFIRMED");
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.SURVEILLANCE_PASSED,
                "once",
                Map.of("certificateNumber", CERTIFICATE_NUMBER.from(step)));
    }

    /** The last line against a certificate that was confirmed on site or in documents only. */
    private void requireBoth(String caseNumber) {
        var examined = cases.decisions(caseNumber).stream()
                .anyMatch(decision -> decision.question().equals("ExamineSurveillanceDocuments")
                        && decision.answer().equals(Examination.EXAMINED.name()));
        var audited = audits.find(caseNumber)
                .flatMap(Audit::outcome)
                .filter(outcome -> outcome == AuditOutcome.CONFORMING)
                .isPresent();
        if (!examined || !audited) {
            throw new IllegalStateException(caseNumber + " was not done both on site and in documents");
        }
    }
}
