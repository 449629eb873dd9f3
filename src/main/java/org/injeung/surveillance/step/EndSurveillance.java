package org.injeung.surveillance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.surveillance.SurveillanceProcess.CERTIFICATE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.CaseEnding;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;

/** Ends the surveillance because the holder holds the certificate no longer. */
@Named
@Dependent
public class EndSurveillance implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public EndSurveillance(
            Organizations organizations, Certificates certificates, Cases cases, Letters letters, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var certificate = certificates.read(CERTIFICATE_NUMBER.from(step));
        var status = certificate.status(clock.instant());
        var ending =
                switch (status) {
                    case REVOKED -> CaseEnding.ENDED_BY_REVOCATION;
                    case WITHDRAWN -> CaseEnding.ENDED_BY_SURRENDER;
                    case EXPIRED -> CaseEnding.ENDED_BY_EXPIRY;
                    case VALID, SUSPENDED ->
                        throw new IllegalStateException(certificate.number() + " is held: " + status);
                };
        cases.end(
                caseNumber,
                "EndSurveillance",
                ending,
                switch (status) {
                    case REVOKED -> certificate.revokedInWords();
                    case WITHDRAWN ->
                        new Words("The holder gave the certificate %s back", "인증 취득자가 인증서 %s을(를) 반납하였습니다")
                                .with(certificate.number());
                    default ->
                        new Words("Certificate %s expired on %s", "인증서 %s의 유효기간이 %s 만료되었습니다")
                                .with(certificate.number(), certificate.validUntil());
                });
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.SURVEILLANCE_ENDED,
                "once",
                Map.of("certificateNumber", CERTIFICATE_NUMBER.from(step), "ending", status.name()));
    }
}
