package org.injeung.change.step;

import java.util.List;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.CertificationCase;

/** What runs against a certificate. */
final class OpenProceedings {
    private OpenProceedings() {}

    /** Case numbers of its open revocations. */
    static List<String> revocationsOf(Certificate certificate, Cases cases) {
        return cases.openOf(certificate.businessNumber(), CaseKind.REVOCATION).stream()
                .filter(open -> open.certificateNumber()
                        .filter(certificate.number()::equals)
                        .isPresent())
                .map(CertificationCase::caseNumber)
                .toList();
    }

    /** Case numbers of the open screenings of its holder. */
    static List<String> screeningsOf(Certificate certificate, Cases cases) {
        return cases.openOf(certificate.businessNumber(), CaseKind.SCREENING).stream()
                .map(CertificationCase::caseNumber)
                .toList();
    }
}
