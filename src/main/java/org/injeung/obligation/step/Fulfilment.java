package org.injeung.obligation.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.injeung.law.Scheme;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.obligation.policy.AssessmentPolicy.Assessment;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organization;

/** Closes an obligation with the certificate that fulfils it. */
@Dependent
class Fulfilment {
    private final Certificates certificates;
    private final Cases cases;
    private final Obligations obligations;
    private final Letters letters;
    private final Clock clock;

    @Inject
    Fulfilment(Certificates certificates, Cases cases, Obligations obligations, Letters letters, Clock clock) {
        this.certificates = certificates;
        this.cases = cases;
        this.obligations = obligations;
        this.letters = letters;
        this.clock = clock;
    }

    void close(String caseNumber, Organization organization, Scheme compulsory) {
        var certificate = certificates
                .satisfying(organization.businessNumber(), compulsory)
                .orElseThrow(() -> new IllegalStateException("No certificate fulfils " + caseNumber));
        obligations.openFine(caseNumber).ifPresent(fine -> fine.withdraw(clock.instant()));
        cases.close(caseNumber, Assessment.CERTIFIED.name());
        letters.write(
                caseNumber,
                organization,
                LetterKind.OBLIGATION_FULFILLED,
                "once",
                Map.of(
                        "scheme", compulsory.mark(),
                        "certificateNumber", certificate.number(),
                        "validUntil", certificate.validUntil().toString()));
    }
}
