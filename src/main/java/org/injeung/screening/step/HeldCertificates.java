package org.injeung.screening.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.injeung.law.Words;
import org.injeung.registry.Certificates;

/** The valid certificates of a holder, for the officer's forms. */
@Dependent
class HeldCertificates {
    private final Certificates certificates;
    private final Clock clock;

    @Inject
    HeldCertificates(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /** One per line. */
    Words inWords(String businessNumber) {
        return Words.join(
                "\n",
                certificates.validOf(businessNumber).stream()
                        .map(certificate -> new Words("%s (%s), %s, until %s", "%s(%s), %s, %s까지")
                                .with(
                                        certificate.number(),
                                        certificate.scheme().mark(),
                                        certificate.status(clock.instant()).words(),
                                        certificate.validUntil()))
                        .limit(20)
                        .toList());
    }
}
