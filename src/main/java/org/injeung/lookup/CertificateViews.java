package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.injeung.registry.Certificate;
import org.injeung.registry.CertificateChange;
import org.injeung.registry.Certificates;
import org.injeung.registry.Changes;
import org.injeung.registry.Organizations;
import org.injeung.registry.Revocations;

/** Certificates as the public sees them, with what the register tells beside them. */
@Dependent
public class CertificateViews {
    private final Certificates certificates;
    private final Organizations organizations;
    private final Revocations revocations;
    private final Changes changes;
    private final Clock clock;

    /** Reads that registry. */
    @Inject
    public CertificateViews(
            Certificates certificates,
            Organizations organizations,
            Revocations revocations,
            Changes changes,
            Clock clock) {
        this.certificates = certificates;
        this.organizations = organizations;
        this.revocations = revocations;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The next certificates of the whole register by number, in a transaction of their own if there is none.
     *
     * @param number the last one before them; empty for the first ones
     * @param rows at most that many
     */
    @Transactional
    public List<CertificateView> after(String number, int rows) {
        return of(certificates.after(number, rows));
    }

    /** Those certificates in their order. */
    List<CertificateView> of(List<Certificate> found) {
        var now = clock.instant();
        var holders = found.stream().map(Certificate::businessNumber).collect(Collectors.toSet());
        var names = organizations.names(holders);
        var formerNames = organizations.formerNames(holders);
        var bars = certificates.barsOf(found.stream()
                .flatMap(certificate -> certificate.revokedIn().stream())
                .collect(Collectors.toSet()));
        var overturned =
                revocations.overturned(found.stream().map(Certificate::number).collect(Collectors.toSet()));
        var corrections = changes.corrections(Set.copyOf(found));
        return found.stream()
                .map(certificate -> CertificateView.of(
                        certificate,
                        names.get(certificate.businessNumber()),
                        formerNames.getOrDefault(certificate.businessNumber(), List.of()),
                        certificate.revokedIn().map(bars::get).orElse(null),
                        overturned.getOrDefault(certificate.number(), List.of()),
                        corrections.stream()
                                .filter(correction -> isOf(correction, certificate))
                                .toList(),
                        now))
                .toList();
    }

    /** One of scope or unit is of its certificate, one of the name of all that the holder had then. */
    private static boolean isOf(CertificateChange correction, Certificate certificate) {
        return correction.certificateNumber().equals(certificate.number())
                || (correction.newName().isPresent()
                        && correction.holderBefore().equals(Optional.of(certificate.businessNumber())));
    }
}
