package org.injeung.revocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.Audits;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Duties;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.registry.Revocation;
import org.injeung.registry.RevocationOrder;
import org.injeung.registry.Revocations;
import org.injeung.registry.Signed;
import org.injeung.revocation.policy.Effect;
import org.injeung.revocation.policy.EffectsPolicy;
import org.injeung.revocation.policy.EffectsPolicy.EndingCase;
import org.injeung.revocation.policy.EffectsPolicy.HeldObligation;
import org.injeung.revocation.policy.EffectsPolicy.OtherCertificate;
import org.injeung.revocation.policy.EffectsPolicy.SisterOrders;
import org.injeung.revocation.policy.EffectsPolicy.Situation;
import org.injeung.revocation.policy.Ending;
import org.injeung.revocation.policy.WaiverPolicy;

/** What the signature of an order would bring about if it were given now, from what the registry knows. */
@Dependent
public class RevocationEffects {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Revocations revocations;
    private final Obligations obligations;
    private final Duties duties;
    private final Audits audits;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Reads that registry. */
    @Inject
    public RevocationEffects(
            Organizations organizations,
            Certificates certificates,
            Revocations revocations,
            Obligations obligations,
            Duties duties,
            Audits audits,
            Cases cases,
            Deadlines deadlines,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.revocations = revocations;
        this.obligations = obligations;
        this.duties = duties;
        this.audits = audits;
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws org.injeung.registry.NotFound if the case is no revocation */
    public List<Effect> of(String caseNumber) {
        var now = clock.instant();
        var revocation = cases.revocation(caseNumber);
        var certificate = certificates.read(revocation.certificateNumber());
        var holder = organizations.read(certificate.businessNumber());
        return EffectsPolicy.effects(new Situation(
                certificate.number(),
                holder.name(),
                status(certificate),
                revocation.ground().words(),
                Periods.day(now),
                deadlines.count("reapplicationBar", now),
                deadlines.count("fineWaiver", now),
                WaiverPolicy.decide(duties.of(holder)).answer(),
                held(holder),
                revocations.endingWith(certificate, caseNumber).stream()
                        .map(this::ending)
                        .toList(),
                revocations.othersOf(certificate).stream()
                        .map(other -> new OtherCertificate(other.number(), status(other)))
                        .toList()));
    }

    /** What orders of the same breach brought about since an order was previewed. */
    public SisterOrders sistersSince(RevocationOrder order) {
        var since = order.previewedAt().orElse(Instant.MAX);
        var signed = cases.read(order.caseNumber()).origin().map(cases::requestedBy).orElse(List.of()).stream()
                .filter(sister -> sister.kind() == CaseKind.REVOCATION
                        && sister.status().equals("REVOKED")
                        && !sister.caseNumber().equals(order.caseNumber()))
                .map(sister -> cases.revocation(sister.caseNumber()))
                .filter(sister ->
                        !sister.signature().map(Signed::at).orElse(Instant.MIN).isBefore(since))
                .toList();
        if (signed.isEmpty()) {
            return new SisterOrders(Set.of(), Set.of());
        }
        return new SisterOrders(
                signed.stream().map(Revocation::certificateNumber).collect(Collectors.toSet()),
                revocations.endedByRevocation(cases.read(order.caseNumber()).businessNumber(), since));
    }

    private List<HeldObligation> held(Organization holder) {
        return revocations.obligationsBarredWith(holder.businessNumber()).stream()
                .map(CertificationCase::caseNumber)
                .map(open -> new HeldObligation(open, obligations.openFine(open).isPresent()))
                .toList();
    }

    private EndingCase ending(CertificationCase open) {
        return new EndingCase(
                open.caseNumber(),
                switch (open.kind()) {
                    case ISSUANCE -> Ending.APPLICATION;
                    case SURVEILLANCE -> Ending.SURVEILLANCE;
                    case REVOCATION -> Ending.REVOCATION;
                    case CHANGE -> Ending.CHANGE;
                    case SCREENING -> Ending.SCREENING;
                    default -> throw new IllegalStateException(open.kind() + " ends with no certificate");
                },
                audits.find(open.caseNumber())
                        .filter(audit -> audit.completedAt().isEmpty())
                        .isPresent());
    }

    private Words status(Certificate certificate) {
        return certificate.status(clock.instant()).words();
    }
}
