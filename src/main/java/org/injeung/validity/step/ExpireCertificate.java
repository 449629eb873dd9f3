package org.injeung.validity.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.validity.ValidityProcess.CERTIFICATE_EXPIRED;
import static org.injeung.validity.ValidityProcess.CERTIFICATE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.RunningCase;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Certificates;
import org.injeung.registry.EventResult;
import org.injeung.registry.Organizations;
import org.injeung.registry.Validities;

/** Tells the holder that the certificate has expired, and ends an open surveillance of it. */
@Named
@Dependent
public class ExpireCertificate implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Validities validities;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public ExpireCertificate(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Validities validities,
            Letters letters,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.validities = validities;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = CERTIFICATE_NUMBER.from(step);
        var holder = organizations.lock(BUSINESS_NUMBER.from(step));
        var certificate = certificates.read(number);
        if (certificate.status(clock.instant()) != CertificateStatus.EXPIRED) {
            throw new IllegalStateException(
                    "Certificate " + number + " has not expired: " + certificate.status(clock.instant()));
        }
        certificate.expire(clock.instant());
        validities.open(number).end(EventResult.DONE, clock.instant());
        letters.writeOn(
                number,
                holder,
                LetterKind.CERTIFICATE_EXPIRED,
                certificate.validUntil().toString(),
                Map.of("validUntil", certificate.validUntil().toString()));
        cases.findOpen(certificate.surveillanceKey())
                .ifPresent(open ->
                        RunningCase.tell(step.getProcessEngineServices(), CERTIFICATE_EXPIRED, open.caseNumber()));
    }
}
