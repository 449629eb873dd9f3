package org.injeung.screening.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
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
    String inWords(String businessNumber) {
        return certificates.validOf(businessNumber).stream()
                .map(certificate -> "%s (%s), %s, until %s"
                        .formatted(
                                certificate.number(),
                                certificate.scheme().mark(),
                                certificate.status(clock.instant()),
                                certificate.validUntil()))
                .limit(20)
                .collect(Collectors.joining("\n"));
    }
}
