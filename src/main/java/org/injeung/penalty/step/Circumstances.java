package org.injeung.penalty.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.injeung.engine.Deadlines;
import org.injeung.law.Periods;
import org.injeung.law.ReNotificationShortfall;
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
            return new CertificateStanding(CertificateStanding.State.HELD, "Held: " + String.join(", ", held));
        }
        return certificates.revokedOf(businessNumber).stream()
                .findFirst()
                .map(lost -> new CertificateStanding(
                        CertificateStanding.State.LOST,
                        "The certificate %s was revoked in %s: the reduction is lost with it"
                                .formatted(lost.number(), lost.revokedIn().orElseThrow())))
                .orElseGet(() -> new CertificateStanding(CertificateStanding.State.NONE, "No certificate is held"));
    }

    /** What was insufficient, late or missing when the organization was to tell the persons concerned again. */
    List<String> shortfalls(String breachCase) {
        return reNotifications.ofBreach(breachCase).stream()
                .filter(demand -> cases.read(demand.caseNumber()).overturnedIn().isEmpty())
                .flatMap(demand -> demand.shortfalls().stream()
                        .map(shortfall -> "%s in %s".formatted(words(shortfall), demand.caseNumber())))
                .toList();
    }

    private static String words(ReNotificationShortfall shortfall) {
        return switch (shortfall) {
            case LATE -> "Result submitted late (지연 제출)";
            case NOT_SUBMITTED -> "No result submitted (미제출)";
            case INSUFFICIENT -> "Judged insufficient (이행 미흡)";
        };
    }

    /** The violations for which the organization paid a penalty before. */
    List<EarlierPenalty> earlier(String businessNumber) {
        return penalties.imposedOn(businessNumber).stream()
                .flatMap(penalty -> penalty.violations().stream().map(violation -> earlier(penalty, violation)))
                .toList();
    }

    private EarlierPenalty earlier(Penalty penalty, PenaltyViolation violation) {
        var imposedAt = penalty.signedAt().orElseThrow();
        return new EarlierPenalty(
                penalty.caseNumber(),
                Provision.valueOf(violation.facts().provision()),
                Fault.valueOf(violation.facts().fault()),
                violation.facts().from(),
                LocalDate.ofInstant(imposedAt, Periods.SEOUL),
                deadlines.count("penaltyRepeatWindow", imposedAt).lastDay());
    }

    /** All of it for the officer. */
    String inWords(Penalty penalty, String businessNumber) {
        var shortfalls = shortfalls(penalty.breachCase());
        var before = earlier(businessNumber);
        var words = "Certificate (인증): %s\nRe-notification (재통지): %s\nEarlier penalties (과징금 전력): %s"
                .formatted(
                        certificate(businessNumber).facts(),
                        shortfalls.isEmpty() ? "nothing insufficient or late" : String.join("; ", shortfalls),
                        before.isEmpty()
                                ? "none"
                                : before.stream()
                                        .map(one -> "%s on %s for %s"
                                                .formatted(
                                                        one.caseNumber(),
                                                        one.imposedOn(),
                                                        one.provision().citation()))
                                        .collect(Collectors.joining("; ")));
        return AmountsInWords.shorten(words);
    }
}
