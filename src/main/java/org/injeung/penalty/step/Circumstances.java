package org.injeung.penalty.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.penalty.policy.CertificateStanding;
import org.injeung.penalty.policy.EarlierPenalty;
import org.injeung.penalty.policy.Fault;
import org.injeung.penalty.policy.Provision;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.Penalties;
import org.injeung.registry.Penalty;
import org.injeung.registry.PenaltyViolation;
import org.injeung.registry.ReNotifications;

/** What the registry knows of an organization that raises or lowers a penalty, or its cap. */
@Dependent
class Circumstances {
    private final Certificates certificates;
    private final Penalties penalties;
    private final ReNotifications reNotifications;
    private final Cases cases;
    private final Deadlines deadlines;

    @Inject
    Circumstances(
            Certificates certificates,
            Penalties penalties,
            ReNotifications reNotifications,
            Cases cases,
            Deadlines deadlines) {
        this.certificates = certificates;
        this.penalties = penalties;
        this.reNotifications = reNotifications;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** Whether a certificate may lower the amount today. */
    CertificateStanding certificate(String businessNumber) {
        var held = certificates.validOf(businessNumber).stream()
                .map(Certificate::number)
                .toList();
        if (!held.isEmpty()) {
            return new CertificateStanding(
                    CertificateStanding.State.HELD, new Words("Held: %s", "보유: %s").with(String.join(", ", held)));
        }
        return certificates.revokedOf(businessNumber).stream()
                .findFirst()
                .map(lost -> new CertificateStanding(
                        CertificateStanding.State.LOST,
                        new Words(
                                        "The certificate %s was revoked in %s: the reduction is lost with it",
                                        "인증서 %s이(가) %s에서 취소되어 감경하지 아니함")
                                .with(lost.number(), lost.revokedIn().orElseThrow())))
                .orElseGet(() -> new CertificateStanding(
                        CertificateStanding.State.NONE, new Words("No certificate is held", "보유한 인증 없음")));
    }

    /** What was insufficient, late or missing when the organization was to tell the persons concerned again. */
    List<Words> shortfalls(String breachCase) {
        return reNotifications.ofBreach(breachCase).stream()
                .filter(demand -> cases.read(demand.caseNumber()).overturnedIn().isEmpty())
                .flatMap(demand -> demand.shortfalls().stream()
                        .map(shortfall -> new Words("%s in %s", "%s(%s)").with(shortfall.words(), demand.caseNumber())))
                .toList();
    }

    /** The violations for which the organization paid a penalty before. */
    List<EarlierPenalty> earlier(String businessNumber) {
        return penalties.imposedOn(businessNumber).stream()
                .flatMap(penalty -> penalty.violations().stream().map(violation -> earlier(penalty, violation)))
                .toList();
    }

    private EarlierPenalty earlier(Penalty penalty, PenaltyViolation violation) {
        var imposedAt = penalty.signature().orElseThrow().at();
        return new EarlierPenalty(
                penalty.caseNumber(),
                Provision.valueOf(violation.facts().provision()),
                Fault.valueOf(violation.facts().fault()),
                violation.facts().from(),
                Periods.day(imposedAt),
                deadlines.count("penaltyRepeatWindow", imposedAt).lastDay());
    }

    /** All of it for the officer. */
    String inWords(Penalty penalty, String businessNumber) {
        var shortfalls = shortfalls(penalty.breachCase());
        var before = earlier(businessNumber);
        var none = Words.none();
        return AmountsInWords.forForms(List.of(
                new Words("Certificate: %s", "인증: %s")
                        .with(certificate(businessNumber).facts()),
                new Words("Re-notification: %s", "재통지: %s")
                        .with(
                                shortfalls.isEmpty()
                                        ? new Words("nothing insufficient or late", "미흡하거나 지연된 사항 없음")
                                        : Words.join("; ", shortfalls)),
                new Words("Earlier penalties: %s", "과징금 전력: %s")
                        .with(
                                before.isEmpty()
                                        ? none
                                        : Words.join(
                                                "; ",
                                                before.stream()
                                                        .map(one -> new Words("%s on %s for %s", "%s %s %s")
                                                                .with(
                                                                        one.caseNumber(),
                                                                        one.imposedOn(),
                                                                        one.provision()
                                                                                .citation()))
                                                        .toList()))));
    }
}
